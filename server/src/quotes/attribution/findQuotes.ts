import type { ParagraphNames } from '../../actors/names/foundName';
import type { Quotation } from '../../article/quotations';
import type { TextUnit } from '../../text/textUnit';
import { passedIn } from '../grammar/between';
import { itemise } from '../grammar/items';
import { countSentences, type FoundPronoun, findPronouns } from '../grammar/pronouns';
import { type Standing, standingsOf } from '../grammar/standing';
import { endsUnmarked } from './endsUnmarked';
import type { FoundQuote, Lead } from './foundQuote';
import { QuoteFinder } from './quoteFinder';
import { findTurns, type Turn } from './transcript';

/** What one paragraph says of who said what. */
export interface ParagraphQuotes {
  /** In order, indirect speech before what is quoted inside it. */
  readonly quotes: readonly FoundQuote[];
  readonly lead: Lead | undefined;
  /** Lines that open as those of a transcript do; the article tells whether it is one. In order. */
  readonly turns: readonly Turn[];
  /** In order. */
  readonly pronouns: readonly FoundPronoun[];
  /** How each of the paragraph's names stands in its sentence. */
  readonly standings: readonly Standing[];
  /** What stands between quotation marks, in order. */
  readonly quotations: readonly Quotation[];
  /** For each sentence the number of the writer's sentences before it: what is quoted counts none. */
  readonly sentences: readonly number[];
}

/**
 * Finds the quotes of one paragraph with the cue and the speaker that stand in it;
 * depends on nothing but its arguments.
 */
export function findQuotes(
  unit: TextUnit,
  quotations: readonly Quotation[],
  names: ParagraphNames,
): ParagraphQuotes {
  const certain = quotations.filter((quotation) => !endsUnmarked(unit, quotation));
  const items = itemise(unit, certain);
  const passed = passedIn(unit);
  const { quotes, lead } = new QuoteFinder(unit, items, certain, names).find();
  return {
    quotes,
    lead,
    turns: findTurns(unit.text),
    pronouns: findPronouns(unit, quotations, passed),
    standings: standingsOf(unit, quotations, names, passed),
    quotations,
    sentences: countSentences(unit, quotations),
  };
}
