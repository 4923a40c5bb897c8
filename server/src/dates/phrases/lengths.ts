import type { TimeMeaning, Unit } from '../meaning';
import { dayParts, seasons, units, weekdayNames } from '../vocabulary';
import { readMonth } from './calendarDates';
import { readNumber } from './numbers';
import { type Phrase, phrase, type Scan } from './scan';
import { isPlural, isSingular, lengthOf } from './unitWords';

/** So many units: "two weeks", "a year", "several months", "half a day". */
interface Length {
  readonly to: number;
  readonly unit: Unit;
  /** Undefined for a number the words leave open ("several"). */
  readonly count: number | undefined;
  /** "a", "an", "one" */
  readonly isArticle: boolean;
}

/** In front of these "a year" is a length; elsewhere it is a rate ("$5 a year"). */
const BEFORE_LENGTH = new Set(
  'for after in over within least nearly almost about than only just half last lasted lasting take takes took taking spend spent spending'.split(
    ' ',
  ),
);
const OWNERS = new Set('my your his her its our their'.split(' '));
/** Behind "a year" they tell that it is a length: "a day after the vote". */
const AFTER_LENGTH = new Set(['after', 'before', 'since']);
/** In front of these "years" is a length of its own. */
const BEFORE_MANY = new Set(
  'for in within after over through of following despite spent'.split(' '),
);
/** What half a unit is in whole smaller ones. */
const HALVES: Partial<Record<Unit, string>> = {
  minute: 'PT30S',
  hour: 'PT30M',
  day: 'PT12H',
  year: 'P6M',
  decade: 'P5Y',
  century: 'P50Y',
};

/**
 * How long or how far off: "three days", "a three-day visit", "several months"; "two weeks ago", "a
 * day later", "two weeks from now". Never an age, never a rate.
 */
export function lengthOfTime(scan: Scan, at: number): Phrase | undefined {
  const length = readLength(scan, at);
  return length && (shifted(scan, at, length) ?? duration(scan, at, length));
}

/** "years ago", "decades ago" */
export function longAgo(scan: Scan, at: number): Phrase | undefined {
  const unit = units.get(scan.lower(at));
  if (unit === undefined || scan.lower(at + 1) !== 'ago') return undefined;
  return phrase(at, at + 2, { kind: 'vague', value: 'PAST_REF' });
}

/** "for years", "in months", "over the years": how many is left open. */
export function manyUnits(scan: Scan, at: number): Phrase | undefined {
  const unit = units.get(scan.lower(at));
  if (unit === undefined || unit === 'quarter' || unit === 'weekend' || !isPlural(scan, at)) {
    return undefined;
  }
  const before = scan.lower(at - 1);
  const isOver = before === 'the' && scan.lower(at - 2) === 'over';
  if (!isOver && !BEFORE_MANY.has(before)) return undefined;
  return phrase(at, at + 1, { kind: 'duration', value: lengthOf(unit, 'X') });
}

/** "a weeklong search", "the year-long trial", "decades-long" */
export function unitLong(scan: Scan, at: number): Phrase | undefined {
  const joined = /^(.+)long$/.exec(scan.lower(at))?.[1];
  const unit = units.get(joined ?? scan.lower(at));
  const isHyphened = scan.isDash(at + 1) && scan.isGlued(at + 2) && scan.lower(at + 2) === 'long';
  if (unit === undefined || (joined === undefined && !isHyphened)) return undefined;
  const count = isSingular(unit, joined ?? scan.lower(at)) ? '1' : 'X';
  const to = joined === undefined ? at + 3 : at + 1;
  return phrase(at, to, { kind: 'duration', value: lengthOf(unit, count) });
}

