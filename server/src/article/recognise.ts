import { firstLines } from '../text/lines';
import { readHeader } from './header';

/** "From: …", "Subject: …", "title: …": the line of an e-mail's, a file's or some notes' own header block. */
const FIELD = /^\s*[A-Za-z][\w-]{0,40}(?: [\w-]{1,20})?:(?:\s|$)/;
/** A list item, a Markdown heading or a rule: notes and changelogs, not copy. */
const LIST_OR_HEADING = /^\s*(?:[-*+•]\s|#{1,6}\s|\d{1,3}[.)]\s|[-=]{3,}\s*$)/;
/** A time with seconds right behind the date: a log, an e-mail. */
const CLOCK = /^\d{1,2}:\d{2}:\d{2}/;
const BLANK_LINE = /\n[^\S\n]*\n|\r[^\S\r\n]*\r/;
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
  if (header === undefined || CLOCK.test(header.title.text)) return false;
  if (second === undefined) return true;
  if (readHeader(second.text, second.start) !== undefined) return false;
  const directlyBelow = !BLANK_LINE.test(head.slice(first.end, second.start));
  if (directlyBelow && FIELD.test(second.text)) return false;
  // Only "date", small and without a colon, is a header's own word; notes write "Date:".
  const mayBeNotes = directlyBelow || header.keyword.text !== 'date';
  return !(mayBeNotes && LIST_OR_HEADING.test(second.text));
}
