import { parseWordList } from '../text/wordList';
import { addDays, daysInMonth, isoDate, weekdayNumber } from './calendar';
import type { HolidayRule } from './meaning';
import { ordinals, weekdayNames } from './vocabulary';
import holidayList from './words/holidays.txt';

export interface Holiday {
  readonly name: string;
  /** Its words in small letters, without apostrophes and stops. */
  readonly words: readonly string[];
  readonly rule: HolidayRule;
}

/** All holidays by their first word; the longest name first. */
export const holidaysByFirstWord: ReadonlyMap<string, readonly Holiday[]> = byFirstWord(
  parseWordList(holidayList).map(holiday),
);

/** The day of a holiday in a year, ISO 8601. */
export function holidayDate(rule: HolidayRule, year: number): string {
  switch (rule.kind) {
    case 'fixed':
      return isoDate(year, rule.month, rule.day);
    case 'nthWeekday':
      return addDays(nthWeekday(year, rule.month, rule.nth, rule.weekday), rule.daysLater);
    case 'easter':
      return addDays(easterSunday(year), rule.daysLater);
  }
}

/** A holiday's word as the list has it, so that "New Year’s", "New Year's" and "St." match. */
export function holidayWord(text: string): string {
  return text.toLowerCase().replace(/[’'.]/g, '');
}

function holiday(line: string): Holiday {
  const [name = '', rule = ''] = line.split(/\s*=\s*/);
  // "New Year's" is two tokens, a word and a possessive.
  const words = name
    .replace(/['’]s\b/g, ' s')
    .split(/\s+/)
    .map(holidayWord);
  return { name, words, rule: holidayRule(rule) };
}

function holidayRule(text: string): HolidayRule {
  const [first = '', second = '', third = '', fourth = '0'] = text.split(/\s+/);
  if (first === 'easter') return { kind: 'easter', daysLater: Number(second) };
  const [month = 0, day = 0] = first.split('-').map(Number);
  if (second === '') return { kind: 'fixed', month, day };
  const nth = second === 'last' ? -1 : ordinals.get(second)!;
  const weekday = weekdayNames.get(third.toLowerCase())!;
  return { kind: 'nthWeekday', month, nth, weekday, daysLater: Number(fourth) };
}

function byFirstWord(holidays: readonly Holiday[]): Map<string, Holiday[]> {
  const found = new Map<string, Holiday[]>();
  for (const holiday of [...holidays].sort((a, b) => b.words.length - a.words.length)) {
    const first = holiday.words[0]!;
    found.set(first, [...(found.get(first) ?? []), holiday]);
  }
  return found;
}

function nthWeekday(year: number, month: number, nth: number, weekday: number): string {
  if (nth < 0) {
    const last = isoDate(year, month, daysInMonth(year, month));
    return addDays(last, -((weekdayNumber(last) - weekday + 7) % 7));
  }
  const first = isoDate(year, month, 1);
  return addDays(first, ((weekday - weekdayNumber(first) + 7) % 7) + 7 * (nth - 1));
}

/** Western Easter by the anonymous Gregorian computus. */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCenturies = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
  const inCentury = year % 100;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return isoDate(year, Math.floor(days / 31), (days % 31) + 1);
}
