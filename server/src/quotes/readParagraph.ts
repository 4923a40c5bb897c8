import type { ActorIdentity } from '../actors/actor';
import { indexOfFirstFrom, type Span, shift, type TextSpan, textSpan } from '../text/span';
import type { FoundQuote } from './foundQuote';
import type { ActorMention, ParagraphActors } from './paragraphActors';
import type { PlacedUnit } from './placing';
import type { FoundPronoun } from './pronouns';
import type { Quote } from './quote';
import { type Choice, clearest, without, wordsFor } from './resolve';
import { quoteOfTurn, type Turn } from './transcript';

/** Who says what in a paragraph, and whom it means. All offsets count from the paragraph's start. */
export interface ParagraphReading {
  /** In order, pronouns that mean somebody among them. */
  readonly mentions: readonly ActorMention[];
  /** In order; a speaker announced before the paragraph stands at a negative offset. */
  readonly quotes: readonly Quote[];
  /** Who speaks on, where the next paragraph opens with a quotation of nobody else’s. */
  readonly lead: SpeakerLead | undefined;
}

/** Who a paragraph shows speaking at its end. */
export interface SpeakerLead {
  readonly speaker: TextSpan;
  readonly cue: TextSpan | undefined;
  readonly actor: ActorIdentity | undefined;
  readonly confidence: number;
  readonly because: string;
}

/** What is read of a paragraph: its text and what was found in it. */
export type ReadableParagraph = Pick<PlacedUnit, 'unit' | 'quotes'>;

/**
 * Reads a paragraph in the light of its article; depends on nothing but its arguments.
 *
 * @param actors the paragraph's, as the whole article tells
 * @param turns of a transcript, where the article is one: they are read in place of quotations
 * @param lead of the paragraph before, in this one's offsets
 */
export function readParagraph(
  paragraph: ReadableParagraph,
  actors: ParagraphActors,
  turns: readonly Turn[],
  lead: SpeakerLead | undefined,
): ParagraphReading {
  const { unit, quotes: found } = paragraph;
  const known = new KnownMentions(actors);
  found.pronouns.forEach((pronoun, i) => {
    if (pronoun.quotation >= 0) return;
    const best = clearest(actors.choices[i]!);
    if (best) known.add(unit.text, pronoun, best.actor, wordsFor(best, pronoun), best.chance);
  });
  const isTranscript = turns.length > 0;
  const spoken = isTranscript ? turns.map(quoteOfTurn) : found.quotes;
  const quotes = spoken.map((quote) => attributed(quote, unit.text, known, lead));
  const next = isTranscript ? undefined : leadOf(paragraph, known, lead);
  linkQuoted(paragraph, actors, quotes, known);
  return { mentions: known.inOrder(), quotes: quotes.map(({ quote }) => quote), lead: next };
}

/** The lead in the offsets of a paragraph that starts so much further on. */
export function shiftLead(lead: SpeakerLead, distance: number): SpeakerLead {
  const { speaker, cue } = lead;
  return {
    ...lead,
    speaker: { ...speaker, ...shift(speaker, -distance) },
    cue: cue && { ...cue, ...shift(cue, -distance) },
  };
}

/** Whom a mention means. */
interface Meaning {
  readonly actor: ActorIdentity;
  readonly start: number;
  /** How sure that is, 0 to 1: a name is taken as certain, a pronoun seldom. */
  readonly certainty: number;
}

/** The mentions of a paragraph, to which pronouns are added as they are understood. */
class KnownMentions {
  readonly #named: readonly ActorMention[];
  readonly #pronouns: ActorMention[] = [];
  readonly #byEnd = new Map<number, Meaning>();

  constructor({ mentions, roles }: ParagraphActors) {
    this.#named = mentions;
    for (const { start, end, actor } of mentions) {
      this.#byEnd.set(end, { actor, start, certainty: 1 });
    }
    // "The mayor, Ada Okafor, said": where what somebody is stands for the speaker, it means them; in
    // "Okafor, the mayor of Kano, who said" it is not Kano who said so.
    for (const { start, end, actor } of roles) {
      const named = this.#byEnd.get(end);
      if (!named || start < named.start) this.#byEnd.set(end, { actor, start, certainty: 1 });
    }
  }

  add(text: string, at: Span, actor: ActorIdentity, because: string, certainty: number): void {
    const span = textSpan(text, at);
    this.#pronouns.push({ ...span, form: 'pronoun', because, actor });
    this.#byEnd.set(at.end, { actor, start: at.start, certainty });
  }

  endingAt(offset: number): Meaning | undefined {
    return this.#byEnd.get(offset);
  }

  /** The name that starts at an offset; of several the longest. */
  namedAt(offset: number): ActorMention | undefined {
    const name = this.#named[indexOfFirstFrom(this.#named, offset)];
    return name?.start === offset ? name : undefined;
  }

