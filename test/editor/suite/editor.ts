// The editor as a test uses it: open a text, look something up in it, ask what the editor knows.
import * as vscode from 'vscode';
import { until } from './expect';

const CURSOR = '|';

/** Opens a seed by its number, 0 or 1, and shows it. */
export async function openSeed(number: 0 | 1): Promise<vscode.TextEditor> {
  const [uri] = await vscode.workspace.findFiles(`**/00${number}_*.txt`);
  if (!uri) throw new Error(`seed ${number} is not in the workspace`);
  return showArticle(await vscode.workspace.openTextDocument(uri));
}

/** Opens an untitled text, waits until it is known for an article, and puts the cursor at its mark. */
export async function openArticle(markedText: string): Promise<vscode.TextEditor> {
  const editor = await openPlainText(markedText);
  return showArticle(editor.document);
}

/** Opens an untitled plain text with the cursor at its mark. */
export async function openPlainText(markedText: string): Promise<vscode.TextEditor> {
  const { text: content, offset } = unmark(markedText);
  const document = await vscode.workspace.openTextDocument({ content, language: 'plaintext' });
  const editor = await vscode.window.showTextDocument(document);
  const cursor = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(cursor, cursor);
  return editor;
}

async function showArticle(document: vscode.TextDocument): Promise<vscode.TextEditor> {
  await untilLanguage(document, 'news-article');
  return vscode.window.showTextDocument(document);
}

export async function untilLanguage(
  document: vscode.TextDocument,
  language: string,
): Promise<void> {
  await until(
    `${document.uri.path} is ${language}`,
    () => document.languageId,
    (is) => is === language,
  );
}

/** Writes a file into the opened folder and opens it. */
export async function openFile(name: string, text: string): Promise<vscode.TextDocument> {
  const uri = inWorkspace(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.workspace.openTextDocument(uri);
}

export async function deleteFile(name: string): Promise<void> {
  await vscode.workspace.fs.delete(inWorkspace(name));
}

function inWorkspace(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** The place that a piece of the text, with a mark in it, shows: `'words before |and after'`. */
export function placeOf(document: vscode.TextDocument, markedExcerpt: string): vscode.Position {
  const { text, offset } = unmark(markedExcerpt);
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`“${text}” is not in ${document.uri.path}`);
  return document.positionAt(start + offset);
}

/** Replaces the first place where the words stand. */
export async function editText(
  document: vscode.TextDocument,
  words: string,
  newWords: string,
): Promise<void> {
  const start = placeOf(document, words);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(start, start.translate(0, words.length)), newWords);
  await vscode.workspace.applyEdit(edit);
}

function unmark(markedText: string): { text: string; offset: number } {
  const offset = markedText.indexOf(CURSOR);
  if (offset < 0) return { text: markedText, offset: 0 };
  return { text: markedText.slice(0, offset) + markedText.slice(offset + 1), offset };
}

/** What the editor shows for a hover at a place, as one Markdown text. */
export async function hoverAt(document: vscode.TextDocument, excerpt: string): Promise<string> {
  const place = placeOf(document, excerpt);
  const ask = () =>
    vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
  const hovers = await until(
    `there is a hover at ${excerpt}`,
    ask,
    (answers) => answers.length > 0,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** The outline's one root, the article. */
export async function outlineOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol> {
  const roots = await until(
    'there is an outline',
    () =>
      vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      ),
    (symbols) => symbols !== undefined && symbols.length > 0,
  );
  const [article, ...others] = roots ?? [];
  if (!article || others.length > 0) throw new Error(`${roots?.length} roots in the outline`);
  return article;
}

/** The codes of the problems shown for a document, once they are as expected. */
export async function untilProblems(
  document: vscode.TextDocument,
  codes: readonly string[],
): Promise<vscode.Diagnostic[]> {
  return until(
    `the problems are [${codes}]`,
    () => vscode.languages.getDiagnostics(document.uri),
    (problems) => problems.map(codeOf).sort().join() === [...codes].sort().join(),
  );
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The quick fixes offered for the first problem that has this code, which must have some. */
export async function fixesFor(
  document: vscode.TextDocument,
  code: string,
): Promise<vscode.CodeAction[]> {
  const problem = vscode.languages.getDiagnostics(document.uri).find((one) => codeOf(one) === code);
  if (!problem) throw new Error(`there is no problem ${code}`);
  return until(
    `there is a quick fix for ${code}`,
    () =>
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        problem.range,
        vscode.CodeActionKind.QuickFix.value,
      ),
    (fixes) => fixes.length > 0,
  );
}

/** Closes every editor without asking whether to save. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}
