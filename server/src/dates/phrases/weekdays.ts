import type { Relation } from '../meaning';
import { dayParts, notDates, weekdayNames } from '../vocabulary';
import type { Phrase, Scan } from './scan';

const SHIFTS: Readonly<Record<string, Relation>> = { last: -1, this: 0, next: 1 };
const LONGEST_NAME = 40;
/** What the names that are no dates have in them. */
const IN_NAMES = new Set(['weekday', 'day', 'month', 'year', 'partOfYear', 'set', 'holiday']);

const NO_NOUNS = new Set(
  'in on at and or to for from with when is was but that he she they'.split(' '),
);

/** "Thursday" */
export function weekday(scan: Scan, at: number): Phrase | undefined {
  const number = scan.isCapital(at) ? weekdayNames.get(scan.lower(at)) : undefined;
  if (number === undefined || isAnyOne(scan, at)) return undefined;
  return { from: at, to: at + 1, meaning: { kind: 'weekday', weekday: number } };
}

/** "on a Monday", of no week; "a Monday deadline" is of one. */
function isAnyOne(scan: Scan, at: number): boolean {
  return scan.lower(at - 1) === 'a' && (!scan.isWord(at + 1) || NO_NOUNS.has(scan.lower(at + 1)));
}

/** "of last week", "next week" behind a weekday. */
export function withWeek(scan: Scan, phrase: Phrase): Phrase {
  const { from, to, meaning } = phrase;
  const at = scan.lower(to) === 'of' ? to + 1 : to;
  const weekShift = scan.lower(at + 1) === 'week' ? SHIFTS[scan.lower(at)] : undefined;
  if (weekShift === undefined || meaning.kind !== 'weekday') return phrase;
  return { from, to: at + 2, meaning: { ...meaning, weekShift } };
}

/** True inside a name that holds a day or a month: "the Sunday Times", "Mail on Sunday". */
export function isInName(scan: Scan, phrase: Phrase): boolean {
  if (!IN_NAMES.has(phrase.meaning.kind)) return false;
  const start = scan.tokens[phrase.from]!.start;
  const end = scan.tokens[phrase.to - 1]!.end;
  const around = scan.text.slice(Math.max(0, start - LONGEST_NAME), end + LONGEST_NAME);
  const offset = start - Math.max(0, start - LONGEST_NAME);
  return notDates.some((name) => {
    const found = around.indexOf(name);
    return found >= 0 && found < offset + (end - start) && offset < found + name.length;
  });
}

/** "night" behind a day: "Tuesday night", "yesterday afternoon". */
export function withDayPart(scan: Scan, phrase: Phrase): Phrase {
  const part = scan.lower(phrase.to);
  return dayParts.has(part) && !part.endsWith('s') ? { ...phrase, to: phrase.to + 1 } : phrase;
}
