import {
  type ClientCapabilities,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type FoldingRange,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { type Fold, folds } from '../../features/folds';
import { links } from '../../features/links';
import { type OutlineItem, outline } from '../../features/outline';
import { selections } from '../../features/selections';
import { shorten } from '../../text/shorten';
import type { Span } from '../../text/span';
import type { Positions } from '../positions';
import type { Snapshot } from '../snapshots';
import type { Service } from './service';

/** How an article is built: its outline, its folds, growing selections, links. */
export const structure: Service = {
  capabilities: ({ textDocument }) => ({
    documentSymbolProvider: textDocument?.documentSymbol?.labelSupport ? { label: 'Quotes' } : true,
    documentLinkProvider: {},
    ...(textDocument?.foldingRange && { foldingRangeProvider: true }),
    ...(textDocument?.selectionRange && { selectionRangeProvider: true }),
  }),

  serve({ connection, answers, client }) {
    connection.onDocumentSymbol(
      answers.handler<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(
        'Outline',
        [],
        (snapshot) => {
          const article = outline(snapshot.analysis, snapshot.settings.outline);
          return client().textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport
            ? [toDocumentSymbol(article, snapshot.positions)]
            : toSymbolInformation(article, snapshot);
        },
      ),
    );
    connection.onFoldingRanges(
      answers.handler('Folding', [], (snapshot) =>
        toFoldingRanges(folds(snapshot.analysis), snapshot, client()),
      ),
    );
    connection.onSelectionRanges(
      answers.handler('Growing selection', [], ({ analysis, positions }, params) =>
        params.positions.map((position) =>
          toSelectionRange(selections(analysis, positions.offsetAt(position)), positions),
        ),
      ),
    );
    connection.onDocumentLinks(
      answers.handler('Links', [], ({ analysis, positions }) =>
        links(analysis.article.text).map((link) => ({
          range: positions.rangeOf(link),
          target: link.target,
        })),
      ),
    );
  },
};

const symbolKinds: Record<OutlineItem['kind'], SymbolKind> = {
  article: SymbolKind.File,
  speaker: SymbolKind.Interface,
  quote: SymbolKind.String,
  timeline: SymbolKind.Namespace,
  time: SymbolKind.Constant,
};

function toDocumentSymbol(item: OutlineItem, positions: Positions): DocumentSymbol {
  const { name, detail, selection, children } = item;
  const range = positions.rangeOf(item);
  const isWhole = selection.start === item.start && selection.end === item.end;
  const symbol: DocumentSymbol = {
    name,
    detail,
    kind: symbolKinds[item.kind],
    range,
    selectionRange: isWhole ? range : positions.rangeOf(selection),
  };
  if (children.length > 0) {
    symbol.children = children.map((child) => toDocumentSymbol(child, positions));
  }
  return symbol;
}

/** For a client that knows no tree: the same items in a row, each with the name of what holds it. */
function toSymbolInformation(
  item: OutlineItem,
  snapshot: Snapshot,
  containerName = '',
): SymbolInformation[] {
  const own: SymbolInformation = {
    name: item.name,
    kind: symbolKinds[item.kind],
    location: { uri: snapshot.uri, range: snapshot.positions.rangeOf(item) },
    containerName,
  };
  const below = item.children.flatMap((child) => toSymbolInformation(child, snapshot, item.name));
  return [own, ...below];
}

const FOLDED_TEXT_LENGTH = 40;

/** A client that folds whole lines gets what spans several; each line opens one fold, the largest. */
function toFoldingRanges(
  found: readonly Fold[],
  { analysis, positions }: Snapshot,
  { textDocument }: ClientCapabilities,
): FoldingRange[] {
  const client = textDocument?.foldingRange;
  const ranges: FoldingRange[] = [];
  for (const fold of found) {
    const { start, end } = positions.rangeOf(fold);
    if (client?.lineFoldingOnly) {
      const opensAgain = ranges.at(-1)?.startLine === start.line;
      if (start.line === end.line || opensAgain) continue;
      ranges.push({ startLine: start.line, endLine: end.line });
      continue;
    }
    ranges.push({
      startLine: start.line,
      startCharacter: start.character,
      endLine: end.line,
      endCharacter: end.character,
      ...(client?.foldingRange?.collapsedText && {
        collapsedText: shorten(
          analysis.article.text.slice(fold.start, fold.end),
          FOLDED_TEXT_LENGTH,
        ),
      }),
    });
  }
  return ranges.slice(0, client?.rangeLimit);
}

/** @param chain the smallest first */
function toSelectionRange(chain: readonly Span[], positions: Positions): SelectionRange {
  const [first, ...rest] = chain
    .toReversed()
    .map((span): SelectionRange => ({ range: positions.rangeOf(span) }));
  return rest.reduce((parent, own) => ({ ...own, parent }), first!);
}
