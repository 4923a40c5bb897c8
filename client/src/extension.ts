import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { readFilesFor } from './fileReading';
import { articles, LANGUAGE_ID, registers } from './language';
import { goToNextQuote, goToPreviousQuote } from './quoteNavigation';
import { showQuotesBySpeaker } from './quotesBySpeaker';
import { recogniseArticles } from './recognition';
import { showStatus } from './status';

/** Makes the client for the place the extension runs in: Node or the browser. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

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
  const client = createClient({
    documentSelector: [{ language: LANGUAGE_ID }, registers],
    outputChannel: log,
  });
  readFilesFor(client);

  context.subscriptions.push(
    log,
    vscode.commands.registerCommand('dateline.nextQuote', goToNextQuote),
    vscode.commands.registerCommand('dateline.previousQuote', goToPreviousQuote),
    vscode.commands.registerCommand('dateline.showQuotes', () => showQuotesBySpeaker(client)),
    vscode.commands.registerCommand('dateline.restartServer', () => restart(client)),
    vscode.commands.registerCommand('dateline.showLog', () => log.show()),
    recogniseArticles(),
    startWithFirstArticle(client, log),
  );
  return () => (client.needsStop() ? client.stop() : Promise.resolve());
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
}

function startWithFirstArticle(
  client: BaseLanguageClient,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const start = () => {
    opened.dispose();
    status = showStatus(client);
    client.start().catch((error) => log.error(`The language server did not start: ${error}`));
  };
  const isOurs = (document: vscode.TextDocument) =>
    vscode.languages.match(articles, document) > 0 ||
    vscode.languages.match(registers, document) > 0;
  let status: vscode.Disposable | undefined;
  const opened = vscode.workspace.onDidOpenTextDocument((document) => {
    if (isOurs(document)) start();
  });
  if (vscode.workspace.textDocuments.some(isOurs)) start();
  return new vscode.Disposable(() => {
    opened.dispose();
    status?.dispose();
  });
}
