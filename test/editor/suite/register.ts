import * as vscode from 'vscode';
import {
  closeAll,
  deleteFile,
  hoverAt,
  openFile,
  openSeed,
  placeOf,
  untilProblems,
} from './editor';
import { contains, equal, until } from './expect';

describe('the register of actors', () => {
  afterEach(closeAll);

  it('is made by an action on a name, and counts at once', async () => {
    const { document } = await openSeed(0);
    const place = placeOf(document, 'Antony |Blinken advised');
    const actions = await until(
      'there are actions on a name',
      () =>
        vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          new vscode.Range(place, place),
          vscode.CodeActionKind.Refactor.value,
          20,
        ),
      (found) => found.length > 0,
    );
    const add = actions.find(({ title }) => title.endsWith('to the register as a group'));
    if (!add?.edit) throw new Error(`no such action: ${actions.map(({ title }) => title)}`);
    await vscode.workspace.applyEdit(add.edit);
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? document.uri;
    const register = await vscode.workspace.openTextDocument(
      vscode.Uri.joinPath(folder, 'actors.yaml'),
    );
    contains(
      register.getText(),
      ['actors:', '  - name: Antony Blinken', 'type: group'],
      'the file',
    );
    await until(
      'the register counts',
      () => hoverAt(document, 'Antony |Blinken advised'),
      (content) => content.includes('**Antony Blinken** · group'),
    );
    await register.save();
    await deleteFile('actors.yaml');
  });

  it('shows what is wrong with it', async () => {
    const register = await openFile(
      'actors.yaml',
      'actors:\n  - name: Antony Blinken\n    type: persn\n',
    );
    await vscode.window.showTextDocument(register);
    const [problem] = await untilProblems(register, ['register/unknown-type']);
    equal(register.getText(problem?.range), 'persn', 'what is underlined');
    await deleteFile('actors.yaml');
  });
});
