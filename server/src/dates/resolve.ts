import { monthNames } from '../article/months';
import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  isoDate,
  isoWeek,
  weekdayNumber,
  weekdays,
} from './calendar';
import { holidayDate } from './holidays';
import type { Relation, TimeMeaning, Unit } from './meaning';
import { nearestDate, weekdayOffset, weekendStart } from './nearest';
import type { Tense } from './tense';
import type { TimeExpression } from './timeExpression';

/** A date the text has named, as the first day of it. */
export interface NamedDate {
  readonly date: string;
  readonly grain: 'day' | 'month' | 'year';
}

/** What an expression is seen from. */
export interface Viewpoint {
  /** The article's date. */
  readonly article: string;
  /** The date named last before the expression; the article's where there is none. */
  readonly named: NamedDate;
  /** The day the same paragraph has named last. */
  readonly namedHere: string | undefined;
}

export interface Resolved extends Pick<TimeExpression, 'value' | 'type' | 'because'> {
  /** The date that "the day before" and "a week later" behind it refer to. */
  readonly names?: NamedDate;
}

const ISO_LENGTH = 'YYYY-MM-DD'.length;
const ITSELF = 'as the text says';

/** The value of a time expression, or `undefined` where nothing gives it one. */
export function resolve(meaning: TimeMeaning, tense: Tense, from: Viewpoint): Resolved | undefined {
  const { article } = from;
  switch (meaning.kind) {
    case 'day':
      return resolveDay(meaning, tense, article);
    case 'figures': {
      const dates = meaning.readings.map(({ year, month, day }) => isoDate(year, month, day));
      const date = nearestDate(article, dates, 'unknown');
      return date === undefined
        ? undefined
        : day(date, 'of two readings, the one nearer to the article’s date');
    }
    case 'month':
      return resolveMonth(meaning, tense, article);
    case 'year':
      return year(meaning.year, ITSELF);
    case 'decade':
      return dated(`${String(meaning.year).slice(0, 3)}X`, ITSELF);
    case 'century':
      return dated(`${String(meaning.century - 1).padStart(2, '0')}XX`, ITSELF);
    case 'partOfYear':
      return resolvePartOfYear(meaning, tense, article);
    case 'weekday':
      return resolveWeekday(meaning, tense, from);
    case 'weekend':
      return resolveWeekend(meaning.relation, tense, article);
    case 'period':
      return resolvePeriod(meaning.unit, meaning.relation, article);
    case 'shift':
      return resolveShift(meaning, from);
    case 'holiday':
      return resolveHoliday(meaning, tense, article);
    case 'time':
      return resolveTime(meaning, from);
    case 'vague':
      return dated(meaning.value, 'the text gives no date');
    case 'duration':
      return { value: meaning.value, type: 'DURATION', because: 'how long, not when' };
    case 'set':
      return { value: meaning.value, type: 'SET', because: 'again and again' };
    case 'range':
      return resolveRange(meaning, tense, from);
  }
}

type Of<K extends TimeMeaning['kind']> = Extract<TimeMeaning, { kind: K }>;

function resolveDay(meaning: Of<'day'>, tense: Tense, article: string): Resolved | undefined {
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
  const date = nearestDate(article, onWeekday.length > 0 ? onWeekday : all, tense.direction);
  return date === undefined
    ? undefined
    : day(date, nearness(`${dayOfMonth} ${monthNames[month - 1]}`, date, article, tense));
}

function resolveMonth(meaning: Of<'month'>, tense: Tense, article: string): Resolved | undefined {
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
  const date = nearestDate(own, all, tense.direction);
  return date === undefined
    ? undefined
    : monthOf(figuresOf(date)[0], month, nearness(monthNames[month - 1]!, date, own, tense));
}

