import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import { REGISTER_FILE } from '../register/register';

/** Registers, and what may be articles. */
const WATCHED = [`**/${REGISTER_FILE}`, '**/*.{txt,text,article}'];

/** Tells who wants to know when a file changes, where the client can watch files. */
export class FileWatching {
  readonly #listeners: ((uri: string) => void)[] = [];
  #isOn = false;

  constructor(connection: Connection) {
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri } of changes) for (const listener of this.#listeners) listener(uri);
    });
  }

  /** False where changes go unnoticed. */
  get isOn(): boolean {
    return this.#isOn;
  }

  onChange(listener: (uri: string) => void): void {
    this.#listeners.push(listener);
  }

  /** Called once the client is ready for requests. */
  async register(connection: Connection, { workspace }: ClientCapabilities): Promise<void> {
    if (!workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    const watchers = WATCHED.map((globPattern) => ({ globPattern }));
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    this.#isOn = true;
  }
}
