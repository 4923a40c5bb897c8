import type { Actor, ActorIdentity } from '../actors/actor';
import { gathered } from '../actors/identity/gathered';
import type { TimeExpression } from '../dates/timeExpression';
import type { ParagraphActors } from '../quotes/paragraphActors';
import type { Quote, QuoteDraft } from '../quotes/quote';
import type { ParagraphReading } from '../quotes/readParagraph';
import { inOrder, type Span, shift, type TextSpan } from '../text/span';

// What was found in each paragraph, gathered for the article, with offsets that count from its start.
// Objects are written out key by key: there are thousands, and spreading them is many times slower.

interface Placed {
  readonly start: number;
}

interface Linked {
  readonly identities: readonly ActorIdentity[];
  readonly paragraphs: readonly Placed[];
  readonly actorsIn: readonly ParagraphActors[];
  readonly readings: readonly ParagraphReading[];
}

/** The actors of an article with all their mentions and roles. */
export function actorsOf(article: Linked): Actor[] {
  return withPlaces(article, article.identities);
}

/** One of them. */
export function actorOf(article: Linked, identity: ActorIdentity): Actor {
  return withPlaces(article, [identity])[0]!;
}

function withPlaces(
  { paragraphs, actorsIn, readings }: Linked,
  wanted: readonly ActorIdentity[],
): Actor[] {
  return gathered(wanted, paragraphs, (i) => ({
    mentions: readings[i]!.mentions,
    roles: withMeant(actorsIn[i]!.roles, readings[i]!.roles),
  }));
}

function withMeant<T extends Span>(named: readonly T[], meant: readonly T[]): readonly T[] {
  return meant.length === 0 ? named : inOrder([...named, ...meant]);
}

/** The quotes of an article, in order. */
export function quotesOf({
  paragraphs,
  readings,
}: {
  readonly paragraphs: readonly Placed[];
  readonly readings: readonly ParagraphReading[];
}): Quote[] {
  const quotes: Quote[] = [];
  paragraphs.forEach(({ start }, i) => {
    for (const quote of readings[i]!.quotes) quotes.push(quoteAt(quote, start));
  });
  return quotes;
}

/**
 * A quote of a paragraph in the article's offsets.
 *
 * @param offset where the paragraph starts
 */
export function quoteAt(quote: Quote, offset: number): Quote {
  const { start, end, text, kind, speaker, cue, actor, confidence, because } = quote;
  const parts = quote.parts.map((part) => shift(part, offset));
  const [from, to] = [offset + start, offset + end];
  const placed: QuoteDraft = { start: from, end: to, text, kind, parts, confidence, because };
  if (speaker) placed.speaker = wordsAt(speaker, offset);
  if (cue) placed.cue = wordsAt(cue, offset);
  if (actor !== undefined) placed.actor = actor;
  return placed;
}

function wordsAt({ start, end, text }: TextSpan, offset: number): TextSpan {
  return { start: offset + start, end: offset + end, text };
}

/** The times an article names, in order. */
export function datesOf({
  paragraphs,
  times,
}: {
  readonly paragraphs: readonly Placed[];
  readonly times: readonly (readonly TimeExpression[])[];
}): TimeExpression[] {
  const dates: TimeExpression[] = [];
  paragraphs.forEach(({ start: offset }, i) => {
    for (const { start, end, text, value, type, because } of times[i]!) {
      dates.push({ start: offset + start, end: offset + end, text, value, type, because });
    }
  });
  return dates;
}