  inOrder(): readonly ActorMention[] {
    if (this.#pronouns.length === 0) return this.#named;
    return [...this.#named, ...this.#pronouns].sort((a, b) => a.start - b.start);
  }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A quote and who speaks in it. */
interface Attributed {
  readonly quote: Quote;
  readonly actor: ActorIdentity | undefined;
}

function attributed(
  found: FoundQuote,
  text: string,
  known: KnownMentions,
  lead: SpeakerLead | undefined,
): Attributed {
  const { start, end, text: words } = textSpan(text, found);
  const { kind, parts } = found;
  const from = found.isOpen ? lead : undefined;
  const { confidence, because } = from ?? found;
  // Written out: an article has thousands of quotes, and making objects of optional parts takes long.
  const quote: Mutable<Quote> = { start, end, text: words, kind, parts, confidence, because };
  const speaker = found.speaker ? textSpan(text, found.speaker) : from?.speaker;
  const cue = found.cue ? textSpan(text, found.cue) : from?.cue;
  if (speaker) quote.speaker = speaker;
  if (cue) quote.cue = cue;
  let actor = from?.actor;
  if (found.speaker) {
    const meaning = meantBy(textSpan(text, found.speaker), known);
    actor = meaning?.actor ?? apposed(found.speaker, text, known);
    quote.confidence *= meaning?.certainty ?? 1;
  }
  if (actor) quote.actor = actor.id;
  return { quote, actor };
}

/** Whom the whole of a speaker's words means: not the client of "a lawyer for Price". */
function meantBy({ start, end, text }: TextSpan, known: KnownMentions): Meaning | undefined {
  // "Price, who said": the name right before.
  if (/^(?:who|which|that)$/i.test(text)) {
    return known.endingAt(start - 2) ?? known.endingAt(start - 1);
  }
  const named = known.namedAt(start);
  if (named?.end === end) return { actor: named.actor, start, certainty: 1 };
  const mention = known.endingAt(end);
  if (!mention) return undefined;
  const before = text.slice(0, Math.max(0, mention.start - start));
  // "The mayor", "Hill’s wife".
  return /^(?:(?:the|a|an|his|her|their|\S+(?: \S+)?[’']s?)\s+)?$/i.test(before)
    ? mention
    : undefined;
}

/**
 * "The club’s treasurer, Ada Okafor, said": the person whose name stands beside what speaks, with a
 * mark or nothing behind it.
 */
function apposed({ end }: Span, text: string, known: KnownMentions): ActorIdentity | undefined {
  if (!text.startsWith(', ', end)) return undefined;
  const name = known.namedAt(end + 2);
  if (name?.actor.type !== 'person') return undefined;
  return /^$|[,.;:!?—–”"]/.test(text.charAt(name.end)) ? name.actor : undefined;
}

/** Pronouns inside quotations: "I" is the speaker, "he" is somebody else. */
function linkQuoted(
  { unit: { text }, quotes: { pronouns } }: ReadableParagraph,
  { choices }: ParagraphActors,
  quotes: readonly Attributed[],
  known: KnownMentions,
): void {
  const inMarks = quotes.filter(({ quote }) => quote.kind !== 'indirect');
  let at = 0;
  pronouns.forEach((pronoun, i) => {
    while (at < inMarks.length && inMarks[at]!.quote.end <= pronoun.start) at++;
    const around = inMarks[at];
    const isInside = around !== undefined && around.quote.start <= pronoun.start;
    const speaker = isInside ? around.actor : undefined;
    if (pronoun.person === 'self') {
      const isSpeaker = speaker?.type === 'person';
      if (isSpeaker) known.add(text, pronoun, speaker, 'the speaker of this quote', 1);
    } else if (pronoun.quotation >= 0) {
      const best = clearest(without(choices[i]!, speaker?.id));
      if (best) {
        known.add(text, pronoun, best.actor, wordsForOther(best, pronoun, speaker), best.chance);
      }
    }
  });
}

/** Words of "he" inside a quote: "the last man named, other than the speaker". */
function wordsForOther(
  best: Choice,
  pronoun: FoundPronoun,
  speaker: ActorIdentity | undefined,
): string {
  const why = wordsFor(best, pronoun);
  return speaker?.type === best.actor.type ? `${why}, other than the speaker` : why;
}

/**
 * How sure the speaker is whom the paragraph before gives: with a colon at its end, without, and where
 * that closes with a quote of its own.
 */
const ANNOUNCED = 0.93;
const GOES_ON = 0.5;
const AFTER_ANOTHER = 0.3;

/** @param before the lead into the paragraph, which goes on over quotations that have no speaker */
function leadOf(
  { unit: { text }, quotes: { lead, quotes } }: ReadableParagraph,
  known: KnownMentions,
  before: SpeakerLead | undefined,
): SpeakerLead | undefined {
  if (!lead) return quotes.some(({ isOpen }) => isOpen) ? before : undefined;
  const speaker = textSpan(text, lead.speaker);
  const meaning = meantBy(speaker, known);
  const confidence = lead.announces ? ANNOUNCED : lead.closes ? AFTER_ANOTHER : GOES_ON;
  return {
    speaker,
    cue: lead.cue && textSpan(text, lead.cue),
    actor: meaning?.actor,
    confidence: confidence * (meaning?.certainty ?? 1),
    because: lead.announces
      ? 'the paragraph before leads into it'
      : 'carries on from the speaker of the paragraph before',
  };
}
