import { weekdayAbbreviations, weekdayNames } from '../vocabulary';
import type { Scan } from './scan';

/** The full name of a weekday, or an abbreviation, which alone says nothing. */
export function readWeekday(scan: Scan, at: number): number | undefined {
  if (!scan.isCapital(at)) return undefined;
  const word = scan.lower(at).replace('.', '');
  return weekdayNames.get(word) ?? weekdayAbbreviations.get(word);
}

/** Where the date of a weekday stands: behind a stop, a comma, "’s", "the". */
export function behindWeekday(scan: Scan, at: number): number {
  let next = at + 1;
  if (scan.word(next) === '.' || scan.tokens[next]?.kind === 'possessive') next++;
  if (scan.word(next) === ',') next++;
  return scan.lower(next) === 'the' ? next + 1 : next;
}
