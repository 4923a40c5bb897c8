import { type DayMeaning, isRangeWord, monthBehindDay, readDay, withYear } from './calendarDates';
import type { Phrase, Scan } from './scan';
import { behindWeekday, readWeekday } from './weekdayNames';

// Days of which only one in the list has its month: "May 7, 8 and 9", "Tuesday 12 and Thursday 14 March".

const LONGEST_LIST = 7;

/** "7" in "7, 8 and 9 May": the rule for figures. */
export function listedDay(scan: Scan, at: number): Phrase | undefined {
  // One comma alone joins what is no list: "in section 7, 9 May is named".
  return scan.isGlued(at) ? undefined : dayInList(scan, at, at, undefined);
}

/**
 * A day in a list whose last one has the month.
 *
 * @param from where the expression starts, at its weekday if it has one
 * @param at the figures of the day
 */
export function dayInList(
  scan: Scan,
  from: number,
  at: number,
  weekday: number | undefined,
): Phrase | undefined {
  let next = at;
  let isJoined = weekday !== undefined;
  for (let days = 0; days < LONGEST_LIST && isDayFigures(scan, next); days++) {
    const last = monthBehindDay(scan, next);
    if (last) {
      const day = isJoined ? readDay(scan, at, last.meaning.month) : undefined;
      if (day === undefined || days === 0) return undefined;
      const { year } = withYear(scan, { from: next, to: last.to }, last.meaning)
        .meaning as DayMeaning;
      const dated: DayMeaning = year === undefined ? last.meaning : { ...last.meaning, year };
      return {
        from,
        to: at + 1,
        meaning: { ...dated, day, ...(weekday === undefined ? {} : { weekday }) },
      };
    }
    const joint = next + 1;
    if (scan.word(joint) !== ',' && !isRangeWord(scan, joint) && !isAnd(scan, joint)) {
      return undefined;
    }
    const hasAnd = scan.word(joint) === ',' && isAnd(scan, joint + 1);
    isJoined ||= hasAnd || isAnd(scan, joint);
    next = hasAnd ? joint + 2 : joint + 1;
    if (readWeekday(scan, next) !== undefined) next = behindWeekday(scan, next);
  }
  return undefined;
}

/** The other days of a list whose first one has the month: "8" and "9" of "May 7, 8 and 9". */
export function daysBehind(scan: Scan, first: Phrase): Phrase[] {
  const { meaning } = first;
  if (meaning.kind !== 'day' || meaning.year !== undefined) return [];
  const found: Phrase[] = [];
  let to = first.to;
  let last = meaning.day;
  while (found.length < LONGEST_LIST) {
    const hasAnd = isAnd(scan, to) || (scan.word(to) === ',' && isAnd(scan, to + 1));
    if (!hasAnd && scan.word(to) !== ',') return [];
    const at = hasAnd && scan.word(to) === ',' ? to + 2 : to + 1;
    const day = isDayFigures(scan, at) ? readDay(scan, at, meaning.month) : undefined;
    if (day === undefined || day <= last) return [];
    found.push({ from: at, to: at + 1, meaning: { kind: 'day', month: meaning.month, day } });
    to = at + 1;
    last = day;
    // "on May 7, 8 and 9 people died"
    if (hasAnd) return scan.isWord(to) && !BEHIND_LIST.has(scan.lower(to)) ? [] : found;
  }
  return [];
}

const BEFORE_DAY = new Set('on until by from since before after through'.split(' '));

/** "on the 16th": the rule for figures; not "on the 16th floor". */
export function dayOfMonth(scan: Scan, at: number): Phrase | undefined {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(scan.word(at))?.[1] ?? 0);
  if (day < 1 || day > 31) return undefined;
  if (scan.lower(at - 1) !== 'the' || !BEFORE_DAY.has(scan.lower(at - 2))) return undefined;
  if (scan.isDash(at + 1) || (scan.isWord(at + 1) && !BEHIND_LIST.has(scan.lower(at + 1)))) {
    return undefined;
  }
  // "the 16th of the month"; not "the 16th of his novels"
  const isOther = scan.lower(at + 1) === 'of' && !/^(?:the|this|each)$/.test(scan.lower(at + 2));
  return isOther ? undefined : { from: at, to: at + 1, meaning: { kind: 'dayOfMonth', day } };
}

/** Words that go on behind a list of days; another one is what the last figure counts. */
const BEHIND_LIST = new Set(
  'at in for from with to by as but while when after before of this next last and or on the a'.split(
    ' ',
  ),
);

function isDayFigures(scan: Scan, at: number): boolean {
  return /^\d{1,2}(?:st|nd|rd|th)?$/.test(scan.word(at));
}

function isAnd(scan: Scan, at: number): boolean {
  return /^(?:and|or|&)$/.test(scan.lower(at));
}
