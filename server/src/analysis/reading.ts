import { isTranscript } from '../quotes/attribution/transcript';
import type { ParagraphActors } from '../quotes/paragraphActors';
import { type ParagraphReading, readParagraph } from '../quotes/readParagraph';
import { type SpeakerLead, shiftLead } from '../quotes/speakerLead';
import type { AnalysedParagraph } from './analysedParagraph';
import { counterparts } from './counterparts';

/** The paragraphs of an article with whom each speaks of, and what was read there. */
export interface Readings {
  readonly paragraphs: readonly AnalysedParagraph[];
  readonly actorsIn: readonly ParagraphActors[];
  readonly readings: readonly ParagraphReading[];
  /** Whether lines that open as turns do are read as such. */
  readonly isTranscript: boolean;
}

const NOTHING: Readings = { paragraphs: [], actorsIn: [], readings: [], isTranscript: false };

/**
 * Reads the paragraphs in order, each with the speaker whom the one before leads into.
 *
 * @param previous the readings of an earlier state of the article: a paragraph that is read from the
 *   same keeps its own. The result is the same without it, whatever it is.
 */
export function readParagraphs(
  paragraphs: readonly AnalysedParagraph[],
  actorsIn: readonly ParagraphActors[],
  previous: Readings = NOTHING,
): Pick<Readings, 'readings' | 'isTranscript'> {
  const hasTurns = isTranscript(paragraphs);
  const counterpart = counterparts(paragraphs, previous.paragraphs);
  const readings: ParagraphReading[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const turns = hasTurns ? paragraph.quotes.turns : [];
    const lead = leadInto(i, paragraphs, readings);
    const at = counterpart(i);
    const isKnown =
      previous.actorsIn[at] === actorsIn[i] &&
      (previous.isTranscript === hasTurns || paragraph.quotes.turns.length === 0) &&
      isSameLead(leadInto(at, previous.paragraphs, previous.readings), lead);
    readings.push(
      isKnown
        ? previous.readings[at]!
        : readParagraph(paragraph, actorsIn[i]!, turns, lead && shiftLead(lead.of, lead.distance)),
    );
  }
  return { readings, isTranscript: hasTurns };
}

/** A speaker whom the paragraph before leads to, and how far that paragraph's start is. */
interface LeadIn {
  readonly of: SpeakerLead;
  readonly distance: number;
}

/** Who is led to from the paragraph before, where this one needs anybody. */
function leadInto(
  index: number,
  paragraphs: readonly AnalysedParagraph[],
  readings: readonly ParagraphReading[],
): LeadIn | undefined {
  const of = readings[index - 1]?.lead;
  if (!of) return undefined;
  const { start, quotes } = paragraphs[index]!;
  if (!quotes.quotes.some(({ isOpen }) => isOpen)) return undefined;
  return { of, distance: start - paragraphs[index - 1]!.start };
}

function isSameLead(a: LeadIn | undefined, b: LeadIn | undefined): boolean {
  return a?.of === b?.of && a?.distance === b?.distance;
}
