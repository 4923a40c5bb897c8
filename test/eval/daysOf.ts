import {
  addDays,
  addMonths,
  daysInMonth,
  isoDate,
  weekdayNumber,
} from '../../server/src/dates/calendar';

/** The month in which a part of the year starts, and how many it has. */
const PARTS: Readonly<Record<string, readonly [month: number, months: number]>> = {
  ...{ Q1: [1, 3], Q2: [4, 3], Q3: [7, 3], Q4: [10, 3], H1: [1, 6], H2: [7, 6] },
  ...{ SP: [3, 3], SU: [6, 3], FA: [9, 3], WI: [12, 3] },
};

/**
 * The days that a TIMEX3 value covers, "first/last", so that "2017-W28" and "2017-07-10/2017-07-16"
 * are the same; undefined for what has no place in the calendar.
 */
export function daysOf(value: string | null | undefined): string | undefined {
  const ends = (value ?? '').split(/\.\.|\//).map(endsOf);
  const [first, last] = [ends[0], ends.at(-1)];
  return first && last && `${first[0]}/${last[1]}`;
}

function endsOf(value: string): readonly [first: string, last: string] | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(value)?.[1];
  if (day) return [day, day];
  const years = /^(\d{2,4})X{0,2}$/.exec(value)?.[1];
  if (years) return [`${years.padEnd(4, '0')}-01-01`, `${years.padEnd(4, '9')}-12-31`];
  const [, year = '', part = ''] = /^(\d{4})-(\w{2,3})$/.exec(value) ?? [];
  const week = /^W(\d{2})$/.exec(part)?.[1];
  if (week) {
    const inFirstWeek = `${year}-01-04`;
    const monday = addDays(inFirstWeek, 1 - weekdayNumber(inFirstWeek) + 7 * (Number(week) - 1));
    return [monday, addDays(monday, 6)];
  }
  const [month, months] = PARTS[part] ?? [Number(part), 1];
  if (!(month >= 1 && month <= 12)) return undefined;
  const [lastYear = 0, lastMonth = 0] = addMonths(isoDate(Number(year), month, 1), months - 1)
    .split('-')
    .map(Number);
  const last = isoDate(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
  return [isoDate(Number(year), month, 1), last];
}
