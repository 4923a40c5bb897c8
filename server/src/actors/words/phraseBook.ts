import { isLetter } from '../../text/characters';
import { tokenise } from '../../text/tokens';
import { type EntryList, keyOf } from './nameList';

/** A phrase by its words, with what it stands for. */
export interface PhraseEntry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** A list of phrases, and how to read it. */
export interface PhraseList<T> {
  readonly names: EntryList;
  /** What an entry of a row says. */
  read(entry: string, row: string): { phrase: string; value: T };
}

/** Names of one or more words, by their first word; read from the lists when they are looked up. */
export class PhraseBook<T> {
  /** @param combine what holds of a phrase that an earlier and a later list have */
  constructor(
    private readonly lists: readonly PhraseList<T>[],
    private readonly combine: (earlier: T, later: T) => T,
  ) {}

  /** The phrases whose first word this is, longest first. */
  startingWith(word: string): readonly PhraseEntry<T>[] {
    const plain = plainApostrophes(word);
    const key = keyOf(plain);
    if (key === '') return [];
    const found: { readonly words: readonly string[]; value: T }[] = [];
    for (const { names, read } of this.lists) {
      for (const { entry, row } of names.under(key)) {
        const { phrase, value } = read(entry, row);
        const words = wordsOf(phrase);
        if (words[0] !== plain) continue;
        const known = found.find((other) => sameWords(other.words, words));
        if (known) known.value = this.combine(known.value, value);
        else found.push({ words, value });
      }
    }
    return found.length > 1 ? found.sort((a, b) => b.words.length - a.words.length) : found;
  }
}

/** Most phrases are letters and blanks, which need no tokeniser. */
function wordsOf(phrase: string): string[] {
  if (isPlain(phrase)) return phrase.split(' ');
  const words: string[] = [];
  for (const { text } of tokenise(phrase)) words.push(plainApostrophes(text));
  return words;
}

function isPlain(phrase: string): boolean {
  for (let i = 0; i < phrase.length; i++) {
    const isBlank = phrase.charCodeAt(i) === 0x20 && i > 0;
    if (!isLetter(phrase.charCodeAt(isBlank ? ++i : i))) return false;
  }
  return phrase !== '';
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** With straight apostrophes alone, as the lists are read. */
export function plainApostrophes(word: string): string {
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}
