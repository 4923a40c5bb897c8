import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { linesOf } from '../text/lines';
import type { Span } from '../text/span';

export type YamlNode = ParsedNode;

/** Text that is no YAML. Offsets count from the text's start. */
export interface SyntaxProblem extends Span {
  readonly message: string;
}

/** A stretch of the text that was parsed by itself; offsets of its nodes count from `start`. */
export interface YamlPart {
  readonly start: number;
  readonly node: YamlNode | null;
  /** Where the part is one item of the list below a key: that key. */
  readonly itemOf?: string;
}

export interface ParsedYaml {
  readonly parts: readonly YamlPart[];
  readonly problems: readonly SyntaxProblem[];
}

/**
 * Parses YAML. Where it is not well-formed, its top-level keys and the items of their lists are parsed
 * one by one, so that a slip in one of them costs that one and no other.
 */
export function parseYaml(text: string): ParsedYaml {
  const whole = parsePart(text, 0);
  if (whole.problems.length === 0) return { parts: [whole.part], problems: [] };
  const pieces = [...piecesOf(text)];
  const parsed = pieces.map(({ start, end, itemOf }) => ({
    itemOf,
    ...parsePart(text.slice(start, end), start),
  }));
  const problems = parsed.flatMap(({ problems }) => problems.slice(0, 1));
  return {
    parts: parsed
      .filter(({ problems }) => problems.length === 0)
      .map(({ part, itemOf }) => (itemOf === undefined ? part : { ...part, itemOf })),
    // Parts that are sound each by itself and do not fit together: what is wrong with the whole counts.
    problems: problems.length > 0 ? problems : whole.problems.slice(0, 1),
  };
}

type Parsed = Document.Parsed<YamlNode> | undefined;

/** The texts parsed last: an edit looks at the text as it was and as it will be several times. */
let recent: readonly { readonly text: string; readonly document: Parsed }[] = [];
const MOST_RECENT = 2;

/** Parses without ever throwing; every value is a string, whatever it looks like. */
export function parseWhole(text: string): Parsed {
  const known = recent.find((each) => each.text === text);
  const parsed = known ?? { text, document: parse(text) };
  recent = [parsed, ...recent.filter((each) => each !== known)].slice(0, MOST_RECENT);
  return parsed.document;
}

function parse(text: string): Parsed {
  try {
    // Looking for keys given twice is quadratic in the library; the reader does it itself.
    return parseDocument<YamlNode>(text, {
      schema: 'failsafe',
      keepSourceTokens: true,
      prettyErrors: false,
      uniqueKeys: false,
    });
  } catch {
    return undefined; // Nested deeper than the stack is high.
  }
}

function parsePart(text: string, start: number): { part: YamlPart; problems: SyntaxProblem[] } {
  const document = parseWhole(text);
  if (!document) {
    const problem = { start, end: start + text.length, message: 'This is nested too deeply.' };
    return { part: { start, node: null }, problems: [problem] };
  }
  const problems = document.errors.map((error) => {
    const at = placeOf(error, document, text);
    const lineStart = /[^\r\n]*$/.exec(text.slice(Math.max(0, error.pos[0] - 1000), error.pos[0]));
    const byTab = /^[ ]*\t\s*$/.test(lineStart?.[0] ?? '');
    const message = byTab ? TAB : inWords(error);
    return { start: start + at.start, end: start + at.end, message };
  });
  return { part: { start, node: document.contents }, problems };
}

/** Where a reader should look: the opening of what is never closed, or else the place of the error. */
function placeOf(error: YAMLError, document: Document.Parsed, text: string): Span {
  const at = error.pos[0];
  let opening: number | undefined;
  if (error.code === 'MISSING_CHAR' || error.code === 'BAD_INDENT') {
    visit(document, (_, node) => {
      const isOpen =
        (isScalar(node) && node.type?.startsWith('QUOTE')) ||
        (isCollection(node) && node.flow === true);
      if (!isOpen || !node.range) return undefined;
      if (node.range[0] <= at && at <= node.range[2] + 1) opening = node.range[0];
      return opening === undefined ? undefined : visit.BREAK;
    });
  }
  const start = Math.min(opening ?? at, text.length);
  const lineEnd = /[\r\n]/g;
  lineEnd.lastIndex = start;
  const end = Math.max(start + 1, lineEnd.exec(text)?.index ?? text.length);
  return { start: Math.min(start, Math.max(0, text.length - 1)), end: Math.min(end, text.length) };
}

const TAB = 'A tab indents this line. YAML wants blanks.';

function inWords({ code, message }: YAMLError): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return TAB;
    case 'MISSING_CHAR':
      if (/quote/.test(message)) return 'This quotation mark is never closed.';
      return /without - /.test(message)
        ? 'This line belongs to no entry: its indentation does not fit the lines above.'
        : `This is not YAML: ${lowerFirst(message)}.`;
    case 'BAD_INDENT':
      return /end with a/.test(message)
        ? 'This bracket is never closed.'
        : 'The indentation does not fit the lines above.';
    case 'UNEXPECTED_TOKEN':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'This does not fit what stands around it. Is the indentation right? A text with a colon in it needs quotation marks.';
    case 'MULTIPLE_DOCS':
      return 'A second document begins here. Only the first is read.';
    default:
      return `This is not YAML: ${lowerFirst(message)}.`;
  }
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
}

interface Piece extends Span {
  readonly itemOf: string | undefined;
}

/** A text cut at its top-level keys, and their lists at each item of the outermost indentation. */
function* piecesOf(text: string): Generator<Piece> {
  let start = 0;
  let key: string | undefined;
  let itemIndent: number | undefined;
  let isItem = false;
  for (const line of linesOf(text)) {
    const found = /^( *)(-(?=\s|$))?([\w-]*)/.exec(line.text);
    const indent = found?.[1]?.length ?? 0;
    const startsItem =
      found?.[2] !== undefined && key !== undefined && indent === (itemIndent ?? indent);
    const startsKey = !startsItem && indent === 0 && /^[^\s#]/.test(line.text);
    if (!startsItem && !startsKey) continue;
    if (line.start > start) yield { start, end: line.start, itemOf: isItem ? key : undefined };
    start = line.start;
    isItem = startsItem;
    if (startsItem) itemIndent = indent;
    if (startsKey) {
      key = found?.[3] || undefined;
      itemIndent = undefined;
    }
  }
  yield { start, end: text.length, itemOf: isItem ? key : undefined };
}

/** The pairs of a map whose keys are plain words, in order. */
export function* pairsOf(
  node: YamlNode | null | undefined,
): Generator<{ key: string; keyNode: YamlNode; value: YamlNode | null }> {
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    if (!isScalar(key) || typeof key.value !== 'string') continue;
    yield { key: key.value, keyNode: key as YamlNode, value: value as YamlNode | null };
  }
}
