import type { Analysis } from '../analysis/analysis';
import { canonicalHeader } from '../analysis/headerFixes';
import type { Article } from '../article/article';
import type { HeaderDate } from '../dates/headerDate';
import { isBlank } from '../text/lines';
import type { Span } from '../text/span';
import type { TextChange } from '../text/textChange';
import { markChanges, type QuotationMarkStyle } from './markStyle';
import { tableLines } from './tableLines';

export interface FormatOptions {
  readonly quotationMarks: QuotationMarkStyle;
}

/**
 * Puts an article in form: the header as it should be, one blank line between paragraphs, one blank
 * between words, no blanks around lines, at most one line end at the text's end; quotation marks in one style
 * where one is asked for. Line breaks inside paragraphs stay, and so do the columns of tables. Never
 * a word is changed.
 *
 * @returns the changes in order, none that changes nothing
 */
export function format(analysis: Analysis, options: FormatOptions): TextChange[] {
  const { article, headerDate } = analysis;
  if (isBlank(article.text)) return [];
  const header = headerChange(article, headerDate);
  const changes = [
    ...(header ? [header] : []),
    ...spaceChanges(article, header?.end ?? 0),
    ...markChanges(article, options.quotationMarks),
  ];
  return changes
    .filter(({ start, end, newText }) => article.text.slice(start, end) !== newText)
    .sort((a, b) => a.start - b.start);
}

/** The changes of {@link format} that lie in a part of the article. */
export function formatRange(analysis: Analysis, range: Span, options: FormatOptions): TextChange[] {
  return format(analysis, options).filter(
    ({ start, end }) => start <= range.end && range.start <= end,
  );
}

/** All before the title, where the header comes first and its date is beyond doubt. */
function headerChange(
  { text, header, headerProblems }: Article,
  date: HeaderDate | undefined,
): TextChange | undefined {
  if (!header || headerProblems.some(({ kind }) => kind === 'not-first')) return undefined;
  const isCertain =
    date?.kind === 'valid' || (date?.kind === 'malformed' && date.otherWeekday === undefined);
  if (!isCertain) return undefined;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const canonical = canonicalHeader(date.value);
  return header.title.text === ''
    ? { start, end: header.end, newText: canonical }
    : { start, end: header.title.start, newText: `${canonical} ` };
}

/** Blanks and line ends. A no-break space was put there on purpose and stays. */
const SPACE = /[ \t\r\n\v\f]+/g;

/** @param from what stands before is in form already */
function spaceChanges(article: Article, from: number): TextChange[] {
  const { text, header } = article;
  const changes: TextChange[] = [];
  const tables = tableLines(article);
  let next = 0;
  const top = text.startsWith('\uFEFF') ? 1 : 0;
  SPACE.lastIndex = Math.max(top, from);
  for (let match = SPACE.exec(text); match; match = SPACE.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const isInForm = match[0] === ' ' && start > top && end < text.length;
    if (isInForm) continue;
    while (next < tables.length && tables[next]!.end < end) next++;
    const columnsFrom = tables[next]?.start ?? text.length;
    if (columnsFrom < start) continue;
    const lineEnds = match[0].match(/\r\n|\n|\r/g) ?? [];
    const [first = '\n', second = first] = lineEnds;
    const indent = end === header?.start ? ' ' : text.slice(columnsFrom, end);
    let newText = ' ';
    if (start === top) newText = indent;
    else if (end === text.length) newText = first;
    else if (start === header?.end || lineEnds.length > 1) newText = first + second + indent;
    else if (lineEnds.length === 1) newText = first + indent;
    changes.push({ start, end, newText });
  }
  return changes;
}
