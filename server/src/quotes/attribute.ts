import type { Actor } from '../actors/actor';
import type { ParagraphNames } from '../actors/findNames';
import { overlaps, type Span, shift, textSpan } from '../text/span';
import type { TextUnit } from '../text/textUnit';
import type { Lead, ParagraphQuotes } from './findQuotes';
import type { Quote } from './quote';

/** A paragraph's place in the article and what was found in it. */
export interface PlacedQuotes {
  readonly start: number;
  readonly unit: TextUnit;
  readonly isTitle: boolean;
  readonly names: ParagraphNames;
  readonly quotes: ParagraphQuotes;
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
  const quotes: Quote[] = [];
  let lead: { readonly speaker: Span; readonly cue?: Span | undefined } | undefined;
  for (const { start, unit, quotes: found } of paragraphs) {
    const place = (span: Span) => {
      const { text } = textSpan(unit.text, span);
      return { ...shift(span, start), text };
    };
    for (const quote of found.quotes) {
      const { speaker, cue, isOpen, continues: _continues, ...rest } = quote;
      const from = isOpen ? lead : undefined;
      const said = speaker ? place(speaker) : from?.speaker;
      const says = cue ? place(cue) : from?.cue;
      quotes.push({
        ...rest,
        ...place(quote),
        parts: quote.parts.map((part) => shift(part, start)),
        ...(said && { speaker: said as Quote['speaker'] & {} }),
        ...(says && { cue: says as Quote['cue'] & {} }),
      });
    }
    if (found.lead) lead = placeLead(found.lead, place);
    else if (found.quotes.length === 0) lead = undefined;
  }
  const resolved = quotes.map((quote) => {
    const actor =
      quote.speaker && actors.find((one) => one.mentions.some((m) => overlaps(m, quote.speaker!)));
    return actor ? { ...quote, actor: actor.id } : quote;
  });
  return { quotes: resolved, actors };
}

function placeLead(
  { speaker, cue }: Lead,
  place: (span: Span) => Span,
): { readonly speaker: Span; readonly cue: Span | undefined } {
  return { speaker: place(speaker), cue: cue && place(cue) };
}
