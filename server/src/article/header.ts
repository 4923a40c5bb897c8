import type { TextSpan } from '../text/span';
import type { Header } from './article';

/** "date", and what slips of the hand make of it; only before an unmistakable date. */
const KEYWORD = '(?:date|dat|dte|dae|daet|dtae|adte|datte|ddate|daate|datee|dates|dated)';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY =
  '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,?[ \\t]+)?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = "(?:\\d{4}|[’']?\\d{2})";

/** Every way of writing a calendar date that a header is known to hold, right or wrong. */
const DATE = [
  '\\d{4}[-/.‐‑–]\\d{1,2}[-/.‐‑–]\\d{1,2}', // 2021-12-02, 2021/12/2, 2021-13-45
  '\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})', // 03/04/2021, 3.4.21
  '\\d{8}', // 20211202
  `${WEEKDAY}${DAY}[ \\t.-]+(?:of[ \\t]+)?${MONTH},?[ \\t-]+${YEAR}`, // 2 Dec 2021, 2nd of December, 2021
  `${WEEKDAY}${MONTH}[ \\t-]+${DAY},?[ \\t-]+${YEAR}`, // Dec. 2, 2021
  `\\d{4}[ \\t-]+${MONTH}[ \\t-]+${DAY}`, // 2021 Dec 2
].join('|');

const HEADER = new RegExp(
  `^([ \\t\\uFEFF]*)(${KEYWORD}[ \\t]*:|${KEYWORD}(?=[ \\t]))([ \\t]*)(${DATE})(?![\\p{L}\\p{N}])`,
  'iu',
);
/** A header still being typed, or with a date beyond recognition: "date", "date 2021-12 A title". */
const BROKEN_HEADER = /^([ \t\uFEFF]*)(date[ \t]*:|date(?=[ \t]|$))([ \t]*)(?=\d|$)([^ \t]*)/iu;
/** No header's date ends later, so a line of megabytes costs no more than this. */
const LONGEST_PREFIX = 120;

/**
 * Reads one line as a header, or gives `undefined` where it is none. The date may be malformed or
 * impossible ("date 2021-13-02"): it is known by its shape, not by its value.
 *
 * @param line the line, without its end
 * @param start where the line starts in the text
 */
export function readHeader(line: string, start: number): Header | undefined {
  return headerFrom(HEADER.exec(line.slice(0, LONGEST_PREFIX)), line, start);
}

/**
 * Reads the first line of a text that is known to be an article: as {@link readHeader}, and where
 * that finds none, any line that starts with the word "date" and then a number or nothing.
 */
export function readFirstLine(line: string, start: number): Header | undefined {
  const head = line.slice(0, LONGEST_PREFIX);
  return readHeader(line, start) ?? headerFrom(BROKEN_HEADER.exec(head), line, start);
}

function headerFrom(
  match: RegExpExecArray | null,
  line: string,
  start: number,
): Header | undefined {
  if (!match) return undefined;
  const [whole, indent = '', keyword = '', gap = '', date = ''] = match;
  const keywordAt = indent.length;
  const dateAt = keywordAt + keyword.length + gap.length;
  const lineEnd = line.trimEnd().length;
  const titleAt = Math.min(lineEnd, whole.length + blanksAt(line, whole.length));
  const part = (from: number, to: number): TextSpan => ({
    start: start + from,
    end: start + Math.max(from, to),
    text: line.slice(from, to),
  });
  return {
    start: start + keywordAt,
    end: start + Math.max(lineEnd, whole.length),
    keyword: part(keywordAt, keywordAt + keyword.length),
    date: part(dateAt, dateAt + date.length),
    title: part(Math.max(titleAt, whole.length), lineEnd),
  };
}

function blanksAt(line: string, from: number): number {
  let at = from;
  while (line[at] === ' ' || line[at] === '\t') at++;
  return at - from;
}
