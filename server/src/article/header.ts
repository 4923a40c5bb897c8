import type { TextSpan } from '../text/span';
import type { Header } from './article';
import { monthPattern } from './months';
import { readWrittenDate } from './writtenDate';

/** "date", and what slips of the hand make of it: only an unmistakable date behind it makes a header. */
const KEYWORD =
  /(?:date|dat|dte|dae|daet|dtae|adte|datte|ddate|daate|datee)(?:[ \t]*:[ \t]*|[ \t]+|(?=\d))/iy;
/** The word alone, a colon behind it, or in small letters: what a header still being typed starts with. */
const KEYWORD_ALONE =
  /(?:[Dd]ate|DATE)[ \t]*:[ \t]*|date(?:[ \t]+|$)|(?:Date|DATE)(?:[ \t]*$|[ \t]+(?=\d))/y;
/** A date that lacks something: "2 Dec", "December 2021", "2021-12"; or any run that starts with a digit. */
const PART_OF_DATE = new RegExp(
  `\\d{1,2}(?:st|nd|rd|th)?[ \\t](?:${monthPattern})(?!\\p{L})|(?:${monthPattern})[ \\t]\\d{1,4}(?:st|nd|rd|th)?(?![\\p{L}\\p{N}])|\\d\\S*`,
  'iuy',
);
/** How far a header's keyword and date reach at most, so a line of megabytes costs no more than this. */
const LONGEST = 120;

/**
 * Reads one line as a header, or gives `undefined` where it is none. The date may be malformed or
 * impossible ("date 2021-13-02"): it is known by its shape, not by its value.
 *
 * @param line the line, without its end
 * @param start where the line starts in the text
 */
export function readHeader(line: string, start: number): Header | undefined {
  const indent = indentOf(line);
  const head = line.slice(indent, indent + LONGEST);
  const dateAt = endOfMatch(KEYWORD, head, 0);
  const date = dateAt === undefined ? undefined : readWrittenDate(head, dateAt);
  return dateAt === undefined || date === undefined
    ? undefined
    : header(line, start, indent, indent + dateAt, indent + date.end);
}

/**
 * Reads the first line of a text that is known to be an article: as {@link readHeader}, and where
 * that finds none, a line that starts with the word "date" and then has part of a date or none.
 */
export function readFirstLine(line: string, start: number): Header | undefined {
  const whole = readHeader(line, start);
  if (whole) return whole;
  const indent = indentOf(line);
  const head = line.slice(indent, indent + LONGEST);
  const dateAt = endOfMatch(KEYWORD_ALONE, head, 0);
  if (dateAt === undefined) return undefined;
  const dateEnd = endOfMatch(PART_OF_DATE, head, dateAt) ?? dateAt;
  return header(line, start, indent, indent + dateAt, indent + dateEnd);
}

/** Builds the header of a line from where its keyword and its date stand in it. */
function header(
  line: string,
  start: number,
  keywordAt: number,
  dateAt: number,
  dateEnd: number,
): Header {
  const lineEnd = Math.max(dateEnd, line.trimEnd().length);
  const part = (from: number, to: number): TextSpan => ({
    start: start + from,
    end: start + to,
    text: line.slice(from, to),
  });
  const keyword = line.slice(keywordAt, dateAt).trimEnd();
  // A comma or colon glued to the date belongs to neither the date nor the title.
  let titleAt = /[.,:;]/.test(line[dateEnd] ?? '') ? dateEnd + 1 : dateEnd;
  while (titleAt < lineEnd && isBlankAt(line, titleAt)) titleAt++;
  return {
    start: start + keywordAt,
    end: start + lineEnd,
    keyword: part(keywordAt, keywordAt + keyword.length),
    date: part(dateAt, dateEnd),
    title: part(Math.min(titleAt, lineEnd), lineEnd),
  };
}

function indentOf(line: string): number {
  let indent = 0;
  while (isBlankAt(line, indent)) indent++;
  return indent;
}

function isBlankAt(line: string, at: number): boolean {
  return /\s/.test(line[at] ?? '');
}

function endOfMatch(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
