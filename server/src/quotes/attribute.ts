import type { Actor, Mention } from '../actors/actor';
import type { ParagraphNames } from '../actors/findNames';
import { type Span, shift, type TextSpan, textSpan } from '../text/span';
import type { TextUnit } from '../text/textUnit';
import type { FoundQuote, Lead, ParagraphQuotes } from './findQuotes';
import { type PlacedPronoun, placeNames, placePronouns } from './placing';
import type { Quote } from './quote';
import {
  type Candidate,
  clearest,
  mentionOf,
  type Resolution,
  resolvePronouns,
  without,
  wordsFor,
} from './resolve';

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
  const pronouns = placePronouns(paragraphs);
  const resolutions = resolvePronouns(placeNames(paragraphs, actors), pronouns);
  const meant = new Map<number, Meant>();
  // "The mayor, Ada Okafor, said": where what somebody is stands for the speaker, it means them.
  for (const actor of actors)
    for (const { start, end } of [...actor.roles, ...actor.mentions])
      meant.set(end, { actor, start, certainty: 1 });
  const added = new Map<Actor, Mention[]>();
  const link: Link = (actor, pronoun, because, certainty) => {
    meant.set(pronoun.end, { actor, start: pronoun.start, certainty });
    const known = added.get(actor);
    if (known) known.push(mentionOf(pronoun, because));
    else added.set(actor, [mentionOf(pronoun, because)]);
  };
  for (const { pronoun, candidates } of resolutions) {
    if (pronoun.isQuoted) continue;
    const best = clearest(candidates);
    if (best) link(best.actor, pronoun, wordsFor(best, pronoun), best.chance);
  }
  const quotes = placeQuotes(paragraphs, meant);
  const inMarks = quotes.filter(({ kind }) => kind !== 'indirect');
  linkQuoted(inMarks, resolutions, pronouns, actors, link);
  return { quotes, actors: actors.map((actor) => withMentions(actor, added.get(actor))) };
}

/** Whom a mention means, by where the mention ends. */
interface Meant {
  readonly actor: Actor;
  readonly start: number;
  /** How sure that is, 0 to 1: a name is taken as certain, a pronoun seldom. */
  readonly certainty: number;
}

/** Notes that a pronoun means an actor, and why. */
type Link = (actor: Actor, pronoun: PlacedPronoun, because: string, certainty: number) => void;

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

function withMentions(actor: Actor, pronouns: readonly Mention[] | undefined): Actor {
  if (!pronouns) return actor;
  const mentions = [...actor.mentions, ...pronouns].sort((a, b) => a.start - b.start);
  return { ...actor, mentions };
}

/** Pronouns inside quotations: "I" is the speaker, "he" is somebody else. */
function linkQuoted(
  quotes: readonly Quote[],
  resolutions: readonly Resolution[],
  pronouns: readonly PlacedPronoun[],
  actors: readonly Actor[],
  link: Link,
): void {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  let at = 0;
  const speakerAt = (position: number): Actor | undefined => {
    while (at < quotes.length && quotes[at]!.end <= position) at++;
    const quote = quotes[at];
    if (!quote || quote.start > position || quote.actor === undefined) return undefined;
    return byId.get(quote.actor);
  };
  for (const pronoun of pronouns) {
    if (pronoun.person !== 'self') continue;
    const speaker = speakerAt(pronoun.start);
    if (speaker?.type === 'person') link(speaker, pronoun, 'the speaker of this quote', 1);
  }
  at = 0;
  for (const { pronoun, candidates } of resolutions) {
    if (!pronoun.isQuoted) continue;
    const speaker = speakerAt(pronoun.start);
    const best = clearest(without(candidates, speaker));
    if (best) link(best.actor, pronoun, wordsForOther(best, pronoun, speaker), best.chance);
  }
}

/** Words of "he" inside a quote: "the last man named, other than the speaker". */
function wordsForOther(
  best: Candidate,
  pronoun: PlacedPronoun,
  speaker: Actor | undefined,
): string {
  const why = wordsFor(best, pronoun);
  return speaker?.type === best.actor.type ? `${why}, other than the speaker` : why;
}

function placeQuotes(
  paragraphs: readonly PlacedQuotes[],
  meant: ReadonlyMap<number, Meant>,
): Quote[] {
  const quotes: Quote[] = [];
  let lead: PlacedLead | undefined;
  for (const { start, unit, quotes: found } of paragraphs) {
    const place = (span: Span) => shiftText(textSpan(unit.text, span), start);
    for (const quote of found.quotes) {
      quotes.push(placeQuote(quote, start, place, quote.isOpen ? lead : undefined, meant));
    }
    if (found.lead) lead = placeLead(found.lead, place);
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

function placeLead(
  { speaker, cue, announces, closes }: Lead,
  place: (span: Span) => TextSpan,
): PlacedLead {
  return {
    confidence: announces ? ANNOUNCED : closes ? AFTER_ANOTHER : GOES_ON,
    because: announces
      ? 'the paragraph before leads into it'
      : 'carries on from the speaker of the paragraph before',
    speaker: place(speaker),
    ...(cue && { cue: place(cue) }),
  };
}

function placeQuote(
  quote: FoundQuote,
  distance: number,
  place: (span: Span) => TextSpan,
  lead: PlacedLead | undefined,
  meant: ReadonlyMap<number, Meant>,
): Quote {
  const { confidence, because } = quote.isOpen && lead ? lead : quote;
  const { start, end, text } = place(quote);
  const { kind } = quote;
  const parts = quote.parts.map((part) => shift(part, distance));
  // Written out: an article has thousands of quotes, and making objects of optional parts takes long.
  const placed: Mutable<Quote> = { start, end, text, kind, parts, confidence, because };
  const speaker = quote.speaker ? place(quote.speaker) : lead?.speaker;
  const cue = quote.cue ? place(quote.cue) : lead?.cue;
  if (speaker) placed.speaker = speaker;
  if (cue) placed.cue = cue;
  const found = speaker && meantBy(speaker, meant);
  if (found) {
    placed.actor = found.actor.id;
    placed.confidence *= found.certainty;
  }
  return placed;
}

function shiftText({ start, end, text }: TextSpan, distance: number): TextSpan {
  return { start: start + distance, end: end + distance, text };
}
