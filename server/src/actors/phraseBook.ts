import { isLetter } from '../text/characters';
import { type Token, tokenise } from '../text/tokens';

/** An entry that was found, and the token behind its last. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly end: number;
}

/** A phrase by its words, with what it stands for. */
export interface PhraseEntry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Names of one or more words, looked up at a token; the longest wins. */
export class PhraseBook<T> {
  readonly #byFirstWord = new Map<string, PhraseEntry<T>[]>();

  /** The first value given for a phrase stays. */
  add(phrase: string, value: T): void {
    const words = wordsOf(phrase);
    const first = words[0];
    if (first === undefined) return;
    const entries = this.#byFirstWord.get(first);
    if (entries === undefined) {
      this.#byFirstWord.set(first, [{ words, value }]);
      return;
    }
    if (entries.some((entry) => sameWords(entry.words, words))) return;
    const shorter = entries.findIndex((entry) => entry.words.length < words.length);
    entries.splice(shorter < 0 ? entries.length : shorter, 0, { words, value });
  }

  /** The entries whose first word this is, longest first. */
  startingWith(word: string): readonly PhraseEntry<T>[] {
    return this.#byFirstWord.get(plainApostrophes(word)) ?? [];
  }

  /** The longest entry that starts at token `at` and ends before or at `limit`. */
  match(tokens: readonly Token[], at: number, limit = tokens.length): PhraseMatch<T> | undefined {
    const entries = this.#byFirstWord.get(plainApostrophes(tokens[at]!.text));
    if (entries === undefined) return undefined;
    for (const { words, value } of entries) {
      const end = at + words.length;
      if (end <= limit && words.every((word, i) => word === plainApostrophes(tokens[at + i]!.text)))
        return { value, end };
    }
    return undefined;
  }

  /** The value of a whole phrase. */
  get(phrase: string): T | undefined {
    const tokens = tokenise(phrase);
    if (tokens.length === 0) return undefined;
    const found = this.match(tokens, 0);
    return found?.end === tokens.length ? found.value : undefined;
  }
}

/** Most phrases are letters and blanks, which need no tokeniser. */
function wordsOf(phrase: string): string[] {
  if (isPlain(phrase)) return phrase.split(' ');
  return tokenise(phrase).map((token) => plainApostrophes(token.text));
}

function isPlain(phrase: string): boolean {
  for (let i = 0; i < phrase.length; i++) {
    const isBlank = phrase.charCodeAt(i) === 0x20 && i > 0;
    if (!isLetter(phrase.charCodeAt(isBlank ? ++i : i))) return false;
  }
  return phrase !== '';
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** With straight apostrophes alone, as the lists are read. */
export function plainApostrophes(word: string): string {
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}
