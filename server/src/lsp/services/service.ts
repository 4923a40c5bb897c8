import type {
  ClientCapabilities,
  Connection,
  PositionEncodingKind,
  ServerCapabilities,
  TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Answers } from '../answers';
import type { FolderArticles } from '../folderArticles';
import type { Registers } from '../registers';
import type { Snapshots } from '../snapshots';

/** What a service works with. */
export interface Desk {
  readonly connection: Connection;
  readonly answers: Answers;
  readonly documents: TextDocuments<TextDocument>;
  readonly folderArticles: FolderArticles;
  readonly snapshots: Snapshots;
  readonly registers: Registers;
  /** What the client can do; nothing before it has introduced itself. */
  client(): ClientCapabilities;
  /** How the client counts the characters of a line. */
  encoding(): PositionEncodingKind;
  /** The reader's day, ISO 8601. */
  today(): string;
}

/**
 * The requests on one theme: says what it offers to a client, and answers. What the protocol got in
 * version 3 is offered to clients that say they know it; what is older (hover, definition, symbols,
 * formatting …) to all: not every client that has it says so.
 */
export interface Service {
  capabilities(client: ClientCapabilities): ServerCapabilities;
  serve(desk: Desk): void;
}
