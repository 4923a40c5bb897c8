import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { Files, FoundFile } from './files';
import { pathOf } from './isArticle';

/** Asked of a client that offers it: `{ uri }` gives `{ text }`, text being null where there is no such file. */
export const READ_FILE = 'dateline/readFile';

/** Asked of a client that offers it: `{ folder }` gives `{ files: [{ uri, stamp }] }`, of all that may be copy. */
export const LIST_FILES = 'dateline/listFiles';

/**
 * Files, and for those the server cannot reach, as in a browser or a virtual folder, the client that
 * can. A client offers it among its experimental capabilities: `{ dateline: { readFile: true,
 * listFiles: true } }`.
 */
export function filesWithClient(
  files: Files,
  connection: Connection,
  client: () => ClientCapabilities,
): Files {
  return {
    async list(folder, isWanted) {
      const found = await files.list(folder, isWanted);
      if (found.length > 0 || client().experimental?.dateline?.listFiles !== true) return found;
      try {
        const answer = await connection.sendRequest<{ files?: unknown } | null>(LIST_FILES, {
          folder,
        });
        const listed: unknown[] = Array.isArray(answer?.files) ? answer.files : [];
        return listed.filter(isFoundFile).filter(({ uri }) => isWanted(pathOf(uri)));
      } catch {
        return [];
      }
    },
    async read(uri) {
      const text = await files.read(uri);
      if (text !== undefined || client().experimental?.dateline?.readFile !== true) return text;
      try {
        const answer = await connection.sendRequest<{ text?: unknown } | null>(READ_FILE, { uri });
        return typeof answer?.text === 'string' ? answer.text : undefined;
      } catch {
        return undefined; // The client may be closing, or the folder be gone.
      }
    },
  };
}

function isFoundFile(file: unknown): file is FoundFile {
  const { uri, stamp } = (file ?? {}) as Partial<FoundFile>;
  return typeof uri === 'string' && typeof stamp === 'string';
}
