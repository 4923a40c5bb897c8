import { weekdayAbbreviations, weekdayNames } from '../vocabulary';
import {
  type DayMeaning,
  dayAndMonth,
  isRangeWord,
  monthBehindDay,
  readDay,
} from './calendarDates';
import type { Phrase, Scan } from './scan';

/** A list of days has its month so many days further on at most: "Tuesday 12, Wednesday 13 and Thursday 14 March". */
const LONGEST_LIST = 7;

/** "Friday, Jan. 5", "Friday the 5th of January", "Tuesday’s May 7 gala", "Thursday to Saturday, 7-9 March" */
export function weekdayDate(scan: Scan, at: number): Phrase | undefined {
  const weekday = readWeekday(scan, at);
  if (weekday === undefined) return undefined;
  const next = behindWeekday(scan, at);
  const day = dayAndMonth(scan, next);
  if (day?.meaning.kind === 'day') {
    return { from: at, to: day.to, meaning: { ...day.meaning, weekday } };
  }
  return weekdaySpan(scan, at, weekday) ?? dayInList(scan, at, next, weekday);
}

/** The full name of a weekday, or an abbreviation, which alone says nothing. */
function readWeekday(scan: Scan, at: number): number | undefined {
  if (!scan.isCapital(at)) return undefined;
  const word = scan.lower(at).replace('.', '');
  return weekdayNames.get(word) ?? weekdayAbbreviations.get(word);
}

/** Where the date of a weekday stands: behind a stop, a comma, "’s", "the". */
function behindWeekday(scan: Scan, at: number): number {
  let next = at + 1;
  if (scan.word(next) === '.' || scan.tokens[next]?.kind === 'possessive') next++;
  if (scan.word(next) === ',') next++;
  return scan.lower(next) === 'the' ? next + 1 : next;
}

/**
 * Two weekdays before two dates: the dates' own weekdays, as in "Thursday to Saturday, 7-9 March", or
 * the days of each week, as in "Monday-Friday, 9 March to 12 May".
 */
function weekdaySpan(scan: Scan, at: number, first: number): Phrase | undefined {
  const lastAt = scan.word(at + 1) === '.' ? at + 3 : at + 2;
  const last = isRangeWord(scan, lastAt - 1) ? readWeekday(scan, lastAt) : undefined;
  if (last === undefined) return undefined;
  const dates = dayAndMonth(scan, behindWeekday(scan, lastAt));
  if (!dates) return undefined;
  const { meaning, to } = dates;
  if (meaning.kind === 'range' && meaning.from.kind === 'day' && meaning.to.kind === 'day') {
    const areOwn = meaning.to.day - meaning.from.day === (last - first + 7) % 7;
    const ends = {
      from: { ...meaning.from, weekday: first },
      to: { ...meaning.to, weekday: last },
    };
    return { from: at, to, meaning: areOwn ? { ...meaning, ...ends } : meaning };
  }
  const goesOn = isRangeWord(scan, to) && dayAndMonth(scan, to + 1) !== undefined;
  return goesOn ? { ...dates, from: at } : undefined;
}

/** "Tuesday 12" in a list whose last day has the month: "Tuesday 12 and Thursday 14 March". */
function dayInList(scan: Scan, from: number, at: number, weekday: number): Phrase | undefined {
  if (!/^\d/.test(scan.word(at))) return undefined;
  let next = at;
  for (let days = 0; days < LONGEST_LIST; days++) {
    const last = monthBehindDay(scan, next);
    if (last) {
      const day = readDay(scan, at, last.meaning.month);
      if (day === undefined) return undefined;
      const meaning: DayMeaning = { ...last.meaning, day, weekday };
      return { from, to: at + 1, meaning };
    }
    const joint = next + 1;
    const isJoint = scan.word(joint) === ',' || isRangeWord(scan, joint);
    if (!/^\d{1,2}(?:st|nd|rd|th)?$/.test(scan.word(next)) || !isJoint) return undefined;
    next = /^(?:and|or)$/.test(scan.lower(joint + 1)) ? joint + 2 : joint + 1;
    if (readWeekday(scan, next) !== undefined) next = behindWeekday(scan, next);
  }
  return undefined;
}
