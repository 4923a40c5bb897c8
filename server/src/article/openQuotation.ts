import { findMarks, isClosingOf } from './quotationMarks';

/** In so many paragraphs a quotation that none of them opens again is looked for its end. */
const FARTHEST_END = 6;

/**
 * True where the paragraphs behind go on with a quotation left open before them: the next repeats the
 * opening mark, or the first mark there is closes it.
 *
 * @param paragraph gives the text of the one that is so many paragraphs behind the first
 */
export function goesOnIn(paragraph: (at: number) => string | undefined, open: string): boolean {
  if (paragraph(0)?.startsWith(open)) return true;
  if (open === '‘') return false;
  for (let at = 0; at < FARTHEST_END; at++) {
    const text = paragraph(at);
    if (text === undefined) return false;
    const first = findMarks(text).find(({ family }) => family === 'double');
    if (first) return isClosingOf(open, first) && !first.opens && !first.inch;
  }
  return false;
}
