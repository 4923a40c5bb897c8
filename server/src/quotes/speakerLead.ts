import type { ActorIdentity } from '../actors/actor';
import { type Span, shift, type TextSpan, textSpan } from '../text/span';
import { type KnownMentions, meantBy } from './knownMentions';
import type { PlacedUnit } from './reference/placing';

/** Who a paragraph shows speaking at its end. */
export interface SpeakerLead {
  readonly speaker: TextSpan;
  readonly cue: TextSpan | undefined;
  readonly actor: ActorIdentity | undefined;
  readonly confidence: number;
  readonly because: string;
  /** The mark that opens the paragraph's last quotation, "" where it has none. */
  readonly mark: string;
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

/**
 * How sure the speaker is whom the paragraph before gives: with a colon at its end, without, and where
 * that closes with a quote of its own.
 */
const ANNOUNCED = 0.93;
const GOES_ON = 0.5;
const AFTER_ANOTHER = 0.3;

/** @param before the lead into the paragraph, which goes on over quotations that have no speaker */
export function leadOf(
  { unit: { text }, quotes: { lead, quotes, quotations } }: Pick<PlacedUnit, 'unit' | 'quotes'>,
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
    mark: text[quotations.at(-1)?.start ?? text.length] ?? '',
  };
}

/**
 * True for a paragraph that is one quotation in single marks behind one that quotes in double: the head of
 * what follows, not what the speaker goes on to say.
 */
export function isCrosshead({ start, end }: Span, text: string, { mark }: SpeakerLead): boolean {
  const isWhole = start === 0 && end === text.length && end <= LONGEST_CROSSHEAD;
  return isWhole && /['‘]/.test(text[start]!) && /[“"„«]/.test(mark);
}

const LONGEST_CROSSHEAD = 60;
