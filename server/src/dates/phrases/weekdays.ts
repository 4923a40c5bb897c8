import { monthNames } from '../../article/months';
import type { Relation } from '../meaning';
import { dayParts, notDates, ordinals, weekdayNames } from '../vocabulary';
import { readFullYear, readMonth } from './calendarDates';
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

/** "the first Sunday of May", "the last Monday in August 2019" */
export function nthWeekday(scan: Scan, at: number): Phrase | undefined {
  const nth = scan.lower(at) === 'last' ? -1 : (ordinals.get(scan.lower(at)) ?? 0);
  const weekday = weekdayNames.get(scan.lower(at + 1));
  if (weekday === undefined || nth === 0 || nth > 4) return undefined;
  const month = /^(?:of|in)$/.test(scan.lower(at + 2)) ? readMonth(scan, at + 3) : undefined;
  if (month === undefined) return undefined;
  const name = `${scan.lower(at)} ${scan.word(at + 1)} of ${monthNames[month - 1]}`;
  const rule = { kind: 'nthWeekday', month, nth, weekday, daysLater: 0 } as const;
  const year = readFullYear(scan, at + 4);
  const dated = year === undefined ? {} : { year };
  const to = year === undefined ? at + 4 : at + 5;
  return { from: at, to, meaning: { kind: 'holiday', name, rule, ...dated } };
}

/** "on a Monday", "the first Sunday of every month", of no one week; "a Monday deadline" is of one. */
function isAnyOne(scan: Scan, at: number): boolean {
  if (ordinals.has(scan.lower(at - 1)) && scan.lower(at + 1) === 'of') return true;
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
  if (!dayParts.has(part) || part.endsWith('s')) return phrase;
  return { from: phrase.from, to: phrase.to + 1, meaning: phrase.meaning };
}
