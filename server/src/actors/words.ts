import { isLetter, isUpperCase } from '../text/characters';
import type { Token } from '../text/tokens';
import { type KnownWord, lexicon } from './lexicon';

/** A word as the recogniser sees it, the same wherever it stands. */
export interface WordFacts extends KnownWord {
  /** Begins with a capital, or has one inside ("iPhone"): can be part of a name. */
  readonly isNameWord: boolean;
  /** Two letters and more, all capitals: "NATO", "U.S.". */
  readonly isAllCapitals: boolean;
}

/** Texts repeat their words; looking one up once is much of the speed. Emptied when it grows large. */
const cache = new Map<string, WordFacts>();
const CACHE_LIMIT = 50_000;

export function wordFacts(token: Token): WordFacts {
  const known = cache.get(token.text);
  if (known) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const isWord = token.kind === 'word';
  const facts: WordFacts = {
    ...lexicon().word(token.text),
    isNameWord: isWord && isNameWord(token.text),
    isAllCapitals:
      isWord && token.text.length > 1 && /\p{Lu}/u.test(token.text) && !/\p{Ll}/u.test(token.text),
  };
  cache.set(token.text, facts);
  return facts;
}

function isNameWord(word: string): boolean {
  if (word === 'I' || /^I['’]/.test(word)) return false;
  return (
    isUpperCase(word.charCodeAt(0)) ||
    (word.length > 2 && isUpperCase(word.charCodeAt(1)) && isLetter(word.charCodeAt(2)))
  );
}
