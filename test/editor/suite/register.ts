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

/** Runs the first of the register's commands on a name in an article, as a person would. */
async function addBlinken(): Promise<void> {
  const editor = await openSeed(0);
  const place = placeOf(editor.document, 'Antony |Blinken advised');
  editor.selection = new vscode.Selection(place, place);
  const kind = 'refactor.rewrite.register';
  await vscode.commands.executeCommand('editor.action.codeAction', { kind, apply: 'first' });
}

/** The register as the editor has it, or undefined where there is no such file. */
async function openRegister(): Promise<vscode.TextDocument | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) return undefined;
  const open = vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'actors.yaml'));
  return open.then(undefined, () => undefined);
}

describe('the register of actors', () => {
  afterEach(closeAll);

  // First of all: while a deleted register is still open somewhere, none is made.
  it('is empty or gone when the edit that made it is undone', async () => {
    await addBlinken();
    const made = await until('the register is made', openRegister, (is) => is !== undefined);
    await until('the entry is added', () => made?.getText().includes('- name: Antony Blinken'));
    if (made) await vscode.window.showTextDocument(made);
    await vscode.commands.executeCommand('undo');
    await until('nothing is left', async () => !(await openRegister())?.getText());
    // Undoing may have taken the file away, or left it empty, or only its text in the editor.
    await deleteFile('actors.yaml').catch(() => undefined);
  });

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

  it('is as it was when an edit from an article is undone', async () => {
    const before = '# ours\nactors:\n    - name: Tolka Trust   # kept\n      own: 1\n';
    const register = await openFile('actors.yaml', before);
    await addBlinken();
    const after = `${before}    - name: Antony Blinken\n      type: person\n`;
    await until('the entry is added', () => register.getText() === after);
    await vscode.window.showTextDocument(register);
    await vscode.commands.executeCommand('undo');
    equal(register.getText(), before, 'the register after undoing');
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
