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
import { negotiateEncoding } from './positions';
import { colouring } from './services/colouring';
import { editing } from './services/editing';
import { navigation } from './services/navigation';
import { reading } from './services/reading';
import type { Desk, Service } from './services/service';
import { structure } from './services/structure';
import { Snapshots } from './snapshots';

/** What the server needs of the world around it and cannot know itself. */
export interface Surroundings {
  /** The reader's day, ISO 8601. */
  today(): string;
}

const services: readonly Service[] = [reading, structure, colouring, navigation, editing];

/** Wires the features to a connection and starts listening. */
export function startServer(connection: Connection, surroundings: Surroundings): void {
  let client: ClientCapabilities = {};
  let encoding: PositionEncodingKind = PositionEncodingKind.UTF16;
  let pusher: DiagnosticsPusher | undefined;

  const documents = openDocuments(() => encoding);
  const configuration = new Configuration(connection, () => {
    pusher?.refresh();
    if (client.workspace?.diagnostics?.refreshSupport) {
      void connection.languages.diagnostics.refresh();
    }
    if (client.workspace?.inlayHint?.refreshSupport) {
      void connection.languages.inlayHint.refresh();
    }
  });
  const snapshots = new Snapshots(documents, configuration, () => encoding, surroundings.today);
  const answers = new Answers(connection, snapshots);

  connection.onInitialize(({ capabilities, initializationOptions }) => {
    answers.isInitialized = true;
    client = capabilities;
    encoding = negotiateEncoding(client.general?.positionEncodings);
    configuration.initialize(client, initializationOptions);
    if (!pullsDiagnostics(client)) pusher = new DiagnosticsPusher(connection, documents, snapshots);
    return {
      capabilities: serverCapabilities(client, encoding),
      serverInfo: { name: 'Dateline', version },
    };
  });
  connection.onInitialized(() => configuration.register(client));

  const desk: Desk = {
    connection,
    answers,
    documents,
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
