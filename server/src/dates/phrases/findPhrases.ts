import type { TimeMeaning } from '../meaning';
import { dayAndMonth, figuresDate } from './calendarDates';
import { clockTime, namedHour } from './clockTimes';
import { daysBehind } from './dayLists';
import { holiday } from './holidayNames';
import { fromNamed } from './namedTimes';
import { dayWord, relative } from './relativeTimes';
import { NO_RULES, rulesFor } from './rules';
import type { Phrase, Scan } from './scan';
import { weekdayDate } from './weekdayDates';
import { isInName, weekday, withDayPart, withWeek } from './weekdays';

/** Every time expression of a paragraph, in order, the ends of a range before it. */
export function findPhrases(scan: Scan): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    const phrase = phraseAt(scan, at);
    if (!phrase) continue;
    const phrases = rangeFrom(scan, phrase) ?? [phrase, ...daysBehind(scan, phrase)];
    for (const one of phrases) {
      found.push(one);
      at = one.to - 1;
    }
  }
  return found;
}

function phraseAt(scan: Scan, at: number): Phrase | undefined {
  const rules = rulesFor(scan.tokens[at]!.word);
  if (rules === NO_RULES) return undefined;
  for (const rule of rules) {
    const found = rule(scan, at);
    if (found) return isInName(scan, found) ? undefined : joined(scan, found);
  }
  return undefined;
}

/** A day with its part and its time on the clock: "Tuesday night", "5 p.m. on Tuesday", "Friday at noon". */
function joined(scan: Scan, phrase: Phrase): Phrase {
  if (namesDay(phrase.meaning)) {
    const day = withWeek(scan, withDayPart(scan, phrase));
    let next = day.to;
    if (scan.word(next) === ',') next++;
    const atWord = /^(?:at|around|about)$/.test(scan.lower(next));
    const clockAt = atWord ? next + 1 : next;
    const clock = clockTime(scan, clockAt) ?? namedHour(scan, clockAt);
    return clock ? { from: day.from, to: clock.to, meaning: day.meaning } : day;
  }
  if (phrase.meaning.kind !== 'time' || phrase.meaning.day !== undefined) return phrase;
  let next = phrase.to;
  if (scan.word(next) === ',') next++;
  if (/^(?:on|of)$/.test(scan.lower(next))) next++;
  if (next >= scan.tokens.length) return phrase;
  for (const rule of dayRules) {
    const day = rule(scan, next);
    if (day && namesDay(day.meaning))
      return { from: phrase.from, to: day.to, meaning: day.meaning };
  }
  return phrase;
}

function namesDay(meaning: TimeMeaning): boolean {
  if (meaning.kind === 'shift') return meaning.unit === 'day';
  return DAYS.has(meaning.kind);
}

const DAYS = new Set(['day', 'weekday', 'figures', 'holiday']);

/** What names the day of a time on the clock: "5 p.m. on Tuesday". */
const dayRules = [
  figuresDate,
  dayAndMonth,
  weekdayDate,
  weekday,
  holiday,
  relative,
  fromNamed,
  dayWord,
];
const RANGED = new Set(['day', 'month', 'year', 'weekday', 'partOfYear']);

/** The two ends and the whole of a range that starts with `first`: "2014 to 2016". */
function rangeFrom(scan: Scan, first: Phrase): Phrase[] | undefined {
  if (!RANGED.has(first.meaning.kind)) return undefined;
  const joint = scan.lower(first.to);
  const isBetween = joint === 'and' && scan.lower(first.from - 1) === 'between';
  const isRangeWord = scan.isDash(first.to) || /^(?:to|through|until|till|\/)$/.test(joint);
  if (!isBetween && !isRangeWord) return undefined;
  const at = first.to + 1;
  if (at >= scan.tokens.length) return undefined;
  const short = shortYear(scan, first, at);
  const last = short ?? (joint === '/' ? undefined : phraseAt(scan, at));
  if (!last || !RANGED.has(last.meaning.kind)) return undefined;
  const start = alignedWith(first.meaning, last.meaning);
  if (start.kind !== last.meaning.kind) return undefined;
  const whole: Phrase = {
    from: first.from,
    to: last.to,
    meaning: { kind: 'range', from: start, to: last.meaning },
  };
  if (short) return [whole]; // the "24" of "2023-24" is no expression of its own
  return [
    { from: first.from, to: first.to, meaning: start },
    whole,
    { from: last.from, to: last.to, meaning: behindStart(last.meaning) },
  ];
}

/** The last weekday of "Tuesday to Thursday" is the first one behind the other. */
function behindStart(last: TimeMeaning): TimeMeaning {
  const isBare =
    last.kind === 'weekday' && last.relation === undefined && last.weekShift === undefined;
  return isBare ? { ...last, origin: 'named' } : last;
}

/** "2014-16", "2022/23": two figures behind a dash or a slash, which the end of a century bounds. */
function shortYear(scan: Scan, first: Phrase, at: number): Phrase | undefined {
  const isJoined = scan.isDash(first.to) || scan.word(first.to) === '/';
  if (first.meaning.kind !== 'year' || !isJoined || !scan.isGlued(at)) return undefined;
  const { year } = first.meaning;
  const figures = /^\d{2}$/.test(scan.word(at)) ? Number(scan.word(at)) : -1;
  if (figures <= year % 100) return undefined;
  return { from: at, to: at + 1, meaning: { kind: 'year', year: year - (year % 100) + figures } };
}

/** The first end with what only the last one says: the year, or the week. */
function alignedWith(first: TimeMeaning, last: TimeMeaning): TimeMeaning {
  if (first.kind === 'weekday' && last.kind === 'weekday') {
    return last.weekShift === undefined || first.weekShift !== undefined
      ? first
      : { ...first, weekShift: last.weekShift };
  }
  const isDated = (meaning: TimeMeaning) => meaning.kind === 'day' || meaning.kind === 'month';
  if (isDated(first) && isDated(last) && 'year' in last && last.year !== undefined) {
    return 'year' in first ? first : ({ ...first, year: last.year } as TimeMeaning);
  }
  return first;
}
