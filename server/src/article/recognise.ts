import { firstLines } from '../text/lines';
import { readHeader } from './header';

/** "From: …", "Subject: …", "title: …": the line of an e-mail's or a file's own header block. */
const FIELD = /^[A-Za-z][\w-]{0,40}:(?:\s|$)/;
/** How much of a text is looked at: enough for a header, a blank line and the line after it. */
const LOOK_AT = 20_000;

/**
 * True for a text that shows itself to be an article: its first non-blank line is a date header,
 * well-formed or malformed. Notes, logs, e-mails, front matter and tables are not articles, though
 * some of them start with the word "date": a block of `name: value` lines is a header of another
 * kind, and date after date, line by line, is a log.
 */
export function looksLikeArticle(text: string): boolean {
  const head = text.slice(0, LOOK_AT);
  const [first, second] = firstLines(head, 2);
  if (first === undefined) return false;
  const header = readHeader(first.text, first.start);
  if (header === undefined) return false;
  if (second === undefined) return true;
  const directlyBelow = !/\n[^\S\n]*\n|\r[^\S\r\n]*\r/.test(head.slice(first.end, second.start));
  if (directlyBelow && FIELD.test(second.text.trimStart())) return false;
  return readHeader(second.text, second.start) === undefined;
}
