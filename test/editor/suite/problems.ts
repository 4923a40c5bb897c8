import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  editText,
  fixesFor,
  openArticle,
  openSeed,
  untilProblems,
} from './editor';
import { equal } from './expect';

/** The second seed has two marks glued to the word behind. */
const GLUED_MARKS = ['quote/misplaced-mark', 'quote/misplaced-mark'];

describe('what is wrong with an article', () => {
  afterEach(closeAll);

  it('finds none in the first seed', async () => {
    const { document } = await openSeed(0);
    // "None" says something only after there was one.
    await editText(document, '2021-12-02', '2021-12-32');
    await untilProblems(document, ['header/impossible-date']);
    await editText(document, '2021-12-32', '2021-12-02');
    await untilProblems(document, []);
  });

  it('notices that the second seed has no title', async () => {
    const { document } = await openSeed(1);
    const problems = await untilProblems(document, ['header/missing-title', ...GLUED_MARKS]);
    const problem = problems.find((each) => codeOf(each) === 'header/missing-title');
    equal(problem?.range.start.line, 0, 'line');
    equal(problem?.severity, vscode.DiagnosticSeverity.Information, 'severity');
  });

  it('rewrites a date that can be read in one way', async () => {
    const { document } = await openArticle('date 2 Dec 2021 Mill burns\n\nA mill burned.\n');
    await untilProblems(document, ['header/malformed-date']);
    const [fix, ...others] = await fixesFor(document, 'header/malformed-date');
    equal([fix?.isPreferred, others.length], [true, 0], 'one preferred fix');
    await vscode.workspace.applyEdit(fix?.edit ?? new vscode.WorkspaceEdit());
    equal(document.lineAt(0).text, ' date 2021-12-02 Mill burns', 'the header');
    await untilProblems(document, []);
  });

  it('offers both readings of a date that has two', async () => {
    const { document } = await openArticle('date 03/04/2021 Mill burns\n\nA mill burned.\n');
    await untilProblems(document, ['header/ambiguous-date']);
    const fixes = await fixesFor(document, 'header/ambiguous-date');
    const edits = fixes.flatMap(({ edit }) => edit?.get(document.uri) ?? []);
    equal(
      edits.map(({ newText }) => newText.trim()).sort(),
      ['date 2021-03-04', 'date 2021-04-03'],
      'the fixes',
    );
  });

  it('follows what is typed', async () => {
    const editor = await openArticle('date 2021-02-3|0 Mill burns\n\nA mill burned.\n');
    await untilProblems(editor.document, ['header/impossible-date']);
    await vscode.commands.executeCommand('deleteRight');
    await vscode.commands.executeCommand('deleteLeft');
    await vscode.commands.executeCommand('type', { text: '28' });
    equal(editor.document.lineAt(0).text, 'date 2021-02-28 Mill burns', 'the header');
    await untilProblems(editor.document, []);
  });

  it('keeps a severity that the settings give', async () => {
    const { document } = await openSeed(1);
    await untilProblems(document, ['header/missing-title', ...GLUED_MARKS]);
    const settings = vscode.workspace.getConfiguration('dateline');
    const { Global } = vscode.ConfigurationTarget;
    await settings.update('diagnostics.severity', { 'header/missing-title': 'off' }, Global);
    try {
      await untilProblems(document, GLUED_MARKS);
    } finally {
      await settings.update('diagnostics.severity', undefined, Global);
    }
    await untilProblems(document, ['header/missing-title', ...GLUED_MARKS]);
  });

  it('puts a mark that is glued to the wrong word where it belongs', async () => {
    const { document } = await openArticle(
      ' date 2021-12-02 Mill burns\n\n“It is gone, ”the owner said.\n',
    );
    await untilProblems(document, ['quote/misplaced-mark']);
    const [fix] = await fixesFor(document, 'quote/misplaced-mark');
    await vscode.workspace.applyEdit(fix?.edit ?? new vscode.WorkspaceEdit());
    equal(document.lineAt(2).text, '“It is gone,” the owner said.', 'the text');
    await untilProblems(document, []);
  });
});
