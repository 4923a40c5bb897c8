import type { Quotation } from '../article/quotations';
import type { Span } from '../text/span';
import type { TextUnit } from '../text/textUnit';
import type { TimeMeaning } from './meaning';
import { findPhrases } from './phrases/findPhrases';
import { Scan } from './phrases/scan';
import { type Tense, UNKNOWN_TENSE } from './tense';
import { tenseAt } from './tenseAt';

/** A time expression found in a paragraph, not yet resolved. Offsets count from the paragraph's start. */
export interface FoundTime extends Span {
  /** What its words say. */
  readonly meaning: TimeMeaning;
  /** Whether its clause looks back or ahead, a quote's inside the quote; unknown where it decides nothing. */
  readonly tense: Tense;
}

/** What comes again and again, so that the clause has to tell which one is meant. */
const TENSED: ReadonlySet<TimeMeaning['kind']> = new Set([
  'day',
  'dayOfMonth',
  'month',
  'partOfYear',
  'weekday',
  'weekend',
  'holiday',
  'range',
]);

/**
 * Finds the time expressions of one paragraph, in order; depends on nothing but its arguments. A
 * range ("2014 to 2016") comes with its two ends, each an expression of its own inside it.
 */
export function findTimes(unit: TextUnit, quotations: readonly Quotation[]): FoundTime[] {
  const scan = new Scan(unit.text, unit.tokens);
  let before = UNKNOWN_TENSE;
  return findPhrases(scan).map(({ from, to, meaning }) => {
    let tense = UNKNOWN_TENSE;
    if (TENSED.has(meaning.kind)) {
      tense = tenseAt(unit, quotations, from, to);
      // "It will be wet on Monday. Tuesday: dry." What no verb tells goes on as before.
      if (tense.direction === 'unknown') tense = before;
      before = tense;
    }
    return { start: unit.tokens[from]!.start, end: unit.tokens[to - 1]!.end, meaning, tense };
  });
}
