import type {
  ClientCapabilities,
  Connection,
  ServerCapabilities,
  TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Answers } from '../answers';
import type { FolderArticles } from '../folderArticles';

/** What a service works with. */
export interface Desk {
  readonly connection: Connection;
  readonly answers: Answers;
  readonly documents: TextDocuments<TextDocument>;
  readonly folderArticles: FolderArticles;
  /** What the client can do; nothing before it has introduced itself. */
  client(): ClientCapabilities;
  /** The reader's day, ISO 8601. */
  today(): string;
}

/** The requests on one theme: says what it offers to a client, and answers. */
export interface Service {
  capabilities(client: ClientCapabilities): ServerCapabilities;
  serve(desk: Desk): void;
}
