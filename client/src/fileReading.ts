import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Reads files for the server where it cannot do so itself: in the browser and in virtual folders. */
export function readFilesFor(client: BaseLanguageClient): void {
  client.registerFeature({
    fillClientCapabilities(capabilities) {
      capabilities.experimental = { ...capabilities.experimental, dateline: { readFile: true } };
    },
    initialize() {},
    getState: () => ({ kind: 'static' }),
    clear() {},
  });
  client.onRequest('dateline/readFile', async ({ uri }: { uri: string }) => ({
    text: await textOf(vscode.Uri.parse(uri)),
  }));
}

async function textOf(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null; // There is no such file.
  }
}
