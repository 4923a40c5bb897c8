import { Temporal } from 'temporal-polyfill';
import { monthNames } from '../article/months';
import { daysBetween, weekdayNumber, weekdays } from '../dates/calendar';

const partsOfDay: Readonly<Record<string, string>> = {
  TMO: 'morning',
  TMI: 'midday',
  TAF: 'afternoon',
  TEV: 'evening',
  TNI: 'night',
};
const seasons: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
};
const references: Readonly<Record<string, string>> = {
  PAST_REF: 'Some time in the past',
  PRESENT_REF: 'Around the article’s date',
  FUTURE_REF: 'Some time to come',
};

const units: Readonly<Record<string, string>> = {
  Y: 'year',
  Q: 'quarter',
  M: 'month',
  W: 'week',
  WE: 'weekend',
  D: 'day',
  DE: 'decade',
  CE: 'century',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/** A TIMEX3 value in a reader's words: "Wednesday, 1 December 2021", "December 2021"; else as it is. */
export function describeTime(value: string): string {
  const range = /^(.+?)(?:\.\.|\/)(.+)$/.exec(value);
  if (range) return `From ${uncapitalised(range[1]!)} to ${uncapitalised(range[2]!)}`;
  const day = /^(\d{4}-\d{2}-\d{2})(?:(T[A-Z]{2})|T(\d{2}:\d{2}).*)?$/.exec(value);
  if (day) {
    const part = partsOfDay[day[2] ?? ''] ?? day[3];
    return `${dayInWords(day[1]!)}${part ? `, ${part}` : ''}`;
  }
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) return weekInWords(Number(week[1]), Number(week[2])) ?? value;
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month) return monthInWords(Number(month[1]), Number(month[2])) ?? value;
  const partOfYear = /^(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(value);
  if (partOfYear) {
    const [, year, quarter, half, season = ''] = partOfYear;
    if (quarter) return `Quarter ${quarter} of ${year}`;
    return half ? `Half ${half} of ${year}` : `The ${seasons[season]} of ${year}`;
  }
  if (/^\d{3}X?$/.test(value)) return `The ${value.slice(0, 3)}0s`;
  if (/^\d{2}XX$/.test(value)) return `The ${value.slice(0, 2)}00s`;
  const again = whatComesAgain(value);
  if (again) return `Every ${again}`;
  if (/^\d{4}$/.test(value)) return `The year ${value}`;
  return references[value] ?? lengthInWords(value) ?? value;
}

/**
 * A TIMEX3 value as it stands beside the words: in figures, as the header has its date, without the
 * letters only programs read: "week of 2024-03-18", "2024-05-02 21:00", "summer 2021", "1990s".
 */
export function timeInFigures(value: string): string {
  const [start, end] = value.split('..');
  if (start && end) return `${timeInFigures(start)} to ${timeInFigures(end)}`;
  const [, day, hour = ''] = /^(\d{4}-\d{2}-\d{2})T(?:[A-Z]{2}|(\d{2}:\d{2}))/.exec(value) ?? [];
  if (day) return `${day} ${hour}`.trimEnd();
  const [, year, week, season = ''] = /^(\d{4})-(?:W(\d{2})|(SP|SU|FA|WI))$/.exec(value) ?? [];
  if (season) return `${seasons[season]} ${year}`;
  const monday = week && mondayOf(Number(year), Number(week));
  if (monday) return `week of ${monday}`;
  return value.replace(/^(\d{3})X$/, '$10s');
}

/** How a day lies to the article's: "1 day before the article’s date"; undefined for what is no day. */
export function distanceInWords(value: string, articleDate: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(value)?.[0];
  if (day === undefined || !isDay(day)) return undefined;
  const days = daysBetween(articleDate, day);
  if (days === 0) return 'The day of the article';
  const distance = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return `${distance} ${days < 0 ? 'before' : 'after'} the article’s date`;
}

/** "Friday" for XXXX-WXX-5, "August" for XXXX-08, "morning" for XXXX-XX-XXTMO. */
function whatComesAgain(value: string): string | undefined {
  const [, weekday, month, season = '', part = ''] =
    /^XXXX-(?:WXX-([1-7])|(\d{2})|(SP|SU|FA|WI)|XX-XX(T[A-Z]{2}))$/.exec(value) ?? [];
  if (weekday) return weekdays[Number(weekday) - 1];
  return month ? monthNames[Number(month) - 1] : (seasons[season] ?? partsOfDay[part]);
}

/** "3 days" for P3D, "some weeks" for PXW. */
function lengthInWords(value: string): string | undefined {
  const length = /^P(T?)(\d+(?:\.\d+)?|X)([A-Z]{1,2})$/.exec(value);
  if (!length) return undefined;
  const [, time, number, letters] = length;
  const unit = units[`${time}${letters}`];
  if (unit === undefined) return undefined;
  const plural = unit === 'century' ? 'centuries' : `${unit}s`;
  if (number === 'X') return `Some ${plural}`;
  return `${number} ${number === '1' ? unit : plural}`;
}

function dayInWords(date: string): string {
  if (!isDay(date)) return date;
  const { year, month, day } = Temporal.PlainDate.from(date);
  return `${weekdays[weekdayNumber(date) - 1]}, ${day} ${monthInWords(year, month)}`;
}

function weekInWords(year: number, week: number): string | undefined {
  const monday = mondayOf(year, week);
  return monday && `The week of ${dayInWords(monday)}`;
}

function mondayOf(year: number, week: number): string | undefined {
  if (week < 1 || week > 53) return undefined;
  // ISO 8601: 4 January always lies in week 1, and weeks start on Monday.
  const inWeekOne = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return inWeekOne.add({ days: 1 - inWeekOne.dayOfWeek + 7 * (week - 1) }).toString();
}

function monthInWords(year: number, month: number): string | undefined {
  const name = monthNames[month - 1];
  return name && `${name} ${year}`;
}

function isDay(date: string): boolean {
  try {
    Temporal.PlainDate.from(date, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** "the year 2014"; names of days and months keep their capitals. */
function uncapitalised(value: string): string {
  return describeTime(value).replace(/^The /, 'the ');
}
