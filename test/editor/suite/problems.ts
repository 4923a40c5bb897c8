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

/** What is wrong with the second seed's text: broken joints, stray stops, marks glued to the word behind. */
const IN_SECOND = [
  ...Array<string>(5).fill('text/broken-sentence'),
  ...Array<string>(2).fill('text/stray-punctuation'),
  ...Array<string>(2).fill('quote/misplaced-mark'),
];

describe('what is wrong with an article', () => {
  afterEach(closeAll);

  it('notices that the first seed stops in mid-sentence, until it goes on', async () => {
    const { document } = await openSeed(0);
    const [problem] = await untilProblems(document, ['text/unfinished']);
    equal(problem && document.getText(problem.range), 'with.', 'the words');
    await editText(document, 'also met with.', 'also met with Lavrov.');
    await untilProblems(document, []);
  });

  it('notices that the second seed has no title', async () => {
    const { document } = await openSeed(1);
    const problems = await untilProblems(document, ['header/missing-title', ...IN_SECOND]);
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
    await untilProblems(document, ['header/missing-title', ...IN_SECOND]);
    const settings = vscode.workspace.getConfiguration('dateline');
    const { Global } = vscode.ConfigurationTarget;
    await settings.update('diagnostics.severity', { 'header/missing-title': 'off' }, Global);
    try {
      await untilProblems(document, IN_SECOND);
    } finally {
      await settings.update('diagnostics.severity', undefined, Global);
    }
    await untilProblems(document, ['header/missing-title', ...IN_SECOND]);
  });

  it('removes a full stop too many', async () => {
    const { document } = await openArticle(' date 2021-12-02 Mill burns\n\nA mill burned. .\n');
    await untilProblems(document, ['text/stray-punctuation']);
    const [fix] = await fixesFor(document, 'text/stray-punctuation');
    await vscode.workspace.applyEdit(fix?.edit ?? new vscode.WorkspaceEdit());
    equal(document.lineAt(2).text, 'A mill burned.', 'the text');
    await untilProblems(document, []);
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
