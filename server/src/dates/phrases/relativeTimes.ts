import type { Holiday } from '../holidays';
import type { Relation, TimeMeaning, Unit } from '../meaning';
import { dayParts, seasons, units, weekdayNames } from '../vocabulary';
import { readMonth } from './calendarDates';
import { readHoliday } from './holidayNames';
import { wholeFromNamed } from './namedTimes';
import { readNumber } from './numbers';
import { type Phrase, phrase, type Scan } from './scan';
import { isCalendarUnit, isPlural, isSingular, lengthOf, SPANNING } from './unitWords';

const RELATIONS: Readonly<Record<string, Relation>> = {
  last: -1,
  past: -1,
  this: 0,
  next: 1,
  coming: 1,
  current: 0,
  latest: -1,
};
const DAY_WORDS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
const FEW = new Set(['few', 'several', 'couple']);

/** "yesterday", "tonight" */
export function dayWord(scan: Scan, at: number): Phrase | undefined {
  const word = scan.lower(at);
  if (word === 'tonight') return phrase(at, at + 1, { kind: 'time', time: 'TNI' });
  const count = DAY_WORDS[word];
  if (count === undefined || isName(scan, at)) return undefined;
  return phrase(at, at + 1, { kind: 'shift', unit: 'day', count, origin: 'article' });
}

/** "last week", "this past month", "next Tuesday", "last summer", "this morning", "the past five years" */
export function relative(scan: Scan, at: number): Phrase | undefined {
  const word = scan.lower(at);
  let relation = RELATIONS[word];
  if (relation === undefined) return undefined;
  let head = at + 1;
  if (relation === 0 && /^(?:past|coming|last)$/.test(scan.lower(head))) {
    relation = RELATIONS[scan.lower(head)]!;
    head++;
  }
  // "over the past decades"
  if (word === 'past' && isPlural(scan, head)) {
    const value = lengthOf(units.get(scan.lower(head))!, 'X');
    return phrase(at, head + 1, { kind: 'duration', value });
  }
  const definite = scan.lower(at - 1) === 'the';
  const spanning = definite && SPANNING.has(scan.lower(at - 2));
  const several = word === 'latest' ? undefined : readSeveral(scan, head);
  if (several && relation !== 0) return phrase(at, several.to, several.meaning);
  const unit = units.get(scan.lower(head));
  if (unit !== undefined)
    return relativeUnit(scan, { at, head, unit, relation, definite, spanning });
  if (word === 'current' || word === 'latest') return undefined;
  if (definite) return definiteNext(scan, at, head, relation);
  return relativeName(scan, at, head, relation);
}

/** "recent weeks", "coming days" */
export function vague(scan: Scan, at: number): Phrase | undefined {
  const word = scan.lower(at);
  const value = word === 'recent' ? 'PAST_REF' : word === 'coming' ? 'FUTURE_REF' : undefined;
  if (value === undefined || !isPlural(scan, at + 1)) return undefined;
  return phrase(at, at + 2, { kind: 'vague', value });
}

interface RelativeUnit {
  readonly at: number;
  readonly head: number;
  readonly unit: Unit;
  readonly relation: Relation;
  readonly definite: boolean;
  readonly spanning: boolean;
}

function relativeUnit(
  scan: Scan,
  { at, head, unit, relation, definite, spanning }: RelativeUnit,
): Phrase | undefined {
  const word = scan.lower(head);
  const isGenitive = relation === 0 && word === 'years'; // "this years", for "this year’s"
  if (!isSingular(unit, word) && !isGenitive) return undefined;
  if (unit === 'weekend') return phrase(at, head + 1, { kind: 'weekend', relation });
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return undefined;
  if (scan.lower(at) === 'latest') {
    const isReported = unit === 'quarter' || (isCalendarUnit(unit) && unit !== 'day');
    return isReported ? phrase(at, head + 1, { kind: 'period', unit, relation }) : undefined;
  }
  const isComing = scan.lower(at) === 'coming' && definite && !spanning;
  if (isComing && unit !== 'day') return phrase(at, head + 1, { kind: 'period', unit, relation });
  if (definite && relation !== 0) {
    if (scan.lower(head + 1) === 'of') return undefined; // "the last week of the campaign"
    if (spanning || scan.lower(at) === 'past') {
      return phrase(at, head + 1, { kind: 'duration', value: lengthOf(unit, '1') });
    }
    if (scan.lower(at) === 'last') return undefined;
    return wholeFromNamed(at, head + 1, unit, relation);
  }
  if (scan.lower(at) === 'past' || scan.lower(at) === 'coming') {
    if (scan.lower(at - 1) !== 'this' && head === at + 1) return undefined;
  }
  if (unit === 'day') return undefined; // "last day", "this day"
  return phrase(at, head + 1, { kind: 'period', unit, relation });
}

/** "the next Tuesday": the first one behind the date named last. */
function definiteNext(
  scan: Scan,
  at: number,
  head: number,
  relation: Relation,
): Phrase | undefined {
  const found = relation === 1 ? relativeName(scan, at, head, relation) : undefined;
  return found?.meaning.kind === 'weekday'
    ? phrase(found.from, found.to, { ...found.meaning, origin: 'named' })
    : found;
}

function relativeName(
  scan: Scan,
  at: number,
  head: number,
  relation: Relation,
): Phrase | undefined {
  const word = scan.lower(head);
  const weekday = scan.isCapital(head) ? weekdayNames.get(word) : undefined;
  if (weekday !== undefined) {
    return phrase(at, head + 1, { kind: 'weekday', weekday, relation });
  }
  const month = readMonth(scan, head);
  if (month !== undefined && !/^\d/.test(scan.word(head + 1))) {
    return phrase(at, head + 1, { kind: 'month', month, relation });
  }
  const code = seasons.get(word);
  if (code !== undefined) return phrase(at, head + 1, { kind: 'partOfYear', code, relation });
  const part = dayParts.get(word);
  if (part !== undefined && (relation === 0 || part === 'TNI') && !word.endsWith('s')) {
    return phrase(at, head + 1, { kind: 'time', time: part, day: relation });
  }
  const holiday: { readonly holiday: Holiday; readonly to: number } | undefined = readHoliday(
    scan,
    head,
  );
  return (
    holiday &&
    phrase(at, holiday.to, {
      kind: 'holiday',
      name: holiday.holiday.name,
      rule: holiday.holiday.rule,
      relation,
    })
  );
}

/** "five years", "few days", "couple of weeks": how long the time up to now, or from now, is. */
function readSeveral(
  scan: Scan,
  at: number,
): { readonly to: number; readonly meaning: TimeMeaning } | undefined {
  const few = FEW.has(scan.lower(at));
  const number = few ? undefined : readNumber(scan, at);
  if (!few && !number) return undefined;
  let next = number?.next ?? at + 1;
  if (few && scan.lower(next) === 'of') next++;
  const unit = units.get(scan.lower(next));
  if (unit === undefined) return undefined;
  const value = lengthOf(unit, number ? String(number.count) : 'X');
  return { to: next + 1, meaning: { kind: 'duration', value } };
}

/** "USA Today", "Radio 4’s Today programme", the “Today” show: a capital where no sentence starts. */
function isName(scan: Scan, at: number): boolean {
  if (!scan.isCapital(at) || at === 0) return false;
  const after = scan.tokens[at + 1];
  if (after?.kind === 'punctuation' && /^[”"’']/.test(after.text)) return true;
  return scan.tokens[at - 1]!.kind !== 'punctuation';
}
