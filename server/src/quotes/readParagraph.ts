import type { ActorIdentity } from '../actors/actor';
import type { ActorMention, ActorRole } from '../actors/identity/namedActors';
import { textSpan } from '../text/span';
import type { FoundQuote } from './attribution/foundQuote';
import { quoteOfTurn, type Turn } from './attribution/transcript';
import type { FoundPronoun } from './grammar/pronouns';
import { apposed, KnownMentions, meantBy } from './knownMentions';
import type { ParagraphActors } from './paragraphActors';
import type { Quote, QuoteDraft } from './quote';
import type { PlacedUnit } from './reference/placing';
import { type Choice, clearest, without, wordsFor } from './reference/resolve';
import { isCrosshead, leadOf, type SpeakerLead } from './speakerLead';

/** Who says what in a paragraph, and whom it means. All offsets count from the paragraph's start. */
export interface ParagraphReading {
  /** In order, pronouns that mean somebody among them. */
  readonly mentions: readonly ActorMention[];
  /** In order: what is said of those whom pronouns mean. */
  readonly roles: readonly ActorRole<ActorIdentity>[];
  /** In order; a speaker announced before the paragraph stands at a negative offset. */
  readonly quotes: readonly Quote[];
  /** Who speaks on, where the next paragraph opens with a quotation of nobody else’s. */
  readonly lead: SpeakerLead | undefined;
}

/**
 * Reads a paragraph in the light of its article; depends on nothing but its arguments.
 *
 * @param actors the paragraph's, as the whole article tells
 * @param turns of a transcript, where the article is one: they are read in place of quotations
 * @param lead of the paragraph before, in this one's offsets
 */
export function readParagraph(
  paragraph: Pick<PlacedUnit, 'unit' | 'quotes'>,
  actors: ParagraphActors,
  turns: readonly Turn[],
  lead: SpeakerLead | undefined,
): ParagraphReading {
  const { unit, quotes: found } = paragraph;
  const known = new KnownMentions(actors);
  const roles: ActorRole<ActorIdentity>[] = [];
  found.pronouns.forEach((pronoun, i) => {
    if (pronoun.quotation >= 0) return;
    const best = clearest(actors.choices[i]!);
    if (!best) return;
    known.add(unit.text, pronoun, best.actor, wordsFor(best, pronoun), best.chance);
    if (pronoun.says) roles.push({ ...textSpan(unit.text, pronoun.says), actor: best.actor });
  });
  const isTranscript = turns.length > 0;
  const spoken = isTranscript ? turns.map(quoteOfTurn) : found.quotes;
  const quotes = spoken.map((quote) => attributed(quote, unit.text, known, lead));
  const next = isTranscript ? undefined : leadOf(paragraph, known, lead);
  linkQuoted(paragraph, actors, quotes, known);
  return {
    mentions: known.inOrder(),
    roles,
    quotes: quotes.map(({ quote }) => quote),
    lead: next,
  };
}

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
  if (found.isOpen && lead && isCrosshead(found, text, lead)) {
    const because = 'a heading in quotation marks';
    return {
      quote: { start, end, text: words, kind: 'scare', parts, confidence: IS_CROSSHEAD, because },
      actor: undefined,
    };
  }
  const from = found.isOpen ? lead : undefined;
  const { confidence, because } = from ?? found;
  const quote: QuoteDraft = { start, end, text: words, kind, parts, confidence, because };
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

const IS_CROSSHEAD = 0.7;

/** Pronouns inside quotations: "I" is the speaker, "he" is somebody else. */
function linkQuoted(
  { unit: { text }, quotes: { pronouns } }: Pick<PlacedUnit, 'unit' | 'quotes'>,
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
