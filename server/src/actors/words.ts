import { isLetter, isUpperCase } from '../text/characters';
import type { Token } from '../text/tokens';
import { type KnownName, type KnownWord, lexicon } from './lexicon';
import { clustersOf, type WordClusters } from './model/clusters';
import type { WordFeatures } from './model/features';
import type { PhraseEntry } from './phraseBook';

/** A word as the recogniser sees it, the same wherever it stands. */
export interface WordFacts extends KnownWord, WordClusters {
  readonly lower: string;
  /** Begins with a capital, or has one inside ("iPhone"): can be part of a name. */
  readonly isNameWord: boolean;
  /** Two letters and more, all capitals: "NATO", "U.S.". */
  readonly isAllCapitals: boolean;
  /** Letters as "X" and "x", digits as "9", longer runs cut to two: "McCain" is "XxXxx". */
  readonly shape: string;
  /** The model's view of the word, made when it is first asked for. */
  features?: WordFeatures;
  /** The known names that begin with this word, longest first. */
  readonly names: readonly PhraseEntry<KnownName>[];
}

/** Texts repeat their words; looking one up once is much of the speed. Emptied when it grows large. */
const cache = new Map<string, WordFacts>();
const CACHE_LIMIT = 50_000;

export function wordFacts(token: Token): WordFacts {
  const known = cache.get(token.text);
  if (known) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const facts = read(token);
  cache.set(token.text, facts);
  return facts;
}

function read({ text, kind }: Token): WordFacts {
  const isWord = kind === 'word';
  const lower = text.toLowerCase().replaceAll('’', "'");
  const { narrow, wide } = clustersOf(lower);
  return {
    ...lexicon().word(text),
    narrow,
    wide,
    lower,
    isNameWord: isWord && isNameWord(text),
    isAllCapitals: isWord && text.length > 1 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text),
    shape: shapeOf(text),
    names: lexicon().names.startingWith(text),
  };
}

/** "I’m", "We’re", "Don’t": a verb is in it, so it is no name. */
const CONTRACTION = /^I['’]|(?:['’](?:re|ve|ll|m|d)|n['’]t)$/i;

/** Whether a word can be part of a name: it begins with a capital, or has one inside ("iPhone"). */
export function isNameWord(word: string): boolean {
  if (isUpperCase(word.charCodeAt(0))) return word !== 'I' && !CONTRACTION.test(word);
  return word.length > 2 && isUpperCase(word.charCodeAt(1)) && isLetter(word.charCodeAt(2));
}

function shapeOf(text: string): string {
  return text
    .slice(0, 40)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '9')
    .replace(/(.)\1\1+/gu, '$1$1');
}
