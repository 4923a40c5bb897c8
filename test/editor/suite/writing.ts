import * as vscode from 'vscode';
import { closeAll, editText, openArticle, placeOf } from './editor';
import { contains, equal } from './expect';
import { allOf, ask, openHarbour, withSetting } from './harbour';

const options = { tabSize: 2, insertSpaces: true };

describe('writing', () => {
  afterEach(closeAll);

  it('completes the names an article has', async () => {
    const document = await openHarbour();
    await editText(document, 'The tide table', 'Ok The tide table');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      placeOf(document, 'Ok| The'),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    contains(labels.join('\n'), ['Okafor', 'Tom Okafor'], 'the names');
  });

  it('puts header and spacing in form, and quotation marks, if set', async () => {
    const { document } = await openArticle(
      'date 2024-03-07  Fog\n\n\n\n"It rose,"  Ann Lee said.\n',
    );
    await withSetting('format.quotationMarks', 'curly', async () => {
      const edits = await ask<vscode.TextEdit[]>(
        'vscode.executeFormatDocumentProvider',
        document.uri,
        options,
      );
      const edit = new vscode.WorkspaceEdit();
      edit.set(document.uri, edits);
      await vscode.workspace.applyEdit(edit);
    });
    const expected = ' date 2024-03-07 Fog\n\n“It rose,” Ann Lee said.\n';
    equal(document.getText().replaceAll('\r\n', '\n'), expected, 'the text');
  });

  it('puts a part in form', async () => {
    const { document } = await openArticle(' date 2024-03-07 Fog\n\nIt  rose.\n\nIt  fell.\n');
    const edits = await ask<vscode.TextEdit[]>(
      'vscode.executeFormatRangeProvider',
      document.uri,
      document.lineAt(2).range,
      options,
    );
    equal([...new Set(edits.map(({ range }) => range.start.line))], [2], 'the lines changed');
    equal(allOf(document).contains(edits[0]?.range ?? allOf(document)), true, 'inside the text');
  });
});