/** "every Friday", "each year", "every two weeks", "on Fridays" */
export function repeated(scan: Scan, at: number): Phrase | undefined {
  const word = scan.lower(at);
  // "people’s every day lives"
  if (scan.tokens[at - 1]?.kind === 'possessive' || OWNERS.has(scan.lower(at - 1)))
    return undefined;
  if (word !== 'every' && word !== 'each') {
    const weekday = scan.isCapital(at) && word.endsWith('s') && weekdayNames.get(word.slice(0, -1));
    return weekday ? phrase(at, at + 1, weekly(weekday)) : undefined;
  }
  if (scan.lower(at + 1) === 'other') {
    const unit = units.get(scan.lower(at + 2));
    if (unit === undefined || !isSingular(unit, scan.lower(at + 2))) return undefined;
    return phrase(at, at + 3, { kind: 'set', value: lengthOf(unit, '2') });
  }
  const weekday = weekdayNames.get(scan.lower(at + 1));
  if (weekday !== undefined) return phrase(at, at + 2, weekly(weekday));
  const unit = units.get(scan.lower(at + 1));
  if (unit !== undefined && isSingular(unit, scan.lower(at + 1))) {
    return phrase(at, at + 2, { kind: 'set', value: lengthOf(unit, '1') });
  }
  const month = readMonth(scan, at + 1);
  const inYear = month?.toString().padStart(2, '0') ?? seasons.get(scan.lower(at + 1));
  if (inYear !== undefined) return phrase(at, at + 2, { kind: 'set', value: `XXXX-${inYear}` });
  const part = dayParts.get(scan.lower(at + 1));
  if (part?.startsWith('T') && !part.includes(':')) {
    return phrase(at, at + 2, { kind: 'set', value: `XXXX-XX-XX${part}` });
  }
  const length = readLength(scan, at + 1);
  if (!length || length.count === undefined) return undefined;
  return phrase(at, length.to, { kind: 'set', value: lengthOf(length.unit, String(length.count)) });
}

function readLength(scan: Scan, at: number): Length | undefined {
  const word = scan.lower(at);
  const isArticle = word === 'a' || word === 'an';
  if (isArticle) {
    const next = scan.word(at + 1);
    if (next === 'few' || next === 'couple') return readLength(scan, at + 1);
    if (!units.has(next)) return undefined;
  }
  if (word === 'many' && scan.lower(at - 1) === 'as') return undefined; // "twice in as many weeks"
  const vague = /^(?:several|few|many|couple|some)$/.test(word);
  const half = word === 'half' && !scan.isDash(at - 1) ? endOfHalf(scan, at) : undefined;
  const number = isArticle || vague || half !== undefined ? undefined : readNumber(scan, at);
  if (!number && !isArticle && !vague && half === undefined) return undefined;
  let next = number?.next ?? half ?? at + 1;
  const andHalf = number === undefined ? 0 : lengthOfAndHalf(scan, next);
  next += andHalf;
  if (word === 'couple' && scan.lower(next) === 'of') next++;
  if (number && scan.isDash(next) && scan.isGlued(next)) next++; // "three-day"
  if (number && scan.word(next) === ']') next++; // "[Ten] years ago", a quote put right
  const unit = units.get(scan.lower(next));
  // "World Cup 2018 day five": a year is no count.
  if (/^(?:19|20)\d\d$/.test(scan.word(at))) return undefined;
  if (unit === undefined || (word === 'some' && !/s$/.test(scan.lower(next)))) return undefined;
  if (/^\d/.test(scan.word(at)) && scan.isGlued(at) && /[$£€.:/\d]$/.test(scan.word(at - 1))) {
    return undefined;
  }
  if (word === 'couple') return { to: next + 1, unit, count: 2, isArticle };
  if (vague) return { to: next + 1, unit, count: undefined, isArticle };
  const count = number?.count ?? (half === undefined ? 1 : 0.5);
  if (andHalf > 0) return { to: next + 1, unit, count: count + 0.5, isArticle };
  // "a year and a half"
  return count === 1 && scan.lower(next + 1) === 'and' && lengthOfAndHalf(scan, next + 1) > 0
    ? { to: next + 4, unit, count: 1.5, isArticle: false }
    : { to: next + 1, unit, count, isArticle };
}

/** The token behind the "half" of "half an hour", "a half-hour", "a half century". */
function endOfHalf(scan: Scan, at: number): number | undefined {
  const next = scan.lower(at + 1);
  const end = /^an?$/.test(next) || (scan.isDash(at + 1) && scan.isGlued(at + 1)) ? at + 2 : at + 1;
  const unit = units.get(scan.lower(end));
  return unit !== undefined && isSingular(unit, scan.lower(end)) ? end : undefined;
}

