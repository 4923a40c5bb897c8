import { dayAndMonth, isRangeWord } from './calendarDates';
import { dayInList } from './dayLists';
import type { Phrase, Scan } from './scan';
import { behindWeekday, readWeekday } from './weekdayNames';

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
