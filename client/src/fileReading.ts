import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Finds and reads files for the server where it cannot do so itself: in the browser and in virtual folders. */
export function readFilesFor(client: BaseLanguageClient): void {
  client.registerFeature({
    fillClientCapabilities(capabilities) {
      const dateline = { readFile: true, listFiles: true };
      capabilities.experimental = { ...capabilities.experimental, dateline };
    },
    initialize() {},
    getState: () => ({ kind: 'static' }),
    clear() {},
  });
  client.onRequest('dateline/readFile', async ({ uri }: { uri: string }) => ({
    text: await textOf(vscode.Uri.parse(uri)),
  }));
  client.onRequest('dateline/listFiles', async ({ folder }: { folder: string }) => ({
    files: await filesIn(vscode.Uri.parse(folder)),
  }));
}

async function textOf(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null; // There is no such file.
  }
}

/** More is an archive, not a desk's folder. */
const MOST_FILES = 5000;

/** What may be copy, by its ending or by the user's globs, each with what changes when the file does. */
async function filesIn(folder: vscode.Uri): Promise<{ uri: string; stamp: string }[]> {
  const settings = vscode.workspace.getConfiguration('dateline', folder);
  const globs = ['**/*.{txt,text,article}', ...settings.get<string[]>('articles.files', [])];
  const found = new Map<string, vscode.Uri>();
  for (const glob of globs) {
    const pattern = new vscode.RelativePattern(folder, glob);
    const uris = await vscode.workspace.findFiles(pattern, undefined, MOST_FILES);
    for (const uri of uris) found.set(uri.toString(), uri);
  }
  const listed = await Promise.all(
    [...found].map(async ([address, uri]) => {
      try {
        const { mtime, size } = await vscode.workspace.fs.stat(uri);
        return { uri: address, stamp: `${mtime} ${size}` };
      } catch {
        return undefined; // It has just gone.
      }
    }),
  );
  return listed.filter((file) => file !== undefined);
}
