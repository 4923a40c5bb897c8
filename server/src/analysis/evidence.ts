import type { Paragraph } from '../article/article';
import type { TextUnit } from '../text/textUnit';
import { Word } from '../text/words';
import type { ParagraphFacts } from './analysedParagraph';

/** All that the linking of actors and pronouns depends on in a paragraph. */
export interface Evidence {
  /** What was found and in which order, without the offsets themselves. */
  readonly key: string;
  /** The offsets of what was found, in order, each once. Two paragraphs of one key have as many. */
  readonly offsets: readonly number[];
}

const known = new WeakMap<TextUnit, Evidence>();

/**
 * What a paragraph brings to the linking of actors and pronouns. Where an edit leaves that as it was,
 * everybody in the article stays who they were; what was found has only moved.
 *
 * All of the facts go in as they are, so that nothing is forgotten when they come to hold more. Only
 * offsets count by their order: linking asks what stands before what, never how far.
 */
export function evidenceOf(paragraph: Paragraph & ParagraphFacts): Evidence {
  const before = known.get(paragraph.unit);
  if (before) return before;
  const { isTitle, unit, names, quotes } = paragraph;
  const { pronouns, standings, sentences } = quotes;
  const words = pronouns.map(({ start, end }) => unit.text.slice(start, end));
  const facts = { isTitle, names: names.names, pronouns, words, standings, sentences };
  const offsets = offsetsIn(facts);
  const rank = new Map(offsets.map((offset, i) => [offset, i]));
  const key = JSON.stringify(facts, (key, value) => {
    if (value instanceof Word) return value.text;
    return isOffset(key, value) ? rank.get(value) : value;
  });
  const evidence = { key, offsets };
  known.set(unit, evidence);
  return evidence;
}

function isOffset(key: string, value: unknown): value is number {
  return typeof value === 'number' && /^(?:start|end)$|(?:Start|End)$/.test(key);
}

/** The offsets in the facts, in order, each once. */
function offsetsIn(facts: object): number[] {
  const found = new Set<number>();
  const collect = (value: object) => {
    for (const [key, part] of Object.entries(value)) {
      if (isOffset(key, part)) found.add(part);
      else if (typeof part === 'object' && part !== null && !(part instanceof Word)) collect(part);
    }
  };
  collect(facts);
  return [...found].sort((a, b) => a - b);
}
