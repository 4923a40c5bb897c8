import { monthNames } from '../article/months';
import { addDays, addMonths, isDay, isoDate, weekdayNumber } from './calendar';
import { holidayDate } from './holidays';
import { nearestDate } from './nearest';
import {
  dated,
  day,
  figuresOf,
  ITSELF,
  monthOf,
  nearness,
  type Of,
  type Resolved,
  shiftedYear,
  why,
  yearsAround,
} from './resolved';
import type { Tense } from './tense';

// What has a place in every year: days, months, seasons and quarters, holidays.

export function resolveDay(
  meaning: Of<'day'>,
  tense: Tense,
  article: string,
): Resolved | undefined {
  const { month, day: dayOfMonth, weekday } = meaning;
  const explicit = meaning.year ?? shiftedYear(meaning.yearShift, article);
  if (explicit !== undefined) {
    if (!isDay(explicit, month, dayOfMonth)) return undefined;
    const because = meaning.year === undefined ? 'the year is the one the text names' : ITSELF;
    return day(isoDate(explicit, month, dayOfMonth), because);
  }
  const all = yearsAround(article)
    .filter((year) => isDay(year, month, dayOfMonth))
    .map((year) => isoDate(year, month, dayOfMonth));
  const onWeekday = all.filter((date) => weekdayNumber(date) === weekday);
  const date = nearestDate(article, onWeekday.length > 0 ? onWeekday : all, tense);
  return date === undefined
    ? undefined
    : day(date, nearness(`${dayOfMonth} ${monthNames[month - 1]}`, date, article, tense));
}

export function resolveDayOfMonth(
  { day: dayOfMonth }: Of<'dayOfMonth'>,
  tense: Tense,
  article: string,
): Resolved | undefined {
  const firstOfMonth = `${article.slice(0, 'YYYY-MM'.length)}-01`;
  const all = [-1, 0, 1].flatMap((months) => {
    const [year, month] = figuresOf(addMonths(firstOfMonth, months));
    return isDay(year, month, dayOfMonth) ? [isoDate(year, month, dayOfMonth)] : [];
  });
  const date = nearestDate(article, all, tense);
  return date === undefined
    ? undefined
    : day(date, nearness('day of this number', date, article, tense));
}

export function resolveMonth(
  meaning: Of<'month'>,
  tense: Tense,
  article: string,
): Resolved | undefined {
  const { month } = meaning;
  const explicit = meaning.year ?? shiftedYear(meaning.yearShift, article);
  if (explicit !== undefined) {
    const because = meaning.year === undefined ? 'the year is the one the text names' : ITSELF;
    return monthOf(explicit, month, because);
  }
  const [thisYear, thisMonth] = figuresOf(article);
  if (meaning.relation !== undefined) {
    const name = monthNames[month - 1];
    const { relation } = meaning;
    if (relation === 0) return monthOf(thisYear, month, `${name} of the article’s year`);
    const reached = relation < 0 ? month < thisMonth : month > thisMonth;
    const because = `the ${name} ${relation < 0 ? 'before' : 'after'} the article’s date`;
    return monthOf(reached ? thisYear : thisYear + relation, month, because);
  }
  // Whole months count: the article's own month is neither past nor coming.
  const own = isoDate(thisYear, thisMonth, 1);
  const all = yearsAround(article).map((year) => isoDate(year, month, 1));
  const date = nearestDate(own, all, tense);
  return date === undefined
    ? undefined
    : monthOf(figuresOf(date)[0], month, nearness(monthNames[month - 1]!, date, own, tense));
}

export function resolvePartOfYear(
  meaning: Of<'partOfYear'>,
  tense: Tense,
  article: string,
): Resolved | undefined {
  const { code } = meaning;
  const explicit = meaning.year ?? shiftedYear(meaning.yearShift, article);
  if (explicit !== undefined) return partOf(explicit, code, ITSELF);
  const [thisYear] = figuresOf(article);
  const start = PART_STARTS[code]!;
  const firstDay = (year: number) => isoDate(year, start.month, 1);
  const lastDay = (year: number) => addDays(addMonths(firstDay(year), start.months), -1);
  const { relation } = meaning;
  const because = `seen from the article’s date${why(tense)}`;
  if (relation === 0) return partOf(thisYear, code, 'of the article’s year');
  const years = yearsAround(article);
  const past = years.filter((year) => lastDay(year) < article).at(-1);
  const coming = years.find((year) => firstDay(year) > article);
  if (relation === -1)
    return past === undefined
      ? undefined
      : partOf(past, code, 'the last one before the article’s date');
  if (relation === 1)
    return coming === undefined
      ? undefined
      : partOf(coming, code, 'the first one after the article’s date');
  const under = years.find((year) => firstDay(year) <= article && article <= lastDay(year));
  const year = under ?? (tense.direction === 'coming' ? coming : past);
  return year === undefined ? undefined : partOf(year, code, because);
}

/** "Two years later" counts from the year that a part of it names. */
function partOf(year: number, code: string, because: string): Resolved {
  const names = { date: isoDate(year, 1, 1), grain: 'year' } as const;
  return { ...dated(`${year}-${code}`, because), names };
}

/** The month in which a part of the year starts and how many it has; seasons are those of the north. */
const PART_STARTS: Readonly<Record<string, { readonly month: number; readonly months: number }>> = {
  Q1: { month: 1, months: 3 },
  Q2: { month: 4, months: 3 },
  Q3: { month: 7, months: 3 },
  Q4: { month: 10, months: 3 },
  H1: { month: 1, months: 6 },
  H2: { month: 7, months: 6 },
  SP: { month: 3, months: 3 },
  SU: { month: 6, months: 3 },
  FA: { month: 9, months: 3 },
  WI: { month: 12, months: 3 },
};

export function resolveHoliday(
  meaning: Of<'holiday'>,
  tense: Tense,
  article: string,
): Resolved | undefined {
  const { rule, name } = meaning;
  const explicit = meaning.year ?? shiftedYear(meaning.yearShift, article);
  if (explicit !== undefined) return day(holidayDate(rule, explicit), `${name} of ${explicit}`);
  const all = yearsAround(article).map((year) => holidayDate(rule, year));
  const date =
    meaning.relation === -1
      ? all.filter((date) => date < article).at(-1)
      : meaning.relation === 1
        ? all.find((date) => date > article)
        : nearestDate(article, all, tense);
  return date === undefined ? undefined : day(date, nearness(name, date, article, tense));
}
