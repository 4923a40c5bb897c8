import type { Actor } from '../actors/actor';
import { indexOfFirstFrom, type Span, shift, type TextSpan, textSpan } from '../text/span';
import type { FoundQuote, Lead } from './findQuotes';
import type { PlacedName, PlacedUnit } from './placing';
import type { Quote } from './quote';
import { quoteOfTurn, transcriptOf } from './transcript';

/** Whom a mention means, by where the mention ends. */
export interface Meant {
  readonly actor: Actor;
  readonly start: number;
  /** How sure that is, 0 to 1: a name is taken as certain, a pronoun seldom. */
  readonly certainty: number;
}

/** Who is where in the article. */
export interface Whereabouts {
  readonly meant: ReadonlyMap<number, Meant>;
  /** In order. */
  readonly names: readonly PlacedName[];
}

/** The quotes of an article in their places, in order, with who speaks where that is known. */
export function placeQuotes(paragraphs: readonly PlacedUnit[], known: Whereabouts): Quote[] {
  const quotes: Quote[] = [];
  const turnsOf = transcriptOf(paragraphs);
  let lead: PlacedLead | undefined;
  for (const paragraph of paragraphs) {
    const turns = turnsOf(paragraph);
    if (turns.length > 0) {
      lead = undefined;
      for (const turn of turns) {
        quotes.push(placeQuote(quoteOfTurn(turn), paragraph, undefined, known));
      }
      continue;
    }
    const { quotes: found } = paragraph;
    for (const quote of found.quotes) {
      quotes.push(placeQuote(quote, paragraph, quote.isOpen ? lead : undefined, known));
    }
    if (found.lead) lead = placeLead(found.lead, paragraph);
    else if (found.quotes.length === 0) lead = undefined;
  }
  return quotes;
}

/**
 * How sure the speaker is whom the paragraph before gives: with a colon at its end, without, and where
 * that closes with a quote of its own.
 */
const ANNOUNCED = 0.93;
const GOES_ON = 0.5;
const AFTER_ANOTHER = 0.3;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

interface PlacedLead {
  readonly confidence: number;
  readonly because: string;
  readonly speaker: TextSpan;
  readonly cue?: TextSpan;
}

function placeLead({ speaker, cue, announces, closes }: Lead, paragraph: PlacedUnit): PlacedLead {
  return {
    confidence: announces ? ANNOUNCED : closes ? AFTER_ANOTHER : GOES_ON,
    because: announces
      ? 'the paragraph before leads into it'
      : 'carries on from the speaker of the paragraph before',
    speaker: inArticle(speaker, paragraph),
    ...(cue && { cue: inArticle(cue, paragraph) }),
  };
}

function placeQuote(
  quote: FoundQuote,
  paragraph: PlacedUnit,
  lead: PlacedLead | undefined,
  known: Whereabouts,
): Quote {
  const { confidence, because } = quote.isOpen && lead ? lead : quote;
  const { start, end, text } = inArticle(quote, paragraph);
  const { kind } = quote;
  const parts = quote.parts.map((part) => shift(part, paragraph.start));
  // Written out: an article has thousands of quotes, and making objects of optional parts takes long.
  const placed: Mutable<Quote> = { start, end, text, kind, parts, confidence, because };
  const speaker = quote.speaker ? inArticle(quote.speaker, paragraph) : lead?.speaker;
  const cue = quote.cue ? inArticle(quote.cue, paragraph) : lead?.cue;
  if (speaker) placed.speaker = speaker;
  if (cue) placed.cue = cue;
  const found = speaker && meantBy(speaker, known.meant);
  const actor = found?.actor ?? (quote.speaker && apposed(quote.speaker, paragraph, known));
  if (actor) placed.actor = actor.id;
  if (found) placed.confidence *= found.certainty;
  return placed;
}

function inArticle(span: Span, { start, unit }: PlacedUnit): TextSpan {
  const { text } = textSpan(unit.text, span);
  return { start: start + span.start, end: start + span.end, text };
}

/** Whom the whole of a speaker's words means: not the client of "a lawyer for Price". */
function meantBy(
  { start, end, text }: TextSpan,
  meant: ReadonlyMap<number, Meant>,
): Meant | undefined {
  // "Price, who said": the name right before.
  if (/^(?:who|which|that)$/i.test(text)) return meant.get(start - 2) ?? meant.get(start - 1);
  const mention = meant.get(end);
  if (!mention) return undefined;
  const lead = text.slice(0, Math.max(0, mention.start - start));
  // "The mayor", "Hill’s wife".
  return /^(?:(?:the|a|an|his|her|their|\S+(?: \S+)?[’']s?)\s+)?$/i.test(lead)
    ? mention
    : undefined;
}

/**
 * "The club’s treasurer, Ada Okafor, said": the person whose name stands beside what speaks, with a
 * mark or nothing behind it.
 *
 * @param speaker in the paragraph's offsets
 */
function apposed(
  { end }: Span,
  { start, unit: { text } }: PlacedUnit,
  { names }: Whereabouts,
): Actor | undefined {
  if (!text.startsWith(', ', end)) return undefined;
  const at = start + end + 2;
  const name = names[indexOfFirstFrom(names, at)];
  if (name?.start !== at || name.actor.type !== 'person') return undefined;
  return /^$|[,.;:!?—–”"]/.test(text.charAt(name.end - start)) ? name.actor : undefined;
}
