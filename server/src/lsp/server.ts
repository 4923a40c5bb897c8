import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  type DocumentSymbol,
  type DocumentSymbolParams,
  MarkupKind,
  PositionEncodingKind,
  type ServerCapabilities,
  type SymbolInformation,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import { fixesIn } from '../features/fixes';
import { headerCompletion } from '../features/headerCompletion';
import { hover } from '../features/hover';
import { dateHints } from '../features/inlayHints';
import { markdown, plainText } from '../features/markup';
import { outline } from '../features/outline';
import { Answers } from './answers';
import { Configuration } from './configuration';
import { answerDiagnostics, DiagnosticsPusher, pullsDiagnostics } from './diagnostics';
import { openDocuments } from './documents';
import { negotiateEncoding } from './positions';
import { Snapshots } from './snapshots';
import {
  toCodeAction,
  toCompletionItem,
  toDocumentSymbol,
  toInlayHint,
  toSymbolInformation,
} from './toProtocol';

/** What the server needs of the world around it and cannot know itself. */
export interface Surroundings {
  /** The reader's day, ISO 8601. */
  today(): string;
}

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

  connection.onHover(
    answers.handler('Hover', null, ({ analysis, positions }, { position }) => {
      const formats = client.textDocument?.hover?.contentFormat ?? [];
      const kind = formats.includes(MarkupKind.Markdown)
        ? MarkupKind.Markdown
        : MarkupKind.PlainText;
      const markup = kind === MarkupKind.Markdown ? markdown : plainText;
      const found = hover(analysis, positions.offsetAt(position), markup);
      if (!found) return null;
      return { contents: { kind, value: found.content }, range: positions.rangeOf(found) };
    }),
  );
  connection.onDocumentSymbol(
    answers.handler<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(
      'Outline',
      [],
      (snapshot) => {
        const article = outline(snapshot.analysis, snapshot.settings.outline);
        return client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport
          ? [toDocumentSymbol(article, snapshot.positions)]
          : toSymbolInformation(article, snapshot);
      },
    ),
  );
  connection.onCodeAction(
    answers.handler('Quick fixes', [], (snapshot, { range, context }) => {
      if (!wants(context.only, CodeActionKind.QuickFix)) return [];
      const versioned = client.workspace?.workspaceEdit?.documentChanges === true;
      return fixesIn(snapshot.analysis, snapshot.positions.spanOf(range)).map((offered) =>
        toCodeAction(offered, snapshot, versioned),
      );
    }),
  );
  connection.languages.inlayHint.on(
    answers.handler('Inlay hints', [], ({ analysis, positions, settings }, { range }) =>
      dateHints(analysis, positions.spanOf(range), settings.dateHints).map((hint) =>
        toInlayHint(hint, positions),
      ),
    ),
  );
  connection.onCompletion(
    answers.handler('Completion', [], ({ analysis, positions }, { position }) => {
      const offset = positions.offsetAt(position);
      return headerCompletion(analysis.article.text, offset, surroundings.today()).map(
        (completion) => toCompletionItem(completion, positions),
      );
    }),
  );
  answerDiagnostics(connection, answers);

  documents.listen(connection);
  connection.listen();
}

function serverCapabilities(
  client: ClientCapabilities,
  positionEncoding: PositionEncodingKind,
): ServerCapabilities {
  const pulls = pullsDiagnostics(client);
  return {
    positionEncoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    inlayHintProvider: true,
    completionProvider: {},
    documentSymbolProvider: { label: 'Quotes' },
    // A client without code action literals would need commands, which do nothing an edit cannot.
    ...(client.textDocument?.codeAction?.codeActionLiteralSupport
      ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }
      : {}),
    ...(pulls
      ? {
          diagnosticProvider: {
            identifier: 'dateline',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {}),
  };
}

/** Kinds are hierarchical: who asks for "quickfix" gets "quickfix" and all below it. */
function wants(only: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
  return !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}
