import { monthNames } from '../article/months';
import { type DayFigures, readWrittenDate, type WrittenDate } from '../article/writtenDate';
import { daysInMonth, isoDate, weekdayNumber, weekdays } from './calendar';

/** What a header's date says. Values are ISO 8601 calendar dates ("2021-12-02"). */
export type HeaderDate =
  | { readonly kind: 'valid'; readonly value: string }
  /** Not in ISO form, but with one reading: "2 Dec 2021". */
  | {
      readonly kind: 'malformed';
      readonly value: string;
      /** The weekday that day really is, where the header names another. */
      readonly otherWeekday?: string;
    }
  /** Several readings, the day first before the month first: "03/04/2021". */
  | { readonly kind: 'ambiguous'; readonly values: readonly string[] }
  /** A date the calendar does not have: "2021-02-30", month 13. */
  | {
      readonly kind: 'impossible';
      /** Why, for the reader: "February 2021 has 28 days." */
      readonly reason: string;
      /** The date it is with month and day exchanged, where there is one. */
      readonly exchanged?: string;
    }
  /** No date at all, or nothing that reads as one. */
  | { readonly kind: 'unreadable' };

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the date of a header, in whatever form it was written. */
export function readHeaderDate(text: string): HeaderDate {
  const written = readWrittenDate(text, 0);
  if (written?.end !== text.length) return { kind: 'unreadable' };
  const [first, ...others] = written.readings.filter((figures) => !whyImpossible(figures));
  if (!first) return impossible(written.readings[0]!);
  const value = isoDate(first.year, first.month, first.day);
  const values = [value, ...others.map(({ year, month, day }) => isoDate(year, month, day))];
  const distinct = [...new Set(values)];
  if (distinct.length > 1) return { kind: 'ambiguous', values: distinct };
  if (ISO.test(text)) return { kind: 'valid', value };
  return { kind: 'malformed', value, ...weekdayContradiction(written, value) };
}

/** The date that times in the text count from, where the header gives exactly one. */
export function anchorDate(date: HeaderDate | undefined): string | undefined {
  return date?.kind === 'valid' || date?.kind === 'malformed' ? date.value : undefined;
}

function impossible(figures: DayFigures): HeaderDate {
  const reason = whyImpossible(figures) ?? '';
  const swapped = { year: figures.year, month: figures.day, day: figures.month };
  return whyImpossible(swapped)
    ? { kind: 'impossible', reason }
    : {
        kind: 'impossible',
        reason,
        exchanged: isoDate(swapped.year, swapped.month, swapped.day),
      };
}

/** Why the calendar has no such day, or `undefined` where it has. */
function whyImpossible({ year, month, day }: DayFigures): string | undefined {
  if (month < 1 || month > 12) return `There is no month ${month}: a year has 12.`;
  if (day < 1) return 'There is no day 0: the first day of a month is 1.';
  const days = daysInMonth(year, month);
  return day > days ? `${monthNames[month - 1]} ${year} has ${days} days.` : undefined;
}

function weekdayContradiction({ weekday }: WrittenDate, value: string): { otherWeekday?: string } {
  if (weekday === undefined) return {};
  const actual = weekdays[weekdayNumber(value) - 1]!;
  const agrees = actual.toLowerCase().startsWith(weekday.toLowerCase().slice(0, 3));
  return agrees ? {} : { otherWeekday: actual };
}
