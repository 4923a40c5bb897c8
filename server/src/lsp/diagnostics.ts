import {
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic as FoundDiagnostic } from '../analysis/diagnostic';
import { reported } from '../analysis/reported';
import { type Answers, askAgain } from './answers';
import type { Snapshot, Snapshots } from './snapshots';
import { toDiagnostic } from './toProtocol';

/** A pause in typing after which diagnostics are pushed, in milliseconds. */
const PUSH_DELAY = 150;

/** What is wrong with an article, at the severities that its settings give. */
export function reportedIn({ analysis, settings }: Snapshot): readonly FoundDiagnostic[] {
  return reported(analysis, settings.severities);
}

export function diagnosticsOf(snapshot: Snapshot): Diagnostic[] {
  return reportedIn(snapshot).map((diagnostic) => toDiagnostic(diagnostic, snapshot.positions));
}

/** True where the client asks for diagnostics; then none are pushed. */
export function pullsDiagnostics(capabilities: ClientCapabilities): boolean {
  return capabilities.textDocument?.diagnostic !== undefined;
}

/** Answers a client that asks for diagnostics. */
export function answerDiagnostics(connection: Connection, answers: Answers): void {
  const report = (items: Diagnostic[]): DocumentDiagnosticReport => ({
    kind: DocumentDiagnosticReportKind.Full,
    items,
  });
  connection.languages.diagnostics.on(
    answers.handler(
      'Diagnostics',
      report([]),
      (snapshot) => report(diagnosticsOf(snapshot)),
      askAgain,
    ),
  );
}

/** Pushes diagnostics to a client that does not ask: after each pause in typing, and once on closing. */
export class DiagnosticsPusher {
  readonly #connection: Connection;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #snapshots: Snapshots;
  readonly #elsewhere: (uri: string) => Promise<Diagnostic[]>;
  readonly #pending = new Map<string, ReturnType<typeof setTimeout>>();

  /** @param elsewhere the diagnostics of documents that are no articles */
  constructor(
    connection: Connection,
    documents: TextDocuments<TextDocument>,
    snapshots: Snapshots,
    elsewhere: (uri: string) => Promise<Diagnostic[]>,
  ) {
    this.#connection = connection;
    this.#documents = documents;
    this.#snapshots = snapshots;
    this.#elsewhere = elsewhere;
    documents.onDidChangeContent(({ document }) => this.#schedule(document.uri));
    documents.onDidClose(({ document }) => this.#clear(document.uri));
  }

  /** Pushes for every open document: the settings have changed. */
  refresh(): void {
    for (const uri of this.#documents.keys()) this.#schedule(uri);
  }

  #schedule(uri: string): void {
    clearTimeout(this.#pending.get(uri));
    this.#pending.set(
      uri,
      setTimeout(() => void this.#push(uri), PUSH_DELAY),
    );
  }

  async #push(uri: string): Promise<void> {
    this.#pending.delete(uri);
    try {
      const snapshot = await this.#snapshots.current(uri);
      const diagnostics = snapshot ? diagnosticsOf(snapshot) : await this.#elsewhere(uri);
      if (!this.#documents.get(uri)) return;
      await this.#connection.sendDiagnostics({
        uri,
        diagnostics,
        ...(snapshot ? { version: snapshot.version } : {}),
      });
    } catch (error) {
      this.#connection.console.error(`Diagnostics failed: ${String(error)}`);
    }
  }

  #clear(uri: string): void {
    clearTimeout(this.#pending.get(uri));
    this.#pending.delete(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}
