import type { Relation } from '../meaning';
import { seasons, units } from '../vocabulary';
import { readFullYear, withYearShift } from './calendarDates';
import { readOrdinal } from './numbers';
import type { Phrase, Scan } from './scan';

const CODES: Readonly<Record<string, { readonly letter: string; readonly most: number }>> = {
  quarter: { letter: 'Q', most: 4 },
  half: { letter: 'H', most: 2 },
};
const BEFORE_SEASON = new Set(
  'in over during by since until through before after early late mid'.split(' '),
);

/** "the first quarter of 2021", "the second half of last year", "Q1 2021" */
export function partOfYear(scan: Scan, at: number): Phrase | undefined {
  const short = /^([QH])([1-4])$/.exec(scan.word(at));
  const ordinal = short ? undefined : readOrdinal(scan, at);
  const noun = ordinal && behindHyphen(scan, ordinal.next); // "third-quarter profit"
  const code = noun === undefined ? undefined : CODES[scan.lower(noun)];
  if (ordinal && (!code || ordinal.count > code.most)) return undefined;
  if (!short && !code) return undefined;
  const to = (noun ?? at) + 1;
  const name = short ? short[0] : `${code!.letter}${ordinal!.count}`;
  const phrase: Phrase = { from: at, to, meaning: { kind: 'partOfYear', code: name } };
  const dated =
    withYear(scan, phrase) ?? withYearBefore(scan, phrase) ?? withYearShift(scan, phrase);
  if (dated.meaning !== phrase.meaning) return dated;
  return name.startsWith('Q') && scan.isBusiness ? dated : undefined;
}

/** "spring 2012", "the summer of 2014", "in the winter", "fall of last year" */
export function season(scan: Scan, at: number): Phrase | undefined {
  const code = seasons.get(scan.lower(at));
  if (code === undefined) return undefined;
  const phrase: Phrase = { from: at, to: at + 1, meaning: { kind: 'partOfYear', code } };
  const dated = withYear(scan, phrase) ?? withYearShift(scan, phrase);
  if (dated.meaning !== phrase.meaning) return dated;
  const bare = scan.lower(at - 1) === 'the' && BEFORE_SEASON.has(scan.lower(at - 2));
  const isNoun = scan.lower(at + 1) !== 'of' && !scan.isWord(at + 1);
  return bare && isNoun ? dated : undefined;
}

/** "the weekend" */
export function weekend(scan: Scan, at: number): Phrase | undefined {
  if (scan.lower(at) !== 'weekend' || !/^(?:the|all)$/.test(scan.lower(at - 1))) return undefined;
  if (scan.lower(at + 1) === 'of') return undefined; // "the weekend of May 5"
  return { from: at, to: at + 1, meaning: { kind: 'weekend' } };
}

/** "the end of the year", "year’s end", "the beginning of the month": the article's own. */
export function edgeOfPeriod(scan: Scan, at: number): Phrase | undefined {
  const inPeriod =
    scan.lower(at - 1) === 'the' &&
    scan.lower(at - 2) === 'in' &&
    /^(?:earl(?:y|ier)|later?)$/.test(scan.lower(at - 3));
  if (inPeriod && scan.lower(at) === 'day') {
    const sameDay = { kind: 'shift', unit: 'day', count: 0, origin: 'named' } as const;
    return { from: at - 1, to: at + 1, meaning: sameDay };
  }
  const unit = /^(?:week|month|year|decade|century)$/.exec(scan.lower(at))?.[0];
  if (unit === undefined) return undefined;
  const relation: Relation = 0;
  const meaning = { kind: 'period', unit: unit as 'year', relation } as const;
  const afterEdge =
    scan.lower(at - 1) === 'the' &&
    scan.lower(at - 2) === 'of' &&
    /^(?:end|start|beginning|middle|rest|remainder|half|most|much|part|months|weeks|days)$/.test(
      scan.lower(at - 3),
    );
  // "sales for the year", "shares rose 5% for the week"
  const isReported =
    scan.lower(at - 1) === 'the' && scan.lower(at - 2) === 'for' && scan.isBusiness;
  if (afterEdge || inPeriod || isReported) return { from: at - 1, to: at + 1, meaning };
  if (!/^(?:by|at|until|before|the)$/.test(scan.lower(at - 1))) return undefined;
  const endAt = scan.tokens[at + 1]?.kind === 'possessive' || scan.isDash(at + 1) ? at + 2 : at + 1;
  return scan.lower(endAt) === 'end' ? { from: at, to: endAt + 1, meaning } : undefined;
}

/** "the quarter" of which business news tells is the last one that has ended. */
export function reportedQuarter(scan: Scan, at: number): Phrase | undefined {
  if (scan.lower(at) !== 'quarter' || scan.lower(at - 1) !== 'the' || !scan.isBusiness) {
    return undefined;
  }
  // "the quarter of a million", "the quarter-finals"
  if (scan.lower(at + 1) === 'of' || scan.isDash(at + 1)) return undefined;
  return { from: at - 1, to: at + 1, meaning: { kind: 'period', unit: 'quarter', relation: -1 } };
}

/** "the year-earlier quarter", "month-ago figures" */
export function periodBefore(scan: Scan, at: number): Phrase | undefined {
  const unit = units.get(scan.lower(at));
  const isJoined = scan.isDash(at + 1) && scan.isGlued(at + 1) && scan.isGlued(at + 2);
  if (!isJoined || !/^(?:earlier|ago)$/.test(scan.lower(at + 2))) return undefined;
  if (unit !== 'week' && unit !== 'month' && unit !== 'quarter' && unit !== 'year')
    return undefined;
  return { from: at, to: at + 3, meaning: { kind: 'period', unit, relation: -1 } };
}

/** "third quarter", "third-quarter": where the noun stands. */
export function behindHyphen(scan: Scan, at: number): number {
  return scan.isDash(at) && scan.isGlued(at) && scan.isGlued(at + 1) ? at + 1 : at;
}

const YEAR_SHIFTS: Readonly<Record<string, Relation>> = { last: -1, this: 0, next: 1 };

/** "2020’s third quarter", "last year’s third quarter": the year is an expression of its own. */
function withYearBefore(scan: Scan, phrase: Phrase): Phrase | undefined {
  const isPossessive = scan.tokens[phrase.from - 1]?.kind === 'possessive';
  const at = isPossessive ? phrase.from - 2 : phrase.from - 1;
  const year = readFullYear(scan, at);
  if (year !== undefined)
    return { ...phrase, meaning: { ...phrase.meaning, year } as Phrase['meaning'] };
  const isYear = isPossessive && scan.lower(at) === 'year';
  const yearShift = isYear ? YEAR_SHIFTS[scan.lower(at - 1)] : undefined;
  if (yearShift === undefined) return undefined;
  return { ...phrase, meaning: { ...phrase.meaning, yearShift } as Phrase['meaning'] };
}

function withYear(scan: Scan, phrase: Phrase): Phrase | undefined {
  const at = /^(?:,|of|in)$/.test(scan.word(phrase.to)) ? phrase.to + 1 : phrase.to;
  const word = scan.word(at);
  if (!/^[12]\d{3}$/.test(word)) return undefined;
  const meaning = { ...phrase.meaning, year: Number(word) } as Phrase['meaning'];
  return { from: phrase.from, to: at + 1, meaning };
}
