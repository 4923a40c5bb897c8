import type { Relation, Unit } from '../meaning';
import { dayParts, units, weekdayNames } from '../vocabulary';
import { type Phrase, phrase, type Scan } from './scan';
import { isCalendarUnit, isSingular, SPANNING } from './unitWords';

// What is seen from the date that the text has named last.

const FOLLOWS_THE = new Set(
  'day week month year following next previous prior same morning afternoon evening night'.split(
    ' ',
  ),
);
const COUNTS: Readonly<Record<string, Relation>> = {
  following: 1,
  next: 1,
  previous: -1,
  prior: -1,
  same: 0,
};
/** Behind "the day before" they tell that it names no day of its own. */
const GOES_ON = new Set('and but when while in at on by with as that who which'.split(' '));

/** "the day before", "the following week", "that day", "the previous night": the rule for "the" and "that". */
export function fromNamed(scan: Scan, at: number): Phrase | undefined {
  // "the" is the commonest word there is: look at what follows it first.
  const second = scan.word(at + 1);
  if (!FOLLOWS_THE.has(second)) return undefined;
  if (scan.lower(at) === 'that') return thatOne(scan, at);
  return COUNTS[second] === undefined ? beforeOrAfter(scan, at) : nextToNamed(scan, at);
}

/** So many whole units from the date named last. */
export function wholeFromNamed(from: number, to: number, unit: Unit, count: number): Phrase {
  return phrase(from, to, { kind: 'shift', unit, count, origin: 'named', isWhole: true });
}

/** "that night", "that year", "that same day" */
function thatOne(scan: Scan, at: number): Phrase | undefined {
  const noun = scan.word(at + 1) === 'same' ? at + 2 : at + 1;
  const part = dayParts.get(scan.lower(noun));
  if (part !== undefined) {
    return phrase(at, noun + 1, { kind: 'time', time: part, origin: 'named' });
  }
  const unit = calendarUnit(scan, noun);
  return unit && wholeFromNamed(at, noun + 1, unit, 0);
}

/** "the day before", "the year after", "the day before yesterday" */
function beforeOrAfter(scan: Scan, at: number): Phrase | undefined {
  const unit = calendarUnit(scan, at + 1);
  const side = scan.lower(at + 2);
  if (unit === undefined || !/^(?:before|after|earlier)$/.test(side)) return undefined;
  const behind = scan.lower(at + 3);
  const count = side === 'after' ? 1 : -1;
  if (unit === 'day' && behind === (side === 'after' ? 'tomorrow' : 'yesterday')) {
    return phrase(at, at + 4, { kind: 'shift', unit, count: 2 * count, origin: 'article' });
  }
  // "the day before they voted" names another day than the last one.
  if (scan.isWord(at + 3) && !GOES_ON.has(behind)) return undefined;
  return wholeFromNamed(at, at + 3, unit, count);
}

/** "the following week", "the same year", "the previous night", "the following Tuesday" */
function nextToNamed(scan: Scan, at: number): Phrase | undefined {
  const order = scan.word(at + 1);
  const count = COUNTS[order]!;
  const noun = scan.lower(at + 2);
  const part = dayParts.get(noun);
  if (part !== undefined && count !== 0) {
    return phrase(at, at + 3, { kind: 'time', time: part, day: count, origin: 'named' });
  }
  const weekday = weekdayNames.get(noun);
  // "the next Tuesday" is another rule’s.
  if (weekday !== undefined && count !== 0 && order !== 'next') {
    return phrase(at, at + 3, { kind: 'weekday', weekday, relation: count, origin: 'named' });
  }
  const unit = calendarUnit(scan, at + 2);
  const isLength = order === 'next' && (unit !== 'day' || SPANNING.has(scan.lower(at - 1)));
  return unit === undefined || isLength ? undefined : wholeFromNamed(at, at + 3, unit, count);
}

/** The unit a token names in the singular, where its places in the calendar have names. */
function calendarUnit(scan: Scan, at: number): Unit | undefined {
  const unit = units.get(scan.lower(at));
  const isOne = unit !== undefined && isSingular(unit, scan.lower(at)) && isCalendarUnit(unit);
  return isOne ? unit : undefined;
}
