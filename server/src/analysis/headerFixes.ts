import type { Header } from '../article/article';
import { isBlank } from '../text/lines';
import type { TextChange } from './diagnostic';

/** A header as it should be, without its line end. */
export function canonicalHeader(date: string): string {
  return ` date ${date}`;
}

/** A header with nothing but the date, above the text. */
export function insertHeader(text: string, date: string): TextChange[] {
  const at = top(text);
  const end = lineEnd(text);
  const newText = canonicalHeader(date) + (isBlank(text) ? end : end + end);
  return [{ start: at, end: at, newText }];
}

/** The header in its canonical form, with the given date and its own title. */
export function rewriteHeader(text: string, header: Header, date: string): TextChange[] {
  const hasTitle = header.title.text !== '';
  return [
    {
      start: lineStart(text, header),
      end: hasTitle ? header.title.start : header.end,
      newText: hasTitle ? `${canonicalHeader(date)} ` : canonicalHeader(date),
    },
  ];
}

/** The header's line taken out where it stands and put above everything else. */
export function moveHeaderToTop(text: string, header: Header): TextChange[] {
  const at = top(text);
  const end = lineEnd(text);
  const line = text.slice(lineStart(text, header), header.end);
  return [{ start: at, end: at, newText: `${line}${end}${end}` }, removeLine(text, header)];
}

/**
 * The second header taken out. A title that the first does not have stays, as text: what somebody
 * wrote is not thrown away.
 */
export function removeHeader(
  text: string,
  second: Header,
  first: Header,
): { readonly keepsTitle: boolean; readonly changes: readonly TextChange[] } {
  const { title } = second;
  if (title.text === '' || title.text === first.title.text) {
    return { keepsTitle: false, changes: [removeLine(text, second)] };
  }
  // The title becomes a paragraph of its own.
  const start = lineStart(text, second);
  const nextLine = endOfLine(text, second.end);
  const before = blankBefore(text, start) ? '' : lineEnd(text.slice(start - 2, start));
  const after = blankAfter(text, nextLine) ? '' : lineEnd(text.slice(second.end, nextLine));
  return {
    keepsTitle: true,
    changes: [
      { start, end: title.start, newText: before },
      { start: second.end, end: second.end, newText: after },
    ],
  };
}

/** Takes out a line with its end, or its words alone where the lines around it would then join. */
function removeLine(text: string, header: Header): TextChange {
  const start = lineStart(text, header);
  const nextLine = endOfLine(text, header.end);
  const end = blankBefore(text, start) || blankAfter(text, nextLine) ? nextLine : header.end;
  return { start, end, newText: '' };
}

/** True where the line that ends at `lineStart` is blank, or there is none. */
function blankBefore(text: string, lineStart: number): boolean {
  return isBlank(text.slice(startOfLineBefore(text, lineStart), lineStart));
}

/** True where the line that starts at `nextLine` is blank, or there is none. */
function blankAfter(text: string, nextLine: number): boolean {
  return isBlank(text.slice(nextLine, endOfLine(text, nextLine)));
}

/** Where a first line starts: behind a byte order mark. */
function top(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}

/** The first line end in the text, or LF. */
function lineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** Where the header's line starts, its indentation included. */
function lineStart(text: string, header: Header): number {
  let at = header.start;
  while (at > top(text) && !isLineEnd(text, at - 1)) at--;
  return at;
}

function startOfLineBefore(text: string, lineStart: number): number {
  let at = lineStart - 1;
  if (text[at] === '\n' && text[at - 1] === '\r') at--;
  while (at > 0 && !isLineEnd(text, at - 1)) at--;
  return Math.max(0, at);
}

/** The end of the line that `at` stands on, its line end included. */
function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineEnd(text, end)) end++;
  if (text[end] === '\r' && text[end + 1] === '\n') end++;
  return Math.min(text.length, end + 1);
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}
