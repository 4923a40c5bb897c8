import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Snapshot, Snapshots } from './snapshots';

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/**
 * How every request about an open article is answered: from the document's current snapshot, with
 * `nothing` where there is no article, with an error where the client has cancelled or not yet
 * introduced itself. A feature that throws loses that one answer; the first time, the log says what
 * to report.
 */
export class Answers {
  readonly #connection: Connection;
  readonly #snapshots: Snapshots;
  readonly #failed = new Set<string>();
  /** Set once the client has introduced itself with `initialize`. */
  isInitialized = false;

  constructor(connection: Connection, snapshots: Snapshots) {
    this.#connection = connection;
    this.#snapshots = snapshots;
  }

  handler<P extends AboutDocument, R>(
    feature: string,
    nothing: R,
    answer: (snapshot: Snapshot, params: P) => R,
  ): (params: P, token: CancellationToken) => Promise<R> {
    return async (params, token) => {
      if (!this.isInitialized) {
        throw new ResponseError(
          ErrorCodes.ServerNotInitialized,
          `${feature}: initialize comes first`,
        );
      }
      try {
        const snapshot = await this.#snapshots.current(params.textDocument.uri);
        if (token.isCancellationRequested) {
          throw new ResponseError(LSPErrorCodes.RequestCancelled, `${feature}: cancelled`);
        }
        return snapshot ? answer(snapshot, params) : nothing;
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        this.#reportOnce(feature, error);
        return nothing;
      }
    };
  }

  #reportOnce(feature: string, error: unknown): void {
    if (this.#failed.has(feature)) return;
    this.#failed.add(feature);
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#connection.console.error(
      `${feature} failed; the rest goes on. Please report this with the article:\n${details}`,
    );
  }
}
