import * as vscode from 'vscode';
import { looksLikeArticle } from '../../server/src/article/recognise';
import { LANGUAGE_ID } from './language';

/** A header stands in the first line that is not blank; it is looked for this far down. */
const LINES_LOOKED_AT = 100;

/**
 * Makes plain-text documents articles where their first line or the user's globs say that they are.
 * A user who sets such a document back to plain text is not contradicted.
 */
export function recogniseArticles(): vscode.Disposable {
  const leftAlone = new Set<string>();
  /** The article that is closing in this very turn: opened again at once, it changed its language. */
  let closing: string | undefined;

  const consider = async (document: vscode.TextDocument) => {
    if (document.languageId !== 'plaintext' || leftAlone.has(document.uri.toString())) return;
    if (!matchesGlobs(document) && !looksLikeArticle(headOf(document))) return;
    await vscode.languages.setTextDocumentLanguage(document, LANGUAGE_ID);
  };
  const considerAll = () => vscode.workspace.textDocuments.forEach(consider);

  considerAll();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (closing === document.uri.toString() && document.languageId !== LANGUAGE_ID) {
        leftAlone.add(closing);
      }
      void consider(document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      const uri = document.uri.toString();
      if (document.languageId !== LANGUAGE_ID) {
        leftAlone.delete(uri);
        return;
      }
      closing = uri;
      queueMicrotask(() => {
        closing = undefined;
      });
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(({ range }) => range.start.line < LINES_LOOKED_AT))
        void consider(document);
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('dateline.articles.files')) considerAll();
    }),
  );
}

function headOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(0, 0, LINES_LOOKED_AT, 0));
}

function matchesGlobs(document: vscode.TextDocument): boolean {
  const settings = vscode.workspace.getConfiguration('dateline', document);
  return settings
    .get<string[]>('articles.files', [])
    .some((glob) => vscode.languages.match({ pattern: glob }, document) > 0);
}
