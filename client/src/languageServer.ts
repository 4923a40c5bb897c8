import type * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { readFilesFor } from './fileReading';
import { LANGUAGE_ID, registers } from './language';

/** Loads and makes the client for the place the extension runs in: Node or the browser. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/**
 * The language server and the library that talks to it. Both are loaded with the first article, so
 * that a window without one pays for a look at its files' first lines and no more.
 */
export class LanguageServer implements vscode.Disposable {
  readonly #createClient: CreateClient;
  readonly #log: vscode.LogOutputChannel;
  #loading: Promise<BaseLanguageClient> | undefined;
  #status: vscode.Disposable | undefined;

  constructor(createClient: CreateClient, log: vscode.LogOutputChannel) {
    this.#createClient = createClient;
    this.#log = log;
  }

  /** Undefined before the first article. */
  get client(): Promise<BaseLanguageClient> | undefined {
    return this.#loading;
  }

  async start(): Promise<void> {
    this.#loading ??= this.#load();
    try {
      await (await this.#loading).start();
    } catch (error) {
      this.#log.error(`The language server did not start: ${error}`);
    }
  }

  async stop(): Promise<void> {
    const client = await this.#loading;
    if (client?.needsStop()) await client.stop();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  dispose(): void {
    this.#status?.dispose();
  }

  async #load(): Promise<BaseLanguageClient> {
    const [client, { showStatus }] = await Promise.all([
      this.#createClient({
        documentSelector: [{ language: LANGUAGE_ID }, registers],
        outputChannel: this.#log,
      }),
      import('./status'),
    ]);
    readFilesFor(client);
    this.#status = showStatus(client);
    return client;
  }
}
