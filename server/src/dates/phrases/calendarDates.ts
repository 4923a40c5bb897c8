import { monthNames, monthNumbers } from '../../article/months';
import { readWrittenDate } from '../../article/writtenDate';
import { isDay } from '../calendar';
import type { Relation, TimeMeaning } from '../meaning';
import { eventYears } from '../vocabulary';
import type { Phrase, Scan } from './scan';

export type DayMeaning = Extract<TimeMeaning, { kind: 'day' }>;

/** A leap year: a day of a month without a year may be 29 February. */
const ANY_YEAR = 2000;
/** Months that are also first names, verbs or adjectives: they need more around them to be months. */
const DOUBTFUL = new Set(['march', 'may']);
const NAMES_TOO = new Set(['april', 'june', 'august']);
const BEFORE_MONTH = new Set(
  'in of since until till by from during between before after through early late mid end beginning start middle last next this every each and to -'.split(
    ' ',
  ),
);

/** "March 2014", "in March", "last March" is another rule's; a month without a day. */
export function calendarMonth(scan: Scan, at: number): Phrase | undefined {
  const month = readMonth(scan, at);
  if (month === undefined) return undefined;
  const afterComma = /^(?:,|of)$/.test(scan.word(at + 1)) ? at + 2 : at + 1;
  const year = readFullYear(scan, afterComma);
  if (year !== undefined) {
    return { from: at, to: afterComma + 1, meaning: { kind: 'month', month, year } };
  }
  if (!standsAsMonth(scan, at)) return undefined;
  return withYearShift(scan, { from: at, to: at + 1, meaning: { kind: 'month', month } });
}

/** "2022-01-10", "03/01/2022" */
export function figuresDate(scan: Scan, at: number): Phrase | undefined {
  const token = scan.tokens[at]!;
  const joined = isSeparator(scan, at + 1) && isSeparator(scan, at + 3);
  const dotted = /^\d{1,4}\.\d{1,2}\.\d{2,4}$/.test(token.text);
  if (!joined && !dotted) return undefined;
  if (scan.isGlued(at) && /[-/.–\d]$/.test(scan.word(at - 1))) return undefined;
  const written = readWrittenDate(scan.text.slice(token.start, token.start + 40), 0);
  if (!written) return undefined;
  const readings = written.readings.filter(({ year, month, day }) => isDay(year, month, day));
  const [only] = readings;
  if (!only) return undefined;
  const end = token.start + written.end;
  let to = at + 1;
  while (to < scan.tokens.length && scan.tokens[to]!.end <= end) to++;
  const meaning: TimeMeaning =
    readings.length === 1 ? { kind: 'day', ...only } : { kind: 'figures', readings };
  return { from: at, to, meaning };
}

/** "9/11" is that day of 2001: the rule for figures. */
export function nineEleven(scan: Scan, at: number): Phrase | undefined {
  const isWritten =
    scan.word(at) === '9' && scan.word(at + 1) === '/' && scan.word(at + 2) === '11';
  const isJoined =
    scan.isGlued(at) || (scan.isGlued(at + 3) && /^[/.]?\d|^[/%]/.test(scan.word(at + 3)));
  if (!isWritten || !scan.isGlued(at + 2) || isJoined || scan.lower(at + 3) === 'of')
    return undefined;
  return { from: at, to: at + 3, meaning: { kind: 'day', year: 2001, month: 9, day: 11 } };
}

function isSeparator(scan: Scan, at: number): boolean {
  return scan.isGlued(at) && scan.isGlued(at + 1) && /^[-/–‐‑]$/.test(scan.word(at));
}

/** A month's name with a capital, or its abbreviation. */
export function readMonth(scan: Scan, at: number): number | undefined {
  if (!scan.isCapital(at)) return undefined;
  return monthNumbers.get(scan.lower(at).replace('.', ''));
}

export function readFullYear(scan: Scan, at: number): number | undefined {
  const word = scan.word(at);
  return /^[12]\d{3}$/.test(word) ? Number(word) : undefined;
}

/** "Jan. 5, 2022" or "5 January 2022", also of several days: "March 3-5" */
export function dayAndMonth(scan: Scan, at: number): Phrase | undefined {
  return monthFirst(scan, at) ?? dayFirst(scan, at);
}

/** "Jan. 5, 2022", "March 3-5": the rule for months. */
export function monthFirst(scan: Scan, at: number): Phrase | undefined {
  const month = readMonth(scan, at);
  if (month === undefined) return undefined;
  let next = at + 1;
  if (scan.word(next) === '.' && scan.isGlued(next)) next++;
  if (scan.lower(next) === 'the') next++;
  const day = readDay(scan, next, month);
  if (day === undefined) return undefined;
  next++;
  // "March 3-5", "March 3 to 5"
  const lastDay = isRangeWord(scan, next) ? readDay(scan, next + 1, month) : undefined;
  if (
    lastDay !== undefined &&
    isRange(scan, next, day, lastDay) &&
    readMonth(scan, next + 2) === undefined
  ) {
    return dayRange(scan, at, next + 2, { kind: 'day', month, day }, lastDay);
  }
  return withYear(scan, { from: at, to: next }, { kind: 'day', month, day });
}

