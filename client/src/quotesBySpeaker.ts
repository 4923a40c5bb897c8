import * as vscode from 'vscode';
import type { LanguageServer } from './languageServer';

/** Shows all quotes by the actor under the cursor beside the article; the server writes and opens them. */
export async function showQuotesBySpeaker(server: LanguageServer): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const client = await server.client;
  if (!editor || !client?.isRunning()) return;
  const shown = await client.sendRequest<string | null>('workspace/executeCommand', {
    command: 'dateline.server.showQuotes',
    arguments: [
      client.code2ProtocolConverter.asUri(editor.document.uri),
      client.code2ProtocolConverter.asPosition(editor.selection.active),
    ],
  });
  if (shown === null) {
    vscode.window.setStatusBarMessage('No speaker here: put the cursor on a name', 3000);
  }
}
