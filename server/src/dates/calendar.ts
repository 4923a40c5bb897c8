import { Temporal } from 'temporal-polyfill';

/** The days of the week as ISO 8601 counts them: Monday is number 1. */
export const weekdays: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

/** An ISO 8601 calendar date from its figures, which must be ones the calendar has. */
export function isoDate(year: number, month: number, day: number): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** True where the calendar has such a day in the years 1 to 9999. */
export function isDay(year: number, month: number, day: number): boolean {
  const isInRange = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1;
  if (!isInRange) return false;
  return day <= daysInMonth(year, month);
}

// Temporal is exact and takes microseconds; the dates of an article ask for the same few answers
// again and again, so they are kept.

export const daysInMonth = remembering(
  (year: number, month: number) => Temporal.PlainYearMonth.from({ year, month }).daysInMonth,
);

/** 1 for Monday to 7 for Sunday. */
export const weekdayNumber = remembering((date: string) => Temporal.PlainDate.from(date).dayOfWeek);

/** How many days `to` lies after `from`; negative where it lies before. */
export const daysBetween = remembering(
  (from: string, to: string) =>
    Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days,
);

export const addDays = remembering((date: string, days: number) =>
  Temporal.PlainDate.from(date).add({ days }).toString(),
);

/** The date so many months later; the last day of the month where that month is shorter. */
export const addMonths = remembering((date: string, months: number) =>
  Temporal.PlainDate.from(date).add({ months }).toString(),
);

/** The ISO 8601 week a date lies in: "2021-W52". */
export const isoWeek = remembering((date: string) => {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(date);
  return `${yearOfWeek}-W${padded(weekOfYear ?? 0, 2)}`;
});

const REMEMBERED = 4096;

/** The function with its last answers kept; it must depend on nothing but its arguments. */
function remembering<A extends readonly (string | number)[], R>(
  compute: (...args: A) => R,
): (...args: A) => R {
  const answers = new Map<string, R>();
  return (...args) => {
    const key = args.join(' ');
    let answer = answers.get(key);
    if (answer === undefined) {
      if (answers.size >= REMEMBERED) answers.clear();
      answer = compute(...args);
      answers.set(key, answer);
    }
    return answer;
  };
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
