import { closingOfSingle, type Mark, opensSingle } from './quotationMarks';

/**
 * For each mark that opens a single quotation, the mark that closes it. From right to left: the
 * next sure closing before another opening mark, else the next likely one, else a possessive.
 */
export function singleClosers(text: string, marks: readonly Mark[]): (Mark | undefined)[] {
  const closers = new Array<Mark | undefined>(marks.length);
  if (!marks.some(({ family }) => family === 'single')) return closers;
  let sure: Mark | undefined;
  let likely: Mark | undefined;
  let possessive: Mark | undefined;
  /** Double marks between an opening mark and its closing one must pair up. */
  let doubles = 0;
  const doublesBefore = new Map<Mark, number>();
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!;
    if (mark.family === 'double') {
      doubles++;
      continue;
    }
    if (opensSingle(text, mark)) {
      const closer = sure ?? likely ?? possessive;
      const pairedUp = closer && (doubles - doublesBefore.get(closer)!) % 2 === 0;
      if (closer && pairedUp) closers[i] = closer;
      if (closers[i] === undefined && mark.glyph === "'") continue;
      sure = undefined;
      likely = undefined;
      possessive = undefined;
      continue;
    }
    doublesBefore.set(mark, doubles);
    const closing = closingOfSingle(text, mark);
    if (closing === 'sure') {
      sure = mark;
      likely = undefined;
      possessive = undefined;
    } else if (closing === 'likely') {
      likely = mark;
      // Nearer than a sure closing further on, and no possessive: this one closes.
      sure = undefined;
      possessive = undefined;
    } else if (closing === 'possessive') possessive = mark;
  }
  return closers;
}
