import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** An article of so many characters takes so long to read that a reader wonders. */
const LONG = 300_000;

/** Tells the editor that a long article is being read for the first time, how far, and when that is done. */
export class LongReading {
  readonly #connection: Connection;
  readonly #shown = new Map<string, Promise<WorkDoneProgressServerReporter | undefined>>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** To be awaited before reading, so that it is told before anything else. */
  async begin(uri: string, length: number): Promise<void> {
    if (length < LONG) return;
    const shown = this.#shown.get(uri) ?? this.#show();
    this.#shown.set(uri, shown);
    await shown;
  }

  /** @param part of the article that has been read, 0 to 1 */
  async report(uri: string, part: number): Promise<void> {
    (await this.#shown.get(uri))?.report(Math.floor(100 * part));
  }

  async end(uri: string): Promise<void> {
    const shown = this.#shown.get(uri);
    this.#shown.delete(uri);
    (await shown)?.done();
  }

  async #show(): Promise<WorkDoneProgressServerReporter | undefined> {
    try {
      const progress = await this.#connection.window.createWorkDoneProgress();
      progress.begin('Dateline: reading a long article', 0);
      return progress;
    } catch {
      return undefined; // The client would rather not be told.
    }
  }
}
