import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Files, FoundFile } from '../lsp/files';

/** A folder of copy holds no larger file; what does is data. */
const LARGEST = 4_000_000;
/** So many files are looked at in one folder and below; more is an archive, not a desk's folder. */
const MOST_FILES = 20_000;

/** The files on this machine's disk. Hidden folders and those of package managers are left out. */
export const diskFiles: Files = {
  async list(folder, isWanted) {
    if (!folder.startsWith('file:')) return [];
    const found: FoundFile[] = [];
    for await (const path of pathsBelow(fileURLToPath(folder))) {
      if (!isWanted(path.replaceAll('\\', '/'))) continue;
      const facts = await stat(path).catch(() => undefined);
      if (!facts?.isFile() || facts.size > LARGEST) continue;
      found.push({ uri: pathToFileURL(path).href, stamp: `${facts.mtimeMs} ${facts.size}` });
      if (found.length === MOST_FILES) break;
    }
    return found;
  },

  async read(uri) {
    if (!uri.startsWith('file:')) return undefined;
    const text = await readFile(fileURLToPath(uri), 'utf8').catch(() => undefined);
    // Editors keep the byte order mark to themselves.
    return text?.replace(/^\uFEFF/, '');
  },
};

async function* pathsBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isFile()) yield path;
    else if (entry.isDirectory() && !isForeign(entry.name)) yield* pathsBelow(path);
  }
}

function isForeign(folder: string): boolean {
  return folder.startsWith('.') || folder === 'node_modules';
}
