import { firstLines, isBlank, linesOf } from '../text/lines';
import type { TextSpan } from '../text/span';
import type { Article, Header, HeaderProblem, Paragraph } from './article';
import { readFirstLine, readHeader } from './header';
import { scanQuotations } from './quotations';

/**
 * Parses a text as an article. Any string gives one, in linear time; what is wrong with it is data.
 *
 * The header is the first line that is not blank. Further down a line counts as a header only in its
 * well-formed shape, so that prose about dates stays prose.
 */
export function parse(text: string): Article {
  const headers = findHeaders(text);
  const [header] = headers;
  return {
    text,
    header,
    headerProblems: headerProblems(text, headers),
    paragraphs: paragraphsOf(text, headers),
  };
}

/** Parses a text that is all body, its date known from elsewhere: no header is looked for. */
export function parseBody(text: string): Article {
  return { text, header: undefined, headerProblems: [], paragraphs: paragraphsOf(text, []) };
}

/** `date` and an ISO 8601 date: the only shape that is taken for a header below the first line. */
const WELL_FORMED = /^[ \t\uFEFF]*date[ \t]+\d{4}-\d{2}-\d{2}(?!\S)/;

function findHeaders(text: string): Header[] {
  const [first] = firstLines(text, 1);
  const headers: Header[] = [];
  for (const line of linesOf(text)) {
    if (line.start === first?.start) {
      const header = readFirstLine(line.text, line.start);
      if (header) headers.push(header);
    } else if (WELL_FORMED.test(line.text)) {
      const header = readHeader(line.text, line.start);
      if (header) headers.push(header);
    }
  }
  return headers;
}

function headerProblems(text: string, headers: readonly Header[]): HeaderProblem[] {
  const [header, ...more] = headers;
  if (!header) return [{ kind: 'missing' }];
  const problems: HeaderProblem[] = more.map((second) => ({ kind: 'duplicate', second }));
  const [first] = firstLines(text, 1);
  if (first && first.end < header.start) {
    problems.unshift({ kind: 'not-first', before: { start: first.start, end: first.end } });
  }
  return problems;
}

function paragraphsOf(text: string, headers: readonly Header[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open = '';
  for (const block of blocksOf(text, headers)) {
    const scan = scanQuotations(block.text, open);
    paragraphs.push({
      start: block.start,
      end: block.end,
      text: block.text,
      isTitle: block.isTitle,
      opensInside: open,
      quotations: scan.quotations,
      markProblems: scan.problems,
    });
    open = block.isTitle ? '' : scan.open;
  }
  return paragraphs;
}

/** The title, then each run of lines that are neither blank nor a header. */
function* blocksOf(
  text: string,
  headers: readonly Header[],
): Generator<TextSpan & { readonly isTitle: boolean }> {
  const headerAt = new Map(headers.map((header) => [header.start, header]));
  let start = -1;
  let end = -1;
  const block = () => ({ start, end, text: text.slice(start, end), isTitle: false });
  for (const line of linesOf(text)) {
    const indent = line.text.search(/[^\s\uFEFF]/);
    const header = indent < 0 ? undefined : headerAt.get(line.start + indent);
    if (isBlank(line.text) || header) {
      if (start >= 0) yield block();
      start = -1;
      if (header && header === headers[0] && header.title.text !== '') {
        yield { ...header.title, isTitle: true };
      }
      continue;
    }
    if (start < 0) start = line.start + indent;
    end = line.start + line.text.trimEnd().length;
  }
  if (start >= 0) yield block();
}
