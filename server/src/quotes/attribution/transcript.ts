import type { Span } from '../../text/span';
import type { FoundQuote } from './foundQuote';

/** What one says in a transcript: "Q: Why now?", "BYRNE: Why not?". Offsets count from the paragraph's start. */
export interface Turn {
  /** Who speaks, as the text has it, and the colon behind. */
  readonly label: Span;
  readonly colon: Span;
  readonly words: Span;
}

/** "Q:", "BYRNE:", "DR. O’NEAL:" at a line's start; names in small letters label too much else. */
const LABEL =
  /^[ \t]*((?:Q|A|\p{Lu}[\p{Lu}.’'-]+(?:[ \t]\p{Lu}[\p{Lu}.’'-]*){0,3})[ \t]?):[ \t]+(?=\S)/gmu;

/** The lines of a paragraph that open as turns of a transcript do. */
export function findTurns(text: string): Turn[] {
  // Few paragraphs have a colon near the start of a line at all.
  if (!text.includes(': ')) return [];
  const opened = [...text.matchAll(LABEL)].map(({ 0: opening, 1: name = '', index }) => {
    const start = index + opening.indexOf(name);
    const label = { start, end: start + name.trimEnd().length };
    const colon = index + opening.lastIndexOf(':');
    return { at: index, label, colon, from: index + opening.length };
  });
  return opened.map(({ label, colon, from }, i) => {
    const to = opened[i + 1]?.at ?? text.length;
    const end = from + text.slice(from, to).trimEnd().length;
    return { label, colon: { start: colon, end: colon + 1 }, words: { start: from, end } };
  });
}

/** A paragraph with the lines in it that open as turns do. */
interface WithTurns {
  readonly unit: { readonly text: string };
  readonly quotes: { readonly turns: readonly Turn[] };
}

/**
 * Whether an article is a transcript or holds one: two and more speak, and somebody speaks again. A single
 * "NEW HARBOUR:" is a dateline, "WHEN:" and "WHERE:" are a notice.
 */
export function isTranscript(paragraphs: readonly WithTurns[]): boolean {
  const labels: string[] = [];
  for (const { unit, quotes } of paragraphs) {
    for (const { label } of quotes.turns) labels.push(unit.text.slice(label.start, label.end));
  }
  const speakers = new Set(labels);
  const isInterview = speakers.has('Q') && speakers.has('A');
  return isInterview || (speakers.size > 1 && speakers.size < labels.length);
}

const CONFIDENCE = 0.85;

/** A turn as a quote: no marks stand around it, and all of it is said. */
export function quoteOfTurn({ label, colon, words }: Turn): FoundQuote {
  return {
    start: words.start,
    end: words.end,
    kind: 'direct',
    parts: [words],
    speaker: label,
    cue: colon,
    isOpen: false,
    continues: false,
    confidence: CONFIDENCE,
    because: 'the line opens with who speaks',
  };
}
