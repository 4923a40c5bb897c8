import type { Quotation } from '../article/quotations';
import type { TextUnit } from '../text/textUnit';
import { Clause } from './clause';
import { coming, type Tense, UNKNOWN_TENSE } from './tense';
import { cueAt, isInfinitive, isModal, isPresentBe } from './verbCues';
import { futures } from './vocabulary';

/** "ahead of" and the date of what lies ahead: "ahead of the party’s congress in May". */
const AHEAD_REACH = 8;
/** So many tokens a clause between commas has at most. */
const LONGEST_ASIDE = 16;
const ASIDES = new Set(['who', 'which', 'whose', 'where']);
/** Words between a preposition and its date: "until the end of March", "since early May". */
const BEFORE_DATE = new Set(
  'the end start beginning middle of early late mid - about around'.split(' '),
);
/** Words between "is" and its date: "is on Tuesday", "is not until November". */
const BETWEEN_BE_AND_DATE = new Set('not only on in at for by until'.split(' '));

/**
 * Whether the clause around tokens `[from, to)` speaks of the past or of what is to come. The nearest
 * verb before it decides, then the nearest behind; inside a quote only the quote's words count,
 * outside none of them.
 */
export function tenseAt(
  unit: TextUnit,
  quotations: readonly Quotation[],
  from: number,
  to: number,
): Tense {
  const clause = new Clause(unit, quotations, from);
  return (
    besideTense(clause, from, to) ??
    tenseBefore(clause, from) ??
    tenseBehind(clause, to) ??
    presentTense(clause, from) ??
    UNKNOWN_TENSE
  );
}

/** "A watch is in effect from Tuesday", "Friday’s game is sold out": no verb tells of the past. */
function presentTense(clause: Clause, from: number): Tense | undefined {
  const before = clause.lower(from - 1);
  if (before === 'by') return coming('by');
  if (/^(?:an?|the|his|her|its|their)$/.test(before)) return undefined; // "is smaller than a March bid"
  for (let at = clause.first; at < clause.last; at++) {
    if (isPresentBe(clause, at)) return coming(clause.word(at));
  }
  return undefined;
}

/** What the words next to the expression say, whatever the verb of the clause. */
function besideTense(clause: Clause, from: number, to: number): Tense | undefined {
  let governor = from - 1;
  while (BEFORE_DATE.has(clause.lower(governor))) governor--;
  const cue = clause.word(governor);
  switch (cue.toLowerCase()) {
    case 'since':
    case 'earlier':
      return { direction: 'past', cue, isCertain: true };
    // "suspended until Monday": a deadline lies ahead of what is told, in whatever tense.
    case 'until':
    case 'till':
      return coming(cue);
  }
  if (futures.has(clause.lower(to))) return coming(clause.word(to));
  // "a merger announced Monday would save millions"
  const beside = cueAt(clause, from - 1);
  if (beside) return beside;
  const next = isModal(clause.lower(to)) ? cueAt(clause, to) : undefined;
  if (next?.direction === 'coming') return next;
  // "The vote is on Tuesday."
  let at = from - 1;
  while (BETWEEN_BE_AND_DATE.has(clause.lower(at))) at--;
  return isPresentBe(clause, at) ? coming(clause.word(at)) : undefined;
}

function tenseBefore(clause: Clause, from: number): Tense | undefined {
  let infinitiveAt: number | undefined;
  for (let at = from - 1; at >= clause.first; at--) {
    const isAhead = clause.lower(at) === 'ahead' && clause.lower(at + 1) === 'of';
    if (isAhead && from - at <= AHEAD_REACH) return coming('ahead of');
    at = behindAside(clause, at);
    if (isInfinitive(clause, at)) infinitiveAt = at;
    const tense = cueAt(clause, at, infinitiveAt);
    if (!tense) continue;
    // "an order to sail by Monday"; not "failed to sail by Monday"
    const isToBeDone = infinitiveAt !== undefined && at < infinitiveAt - 1;
    return isToBeDone && clause.lower(from - 1) === 'by' ? coming('by') : tense;
  }
  return undefined;
}

/** Where a look back from `at` goes on: a clause between commas, ", who lives in Oslo,", has its own tense. */
function behindAside(clause: Clause, at: number): number {
  if (clause.word(at) !== ',') return at;
  for (
    let opening = at - 1;
    opening > at - LONGEST_ASIDE && clause.word(opening) !== '';
    opening--
  ) {
    const isOpening = clause.word(opening) === ',' && ASIDES.has(clause.lower(opening + 1));
    if (isOpening) return opening;
  }
  return at;
}

function tenseBehind(clause: Clause, to: number): Tense | undefined {
  for (let at = to; at < clause.last; at++) {
    const tense = cueAt(clause, at);
    // "On Monday, the group she founded will meet": the verb of the sentence stands behind.
    const behind = isModal(clause.lower(at + 1)) ? cueAt(clause, at + 1) : undefined;
    if (tense) return behind ?? tense;
  }
  return undefined;
}
