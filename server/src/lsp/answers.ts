import {
  type CancellationToken,
  type Connection,
  type DiagnosticServerCancellationData,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Snapshot, Snapshots } from './snapshots';

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/**
 * How every request is answered: with `nothing` where there is no article, with an error where the
 * client has cancelled or not yet introduced itself, or where the text has changed since it asked: an
 * answer about an old text is never sent. A feature that throws loses that one answer; the first
 * time, the log says what to report.
 */
export class Answers {
  readonly #connection: Connection;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #snapshots: Snapshots;
  readonly #failed = new Set<string>();
  /** Answers about documents that are no articles; undefined where they are none of ours. */
  elsewhere: (feature: string, params: AboutDocument) => Promise<unknown> | undefined = () =>
    undefined;
  /** Requests are answered from `initialize` to `shutdown`. */
  state: 'new' | 'running' | 'ended' = 'new';

  constructor(
    connection: Connection,
    documents: TextDocuments<TextDocument>,
    snapshots: Snapshots,
  ) {
    this.#connection = connection;
    this.#documents = documents;
    this.#snapshots = snapshots;
  }

  /**
   * For a request about one open article.
   *
   * @param stale what to say where the text has changed meanwhile
   */
  handler<P extends AboutDocument, R, Rest extends readonly unknown[] = []>(
    feature: string,
    nothing: R,
    answer: (
      snapshot: Snapshot,
      params: P,
      token: CancellationToken,
      ...rest: Rest
    ) => R | Promise<R>,
    stale: (feature: string) => ResponseError<unknown> = contentModified,
  ): (params: P, token: CancellationToken, ...rest: Rest) => Promise<R> {
    return this.general(feature, nothing, async (params: P, token, ...rest: Rest) => {
      const { uri } = params.textDocument;
      const asked = this.#documents.get(uri)?.version;
      const snapshot = await this.#snapshots.current(uri);
      throwIfCancelled(feature, token);
      if (!snapshot) {
        const other = (await this.elsewhere(feature, params)) as R | undefined;
        return other === undefined ? nothing : other;
      }
      if (snapshot.version !== asked) throw stale(feature);
      return answer(snapshot, params, token, ...rest);
    });
  }

  /** For a request about many articles, or about none. */
  general<P, R, Rest extends readonly unknown[]>(
    feature: string,
    nothing: R,
    answer: (params: P, token: CancellationToken, ...rest: Rest) => Promise<R>,
  ): (params: P, token: CancellationToken, ...rest: Rest) => Promise<R> {
    return async (params, token, ...rest) => {
      if (this.state !== 'running') throw notRunning(feature, this.state);
      try {
        return await answer(params, token, ...rest);
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

function notRunning(feature: string, state: 'new' | 'ended'): ResponseError<unknown> {
  return state === 'new'
    ? new ResponseError(ErrorCodes.ServerNotInitialized, `${feature}: initialize comes first`)
    : new ResponseError(ErrorCodes.InvalidRequest, `${feature}: the server is shut down`);
}

export function throwIfCancelled(feature: string, token: CancellationToken): void {
  if (!token.isCancellationRequested) return;
  throw new ResponseError(LSPErrorCodes.RequestCancelled, `${feature}: cancelled`);
}

/** The text has changed: the client asks again when it wants to. */
function contentModified(feature: string): ResponseError<unknown> {
  return new ResponseError(LSPErrorCodes.ContentModified, `${feature}: the text has changed`);
}

/** The same for what a client asks for once and waits for: it is told to ask again. */
export function askAgain(feature: string): ResponseError<DiagnosticServerCancellationData> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, `${feature}: the text has changed`, {
    retriggerRequest: true,
  });
}