/** "5 January", "3rd of May", "3-5 May": the rule for figures. */
export function dayFirst(scan: Scan, at: number): Phrase | undefined {
  if (scan.isGlued(at) || !/^\d{1,2}(?:st|nd|rd|th)?$/i.test(scan.word(at))) return undefined;
  if (isRangeWord(scan, at + 1)) {
    const second = monthBehindDay(scan, at + 2);
    const day = second && readDay(scan, at, second.meaning.month);
    if (second && day !== undefined && isRange(scan, at + 1, day, second.meaning.day)) {
      return dayRange(scan, at, second.to, { ...second.meaning, day }, second.meaning.day);
    }
  }
  const found = monthBehindDay(scan, at);
  return found && withYear(scan, { from: at, to: found.to }, found.meaning);
}

/** The month that a day has behind it: "5 January". */
export function monthBehindDay(
  scan: Scan,
  at: number,
): { readonly to: number; readonly meaning: DayMeaning } | undefined {
  const next = scan.lower(at + 1) === 'of' ? at + 2 : at + 1;
  const month = readMonth(scan, next);
  const day = month === undefined ? undefined : readDay(scan, at, month);
  if (month === undefined || day === undefined) return undefined;
  return { to: next + 1, meaning: { kind: 'day', month, day } };
}

function dayRange(
  scan: Scan,
  from: number,
  to: number,
  first: DayMeaning,
  lastDay: number,
): Phrase {
  const last = withYear(scan, { from, to }, { ...first, day: lastDay });
  const meaning = last.meaning as DayMeaning;
  return {
    from,
    to: last.to,
    meaning: { kind: 'range', from: { ...meaning, day: first.day }, to: meaning },
  };
}

/** "to", a dash: what joins the ends of a range. */
export function isRangeWord(scan: Scan, at: number): boolean {
  return scan.isDash(at) || /^(?:to|and|through|or)$/.test(scan.word(at));
}

/** "3 to 5", "3 and 4"; "3 and 10" are two days. */
function isRange(scan: Scan, joint: number, first: number, last: number): boolean {
  return /^(?:and|or)$/.test(scan.lower(joint)) ? last === first + 1 : last > first;
}

/** A day of a month in figures. */
export function readDay(scan: Scan, at: number, month: number): number | undefined {
  const figures = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(scan.word(at));
  const day = Number(figures?.[1]);
  if (!figures || !isDay(ANY_YEAR, month, day)) return undefined;
  // "March 10:30", "May 5%", "June 3.5"
  if (!scan.isGlued(at + 1)) return day;
  const isMinutes = scan.word(at + 1) === ':' && scan.isGlued(at + 2);
  return isMinutes || /^[%/°]$/.test(scan.word(at + 1)) ? undefined : day;
}

/** A day with the year behind it, where there is one. */
export function withYear(
  scan: Scan,
  { from, to }: { readonly from: number; readonly to: number },
  meaning: DayMeaning,
): Phrase {
  const at = /^(?:,|of)$/.test(scan.word(to)) ? to + 1 : to;
  const year = readFullYear(scan, at);
  if (year !== undefined && isDay(year, meaning.month, meaning.day)) {
    return { from, to: at + 1, meaning: { ...meaning, year } };
  }
  const eventYear = eventYears.get(`${meaning.month}-${meaning.day} ${scan.lower(to)}`);
  if (eventYear !== undefined) return { from, to, meaning: { ...meaning, year: eventYear } };
  return withYearShift(scan, { from, to, meaning });
}

const SHIFTS: Readonly<Record<string, Relation>> = { last: -1, this: 0, next: 1 };

/**
 * "February 6 this year", "in March of last year": the year behind tells which one. With "of" it is
 * part of the expression, without it one of its own.
 */
export function withYearShift(scan: Scan, phrase: Phrase): Phrase {
  const hasOf = scan.lower(phrase.to) === 'of';
  const skips = hasOf || scan.isDash(phrase.to) || scan.word(phrase.to) === ',';
  const at = skips ? phrase.to + 1 : phrase.to;
  const relation = scan.lower(at);
  const isOwnYear = hasOf && relation === 'the'; // "the first quarter of the year"
  const yearShift = scan.lower(at + 1) !== 'year' ? undefined : isOwnYear ? 0 : SHIFTS[relation];
  if (yearShift === undefined) return phrase;
  const meaning = { ...phrase.meaning, yearShift } as TimeMeaning;
  return { from: phrase.from, to: hasOf ? at + 2 : phrase.to, meaning };
}

/** True where a month's name is a month and not Ms. May, a march or an august body. */
function standsAsMonth(scan: Scan, at: number): boolean {
  const word = scan.lower(at);
  if (!monthNames.some((name) => name.toLowerCase() === word)) return false; // "Jan", "Mar"
  const before = scan.lower(at - 1);
  if (DOUBTFUL.has(word)) {
    const possessive = scan.tokens[at + 1]?.kind === 'possessive';
    return BEFORE_MONTH.has(before) && !possessive && !scan.isCapital(at + 1);
  }
  const isName = scan.isWord(at + 1) && scan.isCapital(at + 1);
  if (!NAMES_TOO.has(word)) return true;
  const inSentence = scan.isWord(at - 1) && !scan.isCapital(at - 1);
  return !isName && (inSentence || BEFORE_MONTH.has(before));
}