function resolvePartOfYear(
  meaning: Of<'partOfYear'>,
  tense: Tense,
  article: string,
): Resolved | undefined {
  const { code } = meaning;
  const explicit = meaning.year ?? shiftedYear(meaning.yearShift, article);
  if (explicit !== undefined) return dated(`${explicit}-${code}`, ITSELF);
  const [thisYear] = figuresOf(article);
  const start = PART_STARTS[code]!;
  const firstDay = (year: number) => isoDate(year, start.month, 1);
  const lastDay = (year: number) => addDays(addMonths(firstDay(year), start.months), -1);
  const { relation } = meaning;
  const because = `seen from the article’s date${why(tense)}`;
  if (relation === 0) return dated(`${thisYear}-${code}`, 'of the article’s year');
  const years = yearsAround(article);
  const past = years.filter((year) => lastDay(year) < article).at(-1);
  const coming = years.find((year) => firstDay(year) > article);
  if (relation === -1)
    return past === undefined
      ? undefined
      : dated(`${past}-${code}`, 'the last one before the article’s date');
  if (relation === 1)
    return coming === undefined
      ? undefined
      : dated(`${coming}-${code}`, 'the first one after the article’s date');
  const under = years.find((year) => firstDay(year) <= article && article <= lastDay(year));
  const year = under ?? (tense.direction === 'coming' ? coming : past);
  return year === undefined ? undefined : dated(`${year}-${code}`, because);
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

function resolveWeekday(
  meaning: Of<'weekday'>,
  tense: Tense,
  { article, named }: Viewpoint,
): Resolved | undefined {
  const { weekday, relation, weekShift } = meaning;
  const name = weekdays[weekday - 1]!;
  if (meaning.origin === 'named' && named.grain === 'day') {
    const offset = weekdayOffset(addDays(named.date, 1), weekday, 'coming') + 1;
    return day(addDays(named.date, offset), `the first ${name} after the date named last`);
  }
  const inWeek = weekday - weekdayNumber(article);
  if (weekShift !== undefined) {
    const which = ['the week before', 'the week of', 'the week after'][weekShift + 1];
    return day(addDays(article, inWeek + 7 * weekShift), `${name} of ${which} the article`);
  }
  if (relation === 1) {
    return day(addDays(article, inWeek + 7), `${name} of the week after the article`);
  }
  if (relation === -1) {
    const offset = weekdayOffset(article, weekday, 'past');
    return day(
      addDays(article, offset === 0 ? -7 : offset),
      `the ${name} before the article’s date`,
    );
  }
  const direction = relation === 0 && tense.direction !== 'past' ? 'coming' : tense.direction;
  const offset = weekdayOffset(article, weekday, direction);
  if (offset === 0) return day(article, 'the article’s own day');
  const side = offset < 0 ? 'before' : 'after';
  return day(addDays(article, offset), `the ${name} ${side} the article’s date${why(tense)}`);
}

function resolveWeekend(relation: Relation | undefined, tense: Tense, article: string): Resolved {
  let saturday = weekendStart(article, relation === 1 ? 'coming' : tense.direction);
  if (relation === -1) saturday = weekendStart(article, 'past');
  if (relation === -1 && daysBetween(saturday, article) <= 1) saturday = addDays(saturday, -7);
  if (relation === 1 && weekdayNumber(article) > 5) saturday = addDays(saturday, 7);
  const side = saturday <= article ? 'before' : 'after';
  return dated(
    `${saturday}..${addDays(saturday, 1)}`,
    `the weekend ${side} the article’s date${relation === undefined ? why(tense) : ''}`,
  );
}

function resolvePeriod(unit: Unit, relation: Relation, article: string): Resolved | undefined {
  const [thisYear, thisMonth] = figuresOf(article);
  const because = `the ${unit} ${['before', 'of', 'after'][relation + 1]} the article`;
  switch (unit) {
    case 'week':
      return dated(isoWeek(addDays(article, 7 * relation)), because);
    case 'fortnight':
      return undefined;
    case 'month': {
      const [year, month] = figuresOf(addMonths(isoDate(thisYear, thisMonth, 1), relation));
      return monthOf(year, month, because);
    }
    case 'quarter': {
      const quarter = Math.floor((thisMonth - 1) / 3) + relation;
      const shifted = thisYear + Math.floor(quarter / 4);
      return dated(`${shifted}-Q${((quarter + 4) % 4) + 1}`, because);
    }
    case 'year':
      return year(thisYear + relation, because);
    case 'decade':
      return dated(`${Math.floor(thisYear / 10) + relation}X`, because);
    case 'century':
      return dated(`${Math.floor(thisYear / 100) + relation}XX`, because);
    default:
      return undefined;
  }
}

function resolveShift(meaning: Of<'shift'>, { article, named }: Viewpoint): Resolved | undefined {
  const { unit, count } = meaning;
  const isNamed = meaning.origin === 'named';
  const origin = isNamed ? named.date : article;
  const grain = isNamed ? named.grain : 'day';
  const size = Math.abs(count);
  const side = count < 0 ? 'before' : 'after';
  const origins = isNamed ? 'the date named last' : 'the article’s date';
  const because =
    size === 0 ? `${origins}` : `${size} ${unit}${size === 1 ? '' : 's'} ${side} ${origins}`;
  if (grain === 'year' && unit !== 'year' && unit !== 'decade' && unit !== 'century')
    return undefined;
  if (grain === 'month' && (unit === 'day' || unit === 'week' || unit === 'weekend'))
    return undefined;
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour': {
      if (isNamed) return undefined; // "two hours later" names no day
      const hours = unit === 'hour' ? size : 0;
      return day(addDays(origin, Math.sign(count) * Math.floor(hours / 24)), because);
    }
    case 'day':
      return day(addDays(origin, Math.trunc(count)), because);
    case 'week':
      return isNamed && size === 0
        ? dated(isoWeek(origin), because)
        : day(addDays(origin, Math.trunc(7 * count)), because);
    case 'fortnight':
      return day(addDays(origin, Math.trunc(14 * count)), because);
    case 'weekend':
      return undefined;
    case 'month': {
      const [year, month] = figuresOf(addMonths(origin, Math.trunc(count)));
      return monthOf(year, month, because);
    }
    case 'quarter': {
      const [year, month] = figuresOf(addMonths(origin, Math.trunc(3 * count)));
      return dated(`${year}-Q${Math.ceil(month / 3)}`, because);
    }
    case 'year': {
      // "a year ago" is about that month; "ten years ago" is about that year.
      const [shiftedTo, month] = figuresOf(addMonths(origin, Math.trunc(12 * count)));
      return size === 1 && !isNamed ? monthOf(shiftedTo, month, because) : year(shiftedTo, because);
    }
    case 'decade':
      return year(figuresOf(origin)[0] + Math.trunc(10 * count), because);
    case 'century':
      return year(figuresOf(origin)[0] + Math.trunc(100 * count), because);
  }
}

