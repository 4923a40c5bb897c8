import * as vscode from 'vscode';
import { articles, registers } from './language';
import { type CreateClient, LanguageServer } from './languageServer';
import { goToNextQuote, goToPreviousQuote } from './quoteNavigation';
import { showQuotesBySpeaker } from './quotesBySpeaker';
import { recogniseArticles } from './recognition';

/**
 * Sets the extension up. The server starts with the first article or register; plain-text files that are none
 * cost a look at their first line.
 *
 * @returns what to do when the extension ends
 */
export function activate(
  context: vscode.ExtensionContext,
  createClient: CreateClient,
): () => Promise<void> {
  const log = vscode.window.createOutputChannel('Dateline', { log: true });
  const server = new LanguageServer(createClient, log);

  context.subscriptions.push(
    log,
    server,
    vscode.commands.registerCommand('dateline.nextQuote', goToNextQuote),
    vscode.commands.registerCommand('dateline.previousQuote', goToPreviousQuote),
    vscode.commands.registerCommand('dateline.showQuotes', () => showQuotesBySpeaker(server)),
    vscode.commands.registerCommand('dateline.restartServer', () => server.restart()),
    vscode.commands.registerCommand('dateline.showLog', () => log.show()),
    recogniseArticles(),
    startWithFirstArticle(server),
  );
  return () => server.stop();
}

function startWithFirstArticle(server: LanguageServer): vscode.Disposable {
  const isOurs = (document: vscode.TextDocument) =>
    vscode.languages.match(articles, document) > 0 ||
    vscode.languages.match(registers, document) > 0;
  const opened = vscode.workspace.onDidOpenTextDocument((document) => {
    if (isOurs(document)) start();
  });
  const start = () => {
    opened.dispose();
    void server.start();
  };
  if (vscode.workspace.textDocuments.some(isOurs)) start();
  return opened;
}
