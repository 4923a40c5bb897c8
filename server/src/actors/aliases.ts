import { parseWordList } from '../text/wordList';
import { lexicon, withoutAccents } from './lexicon';
import nicknameList from './lexicons/nicknames.txt';

/** The same for spellings that mean the same name: "U.S." and "US", "O’Brien" and "O'Brien". */
export function nameKey(text: string): string {
  const plain = withoutAccents(text).replace(/’/g, "'").replace(/\s+/g, ' ');
  return plain.replace(/\b(\p{L})\.(?=\p{L}\b|$|\s)/gu, '$1');
}

/** A readable identifier: "antony-blinken". Letters of other scripts stay as they are. */
export function slug(name: string): string {
  const plain = withoutAccents(name).toLowerCase().replace(/['’.]/g, '');
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'actor';
}

/** The capitals of a name's words: "International Criminal Court" gives "ICC". */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
}

/** One form for the spellings that transliteration brings: Sergei and Sergey, Zelensky and Zelenskyy. */
export function foldSpelling(word: string): string {
  return withoutAccents(word)
    .toLowerCase()
    .replace(/['’.-]/g, '')
    .replace(/y/g, 'i')
    .replace(/ks/g, 'x')
    .replace(/(.)\1+/g, '$1');
}

const families = new Map<string, Set<number>>();
parseWordList(nicknameList).forEach((row, family) => {
  for (const name of row.split(/\s+/)) {
    const known = families.get(foldSpelling(name)) ?? new Set();
    families.set(foldSpelling(name), known.add(family));
  }
});

/** True where two folded first names can be one person's: the same, an initial, a short form. */
function sameFirstName(x: string, y: string): boolean {
  if (x === y) return true;
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  const other = families.get(y);
  return [...(families.get(x) ?? [])].some((family) => other?.has(family));
}

const SUFFIX = /^(?:Jr|Sr|Esq|I{2,3}|IV)\.?$/;

/** A person's name in parts. */
export interface PersonName {
  readonly first: string;
  /** The same, folded. */
  readonly firstKey: string;
  readonly middle: readonly string[];
  /** Folded, particles left out: "al-Masri" gives "masri", "van der Linden" gives "linden". */
  readonly surname: string;
  /** The surname folded with its particles: "van der linden". */
  readonly family: string;
  /** False for "Van der Linden", which names a family, or for "Van Morrison": only the article tells. */
  readonly hasFirst: boolean;
  readonly suffix: string;
}

export function personName(text: string): PersonName {
  const words = text.split(/\s+/);
  const suffix = words.length > 1 && SUFFIX.test(words.at(-1)!) ? words.pop()! : '';
  let from = words.length - 1;
  while (from > 0 && lexicon().word(words[from - 1]!).particle) from--;
  const last = words.at(-1)!;
  const bare = last.replace(/^(?:al|el|ad|as|ash|an|ar|at|ul)-/i, '');
  return {
    first: words[0]!,
    firstKey: foldSpelling(words[0]!),
    middle: words.slice(1, -1),
    surname: foldSpelling(bare),
    family: words.slice(from).map(foldSpelling).join(' '),
    hasFirst: from > 0,
    suffix: suffix.replace('.', ''),
  };
}

/** True where two full names of one surname can be one person's. */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (a.surname !== b.surname || !sameFirstName(a.firstKey, b.firstKey)) return false;
  return a.suffix === '' || b.suffix === '' || a.suffix === b.suffix;
}
