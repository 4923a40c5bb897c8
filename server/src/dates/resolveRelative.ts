import { addDays, addMonths, daysBetween, isoDate, weekdayNumber, weekdays } from './calendar';
import type { Relation, Unit } from './meaning';
import { weekdayOffset, weekendStart } from './nearest';
import {
  dated,
  day,
  figuresOf,
  monthOf,
  type NamedDate,
  type Of,
  type Resolved,
  type Viewpoint,
  weekOf,
  why,
  year,
} from './resolved';
import type { Tense } from './tense';

// What is counted from the article's date, or from the date named last.

export function resolveWeekday(
  meaning: Of<'weekday'>,
  tense: Tense,
  { article, named }: Viewpoint,
): Resolved | undefined {
  const { weekday, relation, weekShift } = meaning;
  const name = weekdays[weekday - 1]!;
  if (meaning.origin === 'named' && named.grain === 'day') {
    if (relation === -1) {
      const before = weekdayOffset(addDays(named.date, -1), weekday, 'past') - 1;
      return day(addDays(named.date, before), `the last ${name} before the date named last`);
    }
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

export function resolveWeekend(
  relation: Relation | undefined,
  tense: Tense,
  article: string,
): Resolved {
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

export function resolvePeriod(
  unit: Unit,
  relation: Relation,
  article: string,
): Resolved | undefined {
  const [thisYear, thisMonth] = figuresOf(article);
  const because = `the ${unit} ${['before', 'of', 'after'][relation + 1]} the article`;
  switch (unit) {
    case 'week':
      return weekOf(addDays(article, 7 * relation), because);
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

export function resolveShift(
  meaning: Of<'shift'>,
  { article, named: namedLast, namedDay }: Viewpoint,
): Resolved | undefined {
  const { unit, count } = meaning;
  const isNamed = meaning.origin === 'named';
  const countsDays = unit === 'day' || (unit === 'week' && namedLast.grain !== 'week');
  const named: NamedDate =
    countsDays && namedDay !== undefined ? { date: namedDay, grain: 'day' } : namedLast;
  const origin = isNamed ? named.date : article;
  const grain = isNamed ? named.grain : 'day';
  const size = Math.abs(count);
  const side = count < 0 ? 'before' : 'after';
  const origins = isNamed ? 'the date named last' : 'the article’s date';
  const because =
    size === 0 ? `${origins}` : `${size} ${unit}${size === 1 ? '' : 's'} ${side} ${origins}`;
  if (grain === 'year' && unit !== 'year' && unit !== 'decade' && unit !== 'century')
    return undefined;
  if (grain === 'week' && unit === 'day') return undefined;
  if (grain === 'month' && (unit === 'day' || unit === 'week' || unit === 'weekend'))
    return undefined;
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour': {
      const hours = unit === 'hour' ? size : 0;
      return day(addDays(origin, Math.sign(count) * Math.floor(hours / 24)), because);
    }
    case 'day':
      return day(addDays(origin, Math.trunc(count)), because);
    case 'week':
      return meaning.isWhole
        ? weekOf(addDays(origin, 7 * count), because)
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
