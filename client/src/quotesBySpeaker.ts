import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Shows all quotes by the actor under the cursor beside the article; the server writes and opens them. */
export async function showQuotesBySpeaker(client: BaseLanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !client.isRunning()) return;
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
