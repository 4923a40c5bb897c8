import type { ParagraphNames } from '../actors/names/foundName';
import { Word } from '../text/words';

/** All that it depends on whom a paragraph's names mean. */
export interface NamesInOrder {
  /** What was found and in which order, without the offsets themselves. */
  readonly key: string;
  /** The offsets of what was found, in order, each once. Two paragraphs of one key have as many. */
  readonly offsets: readonly number[];
}

const known = new WeakMap<ParagraphNames, NamesInOrder>();

/**
 * What a paragraph brings to the question who is who. Where an edit leaves that as it was, everybody in the
 * article stays who they were; what was found has only moved.
 *
 * All of the facts go in as they are, so that nothing is forgotten when they come to hold more. Only
 * offsets count by their order: what matters is what stands before what, never how far.
 */
export function namesIn(paragraph: ParagraphNames): NamesInOrder {
  const before = known.get(paragraph);
  if (before) return before;
  const { names } = paragraph;
  const offsets = [...new Set(names.flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  );
  const rank = new Map(offsets.map((offset, i) => [offset, i]));
  const key = JSON.stringify(names, (name, value) => {
    if (value instanceof Word) return value.text;
    return name === 'start' || name === 'end' ? rank.get(value) : value;
  });
  const found = { key, offsets };
  known.set(paragraph, found);
  return found;
}
