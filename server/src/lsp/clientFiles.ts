import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { Files } from './files';

/** Asked of a client that offers it: `{ uri }` gives `{ text }`, text being null where there is no such file. */
export const READ_FILE = 'dateline/readFile';

/**
 * Files, and for those the server cannot reach, as in a browser or a virtual folder, the client that
 * can. A client offers it among its experimental capabilities: `{ dateline: { readFile: true } }`.
 */
export function filesWithClient(
  files: Files,
  connection: Connection,
  client: () => ClientCapabilities,
): Files {
  return {
    list: files.list,
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
