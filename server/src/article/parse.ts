import { firstLines } from '../text/lines';
import type { Article, Header, HeaderProblem } from './article';
import { readFirstLine, readHeader } from './header';
import { paragraphsOf } from './paragraphs';

/**
 * Parses a text as an article. Any string gives one, in linear time; what is wrong with it is data.
 *
 * The header is the first line that is not blank. Further down a line counts as a header only in its
 * well-formed shape, so that prose about dates stays prose; where there is none, a malformed one
 * close to the top counts, since a headline or a byline may have slipped in before it.
 *
 * @param previous an earlier state of the article: paragraphs that are still there are taken over.
 *   The result is the same without it, whatever it is.
 */
export function parse(text: string, previous?: Article): Article {
  const headers = findHeaders(text);
  return {
    text,
    header: headers[0],
    headerProblems: headerProblems(text, headers),
    paragraphs: paragraphsOf(text, headers, previous?.paragraphs ?? []),
  };
}

/** Parses a text that is all body, its date known from elsewhere: no header is looked for. */
export function parseBody(text: string): Article {
  return { text, header: undefined, headerProblems: [], paragraphs: paragraphsOf(text, [], []) };
}

/** `date` and the shape of an ISO 8601 date: what is taken for a header anywhere in the text. */
const WELL_FORMED = /date[ \t]+\d{4}-\d{2}-\d{2}(?!\S)/g;
/** In so many lines from the first a malformed header is looked for. */
const NEAR_TOP = 5;

function findHeaders(text: string): Header[] {
  const [first, ...nearTop] = firstLines(text, NEAR_TOP);
  if (!first) return [];
  const header = readFirstLine(first.text, first.start);
  const further = wellFormedHeaders(text, first.end);
  if (header) return [header, ...further];
  if (further.length > 0) return further;
  for (const line of nearTop) {
    const malformed = readHeader(line.text, line.start);
    if (malformed && /^date\b/i.test(malformed.keyword.text)) return [malformed];
  }
  return [];
}

/** The well-formed headers that start behind `from`, each on a line of its own. */
function wellFormedHeaders(text: string, from: number): Header[] {
  const headers: Header[] = [];
  for (const { index } of text.slice(from).matchAll(WELL_FORMED)) {
    const at = from + index;
    if (!startsLine(text, at)) continue;
    const header = readHeader(lineFrom(text, at), at);
    if (header) headers.push(header);
  }
  return headers;
}

/** True where nothing but blanks stands before `at` on its line. */
function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === ' ' || text[before] === '\t') before--;
  return before < 0 || text[before] === '\n' || text[before] === '\r';
}

function lineFrom(text: string, at: number): string {
  const lineEnd = /[\r\n]/g;
  lineEnd.lastIndex = at;
  return text.slice(at, lineEnd.exec(text)?.index);
}

function headerProblems(text: string, headers: readonly Header[]): HeaderProblem[] {
  const [header, ...more] = headers;
  if (!header) return [{ kind: 'missing' }];
  const problems: HeaderProblem[] = more.map((second) => ({ kind: 'duplicate', second }));
  const start = text.search(/\S/);
  if (start < header.start) {
    const end = start + text.slice(start, header.start).trimEnd().length;
    problems.unshift({ kind: 'not-first', before: { start, end } });
  }
  return problems;
}
