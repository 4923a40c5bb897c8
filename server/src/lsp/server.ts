import {
  type ClientCapabilities,
  type Connection,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import { Answers } from './answers';
import { Configuration } from './configuration';
import { answerDiagnostics, DiagnosticsPusher, pullsDiagnostics } from './diagnostics';
import { openDocuments } from './documents';
import type { Files } from './files';
import { FolderArticles } from './folderArticles';
import { negotiateEncoding } from './positions';
import { colouring } from './services/colouring';
import { completion } from './services/completion';
import { editing } from './services/editing';
import { folder } from './services/folder';
import { navigation } from './services/navigation';
import { reading } from './services/reading';
import { renaming } from './services/renaming';
import type { Desk, Service } from './services/service';
import { speech } from './services/speech';
import { structure } from './services/structure';
import { Snapshots } from './snapshots';

/** What the server needs of the world around it and cannot know itself. */
export interface Surroundings {
  /** The reader's day, ISO 8601. */
  today(): string;
  /** The client's files, where the server can reach them. */
  readonly files: Files;
}

const services: readonly Service[] = [
  reading,
  structure,
  colouring,
  navigation,
  completion,
  editing,
  renaming,
  speech,
  folder,
];

/** Wires the features to a connection and starts listening. */
export function startServer(connection: Connection, surroundings: Surroundings): void {
  let client: ClientCapabilities = {};
  let encoding: PositionEncodingKind = PositionEncodingKind.UTF16;
  let pusher: DiagnosticsPusher | undefined;

  const documents = openDocuments(() => encoding);
  const configuration = new Configuration(connection, () => {
    pusher?.refresh();
    folderArticles.clear();
    if (client.workspace?.diagnostics?.refreshSupport) {
      void connection.languages.diagnostics.refresh();
    }
    if (client.workspace?.inlayHint?.refreshSupport) {
      void connection.languages.inlayHint.refresh();
    }
  });
  const snapshots = new Snapshots(documents, configuration, () => encoding, surroundings.today);
  const folderArticles = new FolderArticles(
    surroundings.files,
    documents,
    snapshots,
    configuration,
  );
  const answers = new Answers(connection, documents, snapshots);

  connection.onInitialize(({ capabilities, initializationOptions, workspaceFolders, rootUri }) => {
    answers.isInitialized = true;
    client = capabilities;
    folderArticles.folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    encoding = negotiateEncoding(client.general?.positionEncodings);
    configuration.initialize(client, initializationOptions);
    if (!pullsDiagnostics(client)) pusher = new DiagnosticsPusher(connection, documents, snapshots);
    return {
      capabilities: serverCapabilities(client, encoding),
      serverInfo: { name: 'Dateline', version },
    };
  });
  connection.onInitialized(async () => {
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        const stay = folderArticles.folders.filter((uri) => !gone.has(uri));
        folderArticles.folders = [...stay, ...added.map(({ uri }) => uri)];
      });
    }
    await configuration.register(client);
  });

  const desk: Desk = {
    connection,
    answers,
    documents,
    folderArticles,
    client: () => client,
    today: surroundings.today,
  };
  for (const service of services) service.serve(desk);
  answerDiagnostics(connection, answers);

  documents.listen(connection);
  connection.listen();
}

function serverCapabilities(
  client: ClientCapabilities,
  positionEncoding: PositionEncodingKind,
): ServerCapabilities {
  const own: ServerCapabilities = {
    positionEncoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(pullsDiagnostics(client) && {
      diagnosticProvider: {
        identifier: 'dateline',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    }),
  };
  return Object.assign(own, ...services.map((service) => service.capabilities(client)));
}
