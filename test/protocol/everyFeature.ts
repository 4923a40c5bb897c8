import type { BareClient } from './bareClient';
import type { Position } from './openArticle';

/** A client that can do everything the server asks about. */
export const ableClient = {
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    semanticTokens: { requests: { full: { delta: true }, range: true }, formats: ['relative'] },
    foldingRange: {},
    selectionRange: {},
    callHierarchy: {},
    linkedEditingRange: {},
    diagnostic: {},
    rename: { prepareSupport: true },
    definition: { linkSupport: true },
    hover: { contentFormat: ['markdown'] },
    rangeFormatting: { rangesSupport: true },
  },
};

/** Everything that is off until somebody asks for it. */
export const everythingOn = {
  outline: { indirectQuotes: true, timeline: true },
  inlayHints: { dates: 'on', speakers: true },
  codeLens: { summary: true },
  format: { quotationMarks: 'curly' },
};

const options = { tabSize: 2, insertSpaces: true };
const range = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };

/** Requests about a whole article, by method, with what they need besides the document. */
export const wholeRequests: readonly (readonly [method: string, params: object])[] = [
  ['textDocument/documentSymbol', {}],
  ['textDocument/foldingRange', {}],
  ['textDocument/documentLink', {}],
  ['textDocument/semanticTokens/full', {}],
  ['textDocument/semanticTokens/range', { range }],
  ['textDocument/inlayHint', { range }],
  ['textDocument/codeLens', {}],
  ['textDocument/diagnostic', {}],
  ['textDocument/codeAction', { range, context: { diagnostics: [] } }],
  ['textDocument/formatting', { options }],
  ['textDocument/rangeFormatting', { range, options }],
];

/** Requests about a place, by method, with what they need besides the document and the position. */
export const placeRequests: readonly (readonly [method: string, params: object])[] = [
  ['textDocument/hover', {}],
  ['textDocument/definition', {}],
  ['textDocument/references', { context: { includeDeclaration: true } }],
  ['textDocument/documentHighlight', {}],
  ['textDocument/completion', {}],
  ['textDocument/prepareRename', {}],
  ['textDocument/rename', { newName: 'Xenia Yarrow' }],
  ['textDocument/linkedEditingRange', {}],
  ['textDocument/prepareCallHierarchy', {}],
];

/** All answers about an article and about some places in it, errors included, its address left out. */
export async function everyAnswer(
  client: BareClient,
  uri: string,
  places: readonly Position[],
): Promise<Record<string, unknown>> {
  const textDocument = { uri };
  const asked = new Map<string, number>();
  for (const [method, params] of wholeRequests) {
    asked.set(method, client.ask(method, { textDocument, ...params }));
  }
  const positions = { textDocument, positions: places };
  asked.set('selectionRange', client.ask('textDocument/selectionRange', positions));
  for (const [place, position] of places.entries()) {
    for (const [method, params] of placeRequests) {
      asked.set(`${method} ${place}`, client.ask(method, { textDocument, position, ...params }));
    }
  }
  const answers: Record<string, unknown> = {};
  for (const [name, id] of asked) {
    const { result, error } = await client.response(id);
    answers[name] = withoutAddress({ result, error }, uri);
  }
  const [item] =
    (answers['textDocument/prepareCallHierarchy 0'] as Answered | undefined)?.result ?? [];
  if (item) {
    for (const method of ['callHierarchy/incomingCalls', 'callHierarchy/outgoingCalls']) {
      const id = client.ask(method, { item: { ...item, uri } });
      answers[method] = withoutAddress(await client.response(id), uri, id);
    }
  }
  return answers;
}

interface Answered {
  readonly result?: readonly object[];
}

function withoutAddress(answer: unknown, uri: string, id?: number): unknown {
  const json = JSON.stringify(answer, (key, value) =>
    (key === 'id' && value === id) || key === 'resultId' ? undefined : value,
  );
  return JSON.parse(json.replaceAll(JSON.stringify(uri), '"address"'));
}
