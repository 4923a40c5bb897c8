import type { Span } from '../../text/span';
import type { QuoteKind } from '../quote';

/** A quote as its paragraph shows it. Offsets count from the paragraph's start. */
export interface FoundQuote extends Span {
  readonly kind: QuoteKind;
  readonly parts: readonly Span[];
  readonly speaker: Span | undefined;
  readonly cue: Span | undefined;
  /** True where nothing in the paragraph says who speaks, and the paragraph before may. */
  readonly isOpen: boolean;
  /** True where the words go on with those of the quote before, under the same cue. */
  readonly continues: boolean;
  readonly confidence: number;
  readonly because: string;
}

/** Who a paragraph shows speaking at its end: whom a quote that follows by itself belongs to. */
export interface Lead {
  readonly speaker: Span;
  readonly cue: Span | undefined;
  /** True behind a colon: the words must follow. */
  readonly announces: boolean;
  /** True where the paragraph closes with a quote: the next may be another's answer. */
  readonly closes: boolean;
}
