import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import { Answers } from './answers';
import { filesWithClient } from './clientFiles';
import { Configuration } from './configuration';
import { answerDiagnostics, DiagnosticsPusher, pullsDiagnostics } from './diagnostics';
import { openDocuments } from './documents';
import type { Files } from './files';
import { FileWatching } from './fileWatching';
import { FolderArticles } from './folderArticles';
import { LongReading } from './longReading';
import { negotiateEncoding } from './positions';
import { Registers } from './registers';
import { colouring } from './services/colouring';
import { completion } from './services/completion';
import { editing } from './services/editing';
import { folder } from './services/folder';
import { folderDiagnostics } from './services/folderDiagnostics';
import { formatting } from './services/formatting';
import { navigation } from './services/navigation';
import { quotesDocument } from './services/quotesDocument';
import { reading } from './services/reading';
import { register, registerDiagnostics } from './services/register';
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
  formatting,
  register,
  speech,
  quotesDocument,
  folder,
  folderDiagnostics,
];

/** Wires the features to a connection and starts listening. */
export function startServer(connection: Connection, surroundings: Surroundings): void {
  let client: ClientCapabilities = {};
  let encoding: PositionEncodingKind = PositionEncodingKind.UTF16;
  let pusher: DiagnosticsPusher | undefined;

  const documents = openDocuments(() => encoding);
  /** What was answered before may no longer hold: settings or a register have changed. */
  const refresh = () => {
    pusher?.refresh();
    folderArticles.clear();
    if (client.workspace?.diagnostics?.refreshSupport) {
      void connection.languages.diagnostics.refresh();
    }
    if (client.workspace?.inlayHint?.refreshSupport) {
      void connection.languages.inlayHint.refresh();
    }
    if (client.workspace?.semanticTokens?.refreshSupport) {
      void connection.languages.semanticTokens.refresh();
    }
    if (client.workspace?.codeLens?.refreshSupport) {
      void connection.sendRequest(CodeLensRefreshRequest.type);
    }
  };
  const configuration = new Configuration(connection, refresh);
  const files = filesWithClient(surroundings.files, connection, () => client);
  const watching = new FileWatching(connection);
  const registers = new Registers(
    documents,
    files,
    watching,
    () => folderArticles.folders,
    refresh,
  );
  const snapshots = new Snapshots(
    documents,
    configuration,
    registers,
    new LongReading(connection),
    () => encoding,
    surroundings.today,
  );
  const folderArticles = new FolderArticles(files, documents, snapshots, configuration, watching);
  const answers = new Answers(connection, documents, snapshots);

  connection.onInitialize(({ capabilities, initializationOptions, workspaceFolders, rootUri }) => {
    answers.state = 'running';
    client = capabilities;
    folderArticles.folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    encoding = negotiateEncoding(client.general?.positionEncodings);
    configuration.initialize(client, initializationOptions);
    if (!pullsDiagnostics(client)) {
      pusher = new DiagnosticsPusher(connection, documents, snapshots, (uri) =>
        registerDiagnostics(desk, uri),
      );
    }
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
        folderArticles.changes.changed();
      });
    }
    await configuration.register(client);
    await watching.register(connection, client);
  });

  connection.onShutdown(() => {
    answers.state = 'ended';
  });

  const desk: Desk = {
    connection,
    answers,
    documents,
    folderArticles,
    snapshots,
    registers,
    client: () => client,
    encoding: () => encoding,
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
    ...(client.workspace?.workspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
    ...(pullsDiagnostics(client) && {
      diagnosticProvider: {
        identifier: 'dateline',
        interFileDependencies: false,
        workspaceDiagnostics: true,
      },
    }),
  };
  const offered = services.map((service) => service.capabilities(client));
  // Several of them may have something to say about the workspace.
  const workspace = Object.assign({}, ...[own, ...offered].map(({ workspace }) => workspace));
  return Object.assign(own, ...offered, { workspace });
}
