import type { Actor } from '../actors/actor';
import type { Analysis } from '../analysis/analysis';
import type { Quote } from '../quotes/quote';
import { shorten } from '../text/shorten';
import { contains, type Span } from '../text/span';
import { quotesAt } from './passageAt';

/** Somebody a quote may be by, where the machine does not know or errs. */
export interface Attribution {
  readonly title: string;
  readonly quote: Quote;
  readonly actor: Actor;
}

/** More names than fit a menu help nobody. */
const MOST_OFFERED = 6;
const LONGEST_SHOWN = 40;

/**
 * Whom the quote under the cursor may be attributed to, other than who is said to speak: those who can
 * speak at all, and of them the ones named nearest to it.
 */
export function attributions(analysis: Analysis, offset: number): Attribution[] {
  const [quote] = quotesAt(analysis, offset);
  if (!quote) return [];
  return analysis.actors
    .filter(({ id, type }) => id !== quote.actor && type !== 'place')
    .map((actor) => ({ actor, distance: distance(actor, quote) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_OFFERED)
    .map(({ actor }) => ({
      title: `Attribute this quote to “${shorten(actor.name, LONGEST_SHOWN)}”`,
      quote,
      actor,
    }));
}

/** How far from a quote an actor is mentioned; inside it others are spoken of. */
function distance({ mentions }: Actor, quote: Span): number {
  const outside = mentions.filter((mention) => !contains(quote, mention));
  return outside.reduce(
    (least, { start, end }) => Math.min(least, Math.max(quote.start - end, start - quote.end)),
    Number.POSITIVE_INFINITY,
  );
}