function resolveHoliday(
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
        : nearestDate(article, all, tense.direction);
  return date === undefined ? undefined : day(date, nearness(name, date, article, tense));
}

function resolveTime(meaning: Of<'time'>, { article, namedHere }: Viewpoint): Resolved {
  const isOwnDay = meaning.day !== undefined || !meaning.time.includes(':');
  const date = isOwnDay ? addDays(article, meaning.day ?? 0) : (namedHere ?? article);
  const because =
    isOwnDay || namedHere === undefined ? 'seen from the article’s date' : 'on the day named last';
  return { value: `${date}${meaning.time}`, type: 'TIME', because };
}

function resolveRange(meaning: Of<'range'>, tense: Tense, from: Viewpoint): Resolved | undefined {
  const first = resolve(meaning.from, tense, from);
  let last = resolve(meaning.to, tense, from);
  if (!first || !last) return undefined;
  // "from Friday to Sunday": the end is the first one behind the start.
  if (last.value < first.value && meaning.to.kind === 'weekday' && first.names) {
    const days = daysBetween(last.value, first.value);
    last = { ...last, value: addDays(last.value, 7 * Math.ceil(days / 7)) };
  }
  if (last.value < first.value) return undefined;
  return { value: `${first.value}..${last.value}`, type: 'DATE', because: first.because };
}

function day(date: string, because: string): Resolved | undefined {
  if (date.length !== ISO_LENGTH) return undefined; // beyond the year 9999
  return { ...dated(date, because), names: { date, grain: 'day' } };
}

function monthOf(year: number, month: number, because: string): Resolved | undefined {
  if (!isDay(year, month, 1)) return undefined;
  const date = isoDate(year, month, 1);
  return { ...dated(date.slice(0, 7), because), names: { date, grain: 'month' } };
}

function year(year: number, because: string): Resolved | undefined {
  if (!isDay(year, 1, 1)) return undefined;
  const date = isoDate(year, 1, 1);
  return { ...dated(date.slice(0, 4), because), names: { date, grain: 'year' } };
}

function dated(value: string, because: string): Resolved {
  return { value, type: 'DATE', because };
}

function shiftedYear(shift: Relation | undefined, article: string): number | undefined {
  return shift === undefined ? undefined : figuresOf(article)[0] + shift;
}

function yearsAround(article: string): number[] {
  const [year] = figuresOf(article);
  return [year - 1, year, year + 1];
}

function figuresOf(date: string): [year: number, month: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
}

/** Which of the dates that come every year it is, and why that one. */
function nearness(name: string, date: string, article: string, tense: Tense): string {
  if (date === article) return 'the one of the article’s own date';
  const side = date < article ? 'before' : 'after';
  const followsTense = (side === 'before') === (tense.direction === 'past');
  return `the ${name} ${side} the article’s date${followsTense ? why(tense) : ', the nearer one'}`;
}

/** The word of the clause that decided, for the reader. */
function why({ direction, cue }: Tense): string {
  if (direction === 'unknown' || cue === undefined) return '';
  return direction === 'past' ? `: “${cue}” looks back` : `: “${cue}” looks ahead`;
}
