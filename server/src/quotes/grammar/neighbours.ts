import { isLetter, isLetterOrDigit } from '../../text/characters';
import type { Token } from '../../text/tokens';
import { perWord } from '../../text/words';
import { adverbs, auxiliaries, possessives, prepositions, verbs, wordClasses } from './lexicon';

/** What a name can stand behind, its title left aside. */
export const BEFORE = [
  'nothing',
  'comma',
  'bracket',
  'conjunction',
  'by',
  'preposition',
  'subordinator',
  'verb',
  'cue',
  'determiner',
  'possessive',
  'noun',
  'mark',
] as const;

export type NameBefore = (typeof BEFORE)[number];

/** What can stand behind a name. */
export const AFTER = [
  'nothing',
  'possessive',
  'verb',
  'cue',
  'auxiliary',
  'preposition',
  'conjunction',
  'comma',
  'bracket',
  'relative',
  'noun',
  'mark',
] as const;

export type NameAfter = (typeof AFTER)[number];

/** The class of the token that a name stands behind. */
export function classBefore({ kind, word }: Token): NameBefore {
  return kind === 'possessive' ? 'possessive' : neighbour(word).before;
}

/** The class of the token behind a name. */
export function classAfter({ kind, word }: Token): NameAfter {
  return kind === 'possessive' ? 'possessive' : neighbour(word).after;
}

interface Neighbour {
  readonly before: NameBefore;
  readonly after: NameAfter;
  readonly isPreposition: boolean;
  readonly isAdverb: boolean;
  /** A word for saying. */
  readonly isCue: boolean;
  /** Behind a subject: "Price has", "Price said", "Price snapped". */
  readonly isVerb: boolean;
  readonly isOwner: boolean;
  /** True for what may stand between an owner and a name: "his | old friend | Price". */
  readonly isOwned: boolean;
  /** A stop, or a mark that closes a quotation. */
  readonly endsSentence: boolean;
  /** What stands between a quotation and its cue. */
  readonly closesQuote: boolean;
}

/** What a word or a mark says of a name beside it. */
export const neighbour = perWord(({ text, lower }): Neighbour => {
  const isMark = !isLetterOrDigit(text.charCodeAt(0));
  const verb = verbs.get(lower);
  const isPreposition = prepositions.has(lower);
  const isAuxiliary = auxiliaries.has(lower);
  return {
    before: isMark ? markClass(text) : beforeClass(lower),
    after: isMark ? markClass(text) : afterClass(lower),
    isPreposition,
    isAdverb: adverbs.has(lower),
    isCue: verb?.reports ?? false,
    isVerb: isAuxiliary || (verb !== undefined && !verb.isGerund) || /^[a-z]+ed$/.test(lower),
    isOwner: possessives.has(lower),
    isOwned: isLetter(text.charCodeAt(0)) && !isPreposition && !isAuxiliary && !verb?.isPast,
    endsSentence: /^[.!?”"]+$/.test(text),
    closesQuote: /^[,”"’']$/.test(text),
  };
});

function markClass(mark: string): 'comma' | 'bracket' | 'mark' {
  if (mark === ',') return 'comma';
  return mark === '(' || mark === '[' ? 'bracket' : 'mark';
}

function beforeClass(word: string): NameBefore {
  const wordClass = wordClasses.get(word);
  if (word === 'by') return 'by';
  if (wordClass === 'conjunction' || wordClass === 'preposition' || wordClass === 'determiner')
    return wordClass;
  if (wordClass === 'subordinator' || wordClass === 'relative') return 'subordinator';
  if (wordClass === 'auxiliary') return 'verb';
  const verb = verbs.get(word);
  if (verb?.reports) return 'cue';
  return verb || /^[a-z]+(?:ed|ing)$/.test(word) ? 'verb' : 'noun';
}

function afterClass(word: string): NameAfter {
  const wordClass = wordClasses.get(word);
  if (
    wordClass === 'auxiliary' ||
    wordClass === 'relative' ||
    wordClass === 'conjunction' ||
    wordClass === 'preposition'
  )
    return wordClass;
  const verb = verbs.get(word);
  if (verb?.reports && !verb.isGerund) return 'cue';
  return verb || wordClass === 'adverb' || /^[a-z]+(?:ed|s)$/.test(word) ? 'verb' : 'noun';
}