/** How many tokens of "and a half", "-and-a-half", "1/2" or "½" stand behind a number. */
function lengthOfAndHalf(scan: Scan, at: number): number {
  const step = scan.isDash(at) ? 2 : 1; // with hyphens between the words
  const first = at + step - 1;
  const isAndHalf =
    scan.lower(first) === 'and' &&
    scan.lower(first + step) === 'a' &&
    scan.lower(first + 2 * step) === 'half';
  if (isAndHalf) return 3 * step;
  if (scan.word(at) === '½') return 1;
  const isFraction =
    scan.word(at) === '1' && scan.word(at + 1) === '/' && scan.word(at + 2) === '2';
  return isFraction && scan.isGlued(at + 2) ? 3 : 0;
}

function shiftOf(length: Length, sign: 1 | -1, origin: 'article' | 'named'): TimeMeaning {
  const { count, unit } = length;
  if (count === undefined) return { kind: 'vague', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  return { kind: 'shift', unit, count: sign * count, origin };
}

function shifted(scan: Scan, at: number, length: Length): Phrase | undefined {
  const { to } = length;
  switch (scan.lower(to)) {
    case 'ago': {
      // Business news sets a year against the year before: "from $3 million a year ago".
      const isYearBefore = length.unit === 'year' && length.count === 1 && scan.isBusiness;
      const meaning: TimeMeaning = isYearBefore
        ? { kind: 'period', unit: 'year', relation: -1 }
        : shiftOf(length, -1, 'article');
      return phrase(at, to + 1, meaning);
    }
    case 'back': {
      // "a couple of years back"; not "two weeks back in prison"
      const isEnd = !scan.isWord(to + 1) && scan.tokens[to + 1]?.kind !== 'number';
      return isEnd ? phrase(at, to + 1, shiftOf(length, -1, 'article')) : undefined;
    }
    case 'later':
    case 'earlier': {
      if (scan.lower(to + 1) === 'than') return undefined;
      // "a few days later" and "two hours earlier" name no day: how much later is all they say.
      if (length.count === undefined || isClockUnit(length.unit)) {
        const value = lengthOf(length.unit, String(length.count ?? 'X'));
        return phrase(at, to + 1, { kind: 'duration', value });
      }
      const sign = scan.lower(to) === 'later' ? 1 : -1;
      return phrase(at, to + 1, shiftOf(length, sign, 'named'));
    }
    case 'from':
      return /^(?:now|today)$/.test(scan.lower(to + 1))
        ? phrase(at, to + 2, shiftOf(length, 1, 'article'))
        : undefined;
    default:
      return undefined;
  }
}

function isClockUnit(unit: Unit): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour';
}

function duration(scan: Scan, at: number, length: Length): Phrase | undefined {
  if (isAge(scan, at, length.to)) return undefined;
  // "a quarter of voters", "in some quarters"
  if (length.unit === 'quarter' && (length.count ?? 1) === 1) return undefined;
  const before = scan.lower(at - 1);
  if (length.isArticle && /^(?:once|twice|times)$/.test(before)) {
    return phrase(at, length.to, { kind: 'set', value: lengthOf(length.unit, '1') });
  }
  const isLength = BEFORE_LENGTH.has(before) || AFTER_LENGTH.has(scan.lower(length.to));
  if (length.isArticle && !isLength) return undefined;
  const half = length.count === 0.5 ? HALVES[length.unit] : undefined;
  const value =
    half ?? lengthOf(length.unit, length.count === undefined ? 'X' : String(length.count));
  return phrase(at, length.to, { kind: 'duration', value });
}

/** "14-year-old", "19 years old", "aged 14 years", "two years of age" */
function isAge(scan: Scan, at: number, next: number): boolean {
  const behind = scan.isDash(next) ? scan.lower(next + 1) : scan.lower(next);
  if (behind === 'old' || behind === 'olds') return true;
  if (scan.lower(next) === 'of' && scan.lower(next + 1) === 'age') return true;
  // "aged 14 years", "at the age of four months", "aged 8–10 years"
  const before = scan.isDash(at - 1) ? at - 3 : at - 1;
  const isOf = scan.lower(before) === 'of';
  return /^(?:aged?|ages)$/.test(scan.lower(isOf ? before - 1 : before));
}

function weekly(weekday: number): TimeMeaning {
  return { kind: 'set', value: `XXXX-WXX-${weekday}` };
}
