import type { Cue } from '../grammar/cue';
import type { Item } from '../grammar/items';
import { formsOfBe, occasions, possessives, sourceNouns } from '../grammar/lexicon';
import { type ItemRange, phraseEndingAt, phraseStartingAt } from '../grammar/nounPhrase';

/** "his claim that", "Price’s remarks on", "a statement from Price". */
export function nounCue(
  items: readonly Item[],
  i: number,
  from: number,
  to: number,
): Cue | undefined {
  const item = items[i]!;
  if (item.kind === 'verb' || item.kind === 'name') return undefined;
  const view = sourceNouns.has(item.word) ? viewCue(items, i, from) : undefined;
  if (view || !item.isCueNoun) return view;
  const speaker = possessorOf(items, i, from) ?? authorOf(items, i);
  if (!speaker || speaker.to > to) return undefined;
  return {
    from: i,
    to: i + 1,
    kind: 'noun',
    speaker,
    contentFrom: contentAfter(items, Math.max(i + 1, speaker.to)),
    isInverted: speaker.from > i,
    isFinite: false,
  };
}

/** "Price’s claim is | that …", "her assertion during the debate | that …". */
function contentAfter(items: readonly Item[], from: number): number {
  const { kind, word } = items[from] ?? { kind: 'stop', word: '' };
  const at =
    kind === 'preposition' && occasions.has(word)
      ? phraseStartingAt(items, from + 1)?.to
      : formsOfBe.has(word)
        ? from + 1
        : undefined;
  return at !== undefined && items[at]?.word === 'that' ? at : from;
}

/** "In Price’s view", "in her own words", "in the words of Price": a source as "according to her" is. */
function viewCue(items: readonly Item[], i: number, from: number): Cue | undefined {
  const of = items[i - 1]?.word === 'the' && items[i + 1]?.word === 'of';
  const speaker = of ? phraseStartingAt(items, i + 2) : possessorOf(items, i, from);
  const first = of ? i - 2 : (speaker?.from ?? from) - 1;
  if (!speaker || first < from || items[first]!.word !== 'in') return undefined;
  const contentFrom = of ? speaker.to : i + 1;
  const next = items[contentFrom]?.kind ?? 'stop';
  if (next !== 'comma' && next !== 'stop' && next !== 'quotation') return undefined;
  return {
    from: first,
    to: i + 1,
    kind: 'source',
    speaker,
    contentFrom,
    isInverted: true,
    isFinite: true,
  };
}

/** So many words may stand between a possessor and what is said: "Price’s first public remarks". */
const REACH_OF_POSSESSOR = 6;

/** What stands between the two: "Price’s two most recent public remarks". */
const INSIDE_PHRASE = new Set<Item['kind']>(['noun', 'name', 'adverb', 'number', 'determiner']);
const ARTICLES = new Set(['the', 'a', 'an']);

/** Whose the noun at `i` is: "Price’s first public remarks". */
export function possessorOf(
  items: readonly Item[],
  i: number,
  from: number,
): ItemRange | undefined {
  for (let at = i - 1; at >= Math.max(from, i - REACH_OF_POSSESSOR); at--) {
    const { kind, word } = items[at]!;
    if (possessives.has(word)) return { from: at, to: at + 1 };
    if (kind === 'possessive') return at > from ? ownerEndingAt(items, at - 1, from) : undefined;
    if (word !== '-' && (!INSIDE_PHRASE.has(kind) || ARTICLES.has(word))) return undefined;
  }
  return undefined;
}

/** "In | Ada Okafor", "blamed the town for | the mayor of Kano": whose, and no preposition but "of". */
function ownerEndingAt(items: readonly Item[], last: number, first: number): ItemRange | undefined {
  let from = last + 1;
  while (from > first && (OF_OWNER.has(items[from - 1]!.kind) || items[from - 1]!.word === 'of')) {
    from--;
  }
  return phraseEndingAt(items, last, from);
}

const OF_OWNER = new Set<Item['kind']>([
  'name',
  'noun',
  'determiner',
  'number',
  'other',
  'possessive',
]);

/** Who a noun is from: "a statement by | Price". */
export function authorOf(items: readonly Item[], i: number): ItemRange | undefined {
  const { word } = items[i + 1] ?? { word: '' };
  if (word === 'by' || word === 'from') return phraseStartingAt(items, i + 2);
  // "The contention of the mayor that …"; "the idea of a fair that …" is nobody’s.
  const author = word === 'of' ? phraseStartingAt(items, i + 2) : undefined;
  const isName = author !== undefined && items[author.to - 1]!.kind === 'name';
  return isName && items[author.to]?.word === 'that' ? author : undefined;
}
