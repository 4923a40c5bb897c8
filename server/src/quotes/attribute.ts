import type { Actor } from '../actors/actor';
import type { ParagraphNames } from '../actors/findNames';
import { textSpan } from '../text/span';
import type { TextUnit } from '../text/textUnit';
import type { FoundQuote } from './findQuotes';
import type { Quote } from './quote';

/** A paragraph's place in the article and what was found in it. */
export interface PlacedQuotes {
  readonly start: number;
  readonly unit: TextUnit;
  readonly isTitle: boolean;
  readonly names: ParagraphNames;
  readonly quotes: readonly FoundQuote[];
}

export interface Attributions {
  /** In order. */
  readonly quotes: readonly Quote[];
  /** The actors given, each with the pronouns and role phrases that mean it among its mentions. */
  readonly actors: readonly Actor[];
}

/** Decides over the whole article who each speaker, each pronoun and each role phrase is. */
export function attribute(
  paragraphs: readonly PlacedQuotes[],
  actors: readonly Actor[],
): Attributions {
  const quotes = paragraphs.flatMap(({ start, unit, quotes: found }) =>
    found.map((quote): Quote => {
      const { speaker: _speaker, cue: _cue, ...rest } = quote;
      const words = textSpan(unit.text, quote);
      return {
        ...rest,
        text: words.text,
        start: start + quote.start,
        end: start + quote.end,
        parts: quote.parts.map((part) => ({ start: start + part.start, end: start + part.end })),
      };
    }),
  );
  return { quotes, actors };
}
