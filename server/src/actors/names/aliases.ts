import { parseWordList } from '../../text/wordList';
import familyNameFirstList from '../lexicons/familyNamesFirst.txt';
import nicknameList from '../lexicons/nicknames.txt';
import postnominalList from '../lexicons/postnominals.txt';
import { lexicon, withoutAccents } from '../words/lexicon';

/** The same for spellings that mean the same name: "U.S." and "US", "O’Brien" and "O'Brien". */
export function nameKey(text: string): string {
  const plain = plainLetters(text).replace(/’/g, "'").replace(/\s+/g, ' ');
  return plain.replace(/\b(\p{L})\.(?=\p{L}\b|$|\s)/gu, '$1');
}

/** A readable identifier: "antony-blinken". Letters of other scripts stay as they are. */
export function slug(name: string): string {
  const plain = plainLetters(name).toLowerCase().replace(/['’.]/g, '');
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'actor';
}

const PLAIN: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', þ: 'th', ß: 'ss' },
  ...{ æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe' },
};

/** Without accents, and without the letters that newspapers write as others: "Aydın", "Jørgen". */
function plainLetters(text: string): string {
  return withoutAccents(text).replace(/[ıøØłŁđĐðþßæÆœŒ]/g, (letter) => PLAIN[letter]!);
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
  return plainLetters(word)
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
const postnominals: ReadonlySet<string> = new Set(parseWordList(postnominalList));
const familyNamesFirst: ReadonlySet<string> = new Set(parseWordList(familyNameFirstList));

/** True for letters behind a name that are no part of it: "Dana Frost KC". */
export function isPostnominal(word: string): boolean {
  return postnominals.has(word);
}

/** True for a family name that stands before the given name: "Kang Min-jae". */
function standsFirst(familyName: string): boolean {
  return familyNamesFirst.has(familyName);
}

/** A person's name in parts; those of one word each are folded, so that spellings compare. */
export interface PersonName {
  readonly first: string;
  readonly firstKey: string;
  /** What a nickname between quotation marks adds: "Tip" in "Thomas “Tip” Nolan". */
  readonly nickname: string;
  /** Words that may be the surname of somebody with two of them: "Salazar" in "Ana Salazar Quispe". */
  readonly inner: readonly string[];
  /** Particles left out: "al-Masri" gives "masri", "van der Linden" gives "linden". */
  readonly surname: string;
  /** The surname with its particles: "van der linden". */
  readonly family: string;
  /** The first word, where it is the family name: "kang". */
  readonly leadingFamily: string | undefined;
  /** All letters in one: the same for "Kang Min-jae" and "Kang Min Jae". */
  readonly whole: string;
  /** False for "Van der Linden", which names a family, or for "Van Morrison": only the article tells. */
  readonly hasFirst: boolean;
  readonly suffix: string;
}

const NICKNAME = /\s["“”‘’']([^"“”‘’']{1,40})["“”‘’'](?=\s)/u;

/** A name without the nickname between quotation marks inside it. */
export function withoutNickname(name: string): string {
  return name.replace(NICKNAME, '');
}

export function personName(text: string): PersonName {
  const words = withoutNickname(text).split(/\s+/);
  while (words.length > 1 && isPostnominal(words.at(-1)!)) words.pop();
  const suffix = words.length > 1 && SUFFIX.test(words.at(-1)!) ? words.pop()! : '';
  let from = words.length - 1;
  while (from > 0 && isParticle(words[from - 1]!)) from--;
  const last = words.at(-1)!;
  const bare = last.replace(/^(?:al|el|ad|as|ash|an|ar|at|ul)-/i, '');
  const first = words[0]!;
  return {
    first,
    firstKey: foldSpelling(first),
    nickname: NICKNAME.exec(text)?.[1] ?? '',
    inner: innerNames(words.slice(1, from), bare),
    surname: foldSpelling(bare),
    family: words.slice(from).map(foldSpelling).join(' '),
    leadingFamily: from > 0 && standsFirst(first) ? foldSpelling(first) : undefined,
    whole: words.map(foldSpelling).join(''),
    hasFirst: from > 0,
    suffix: suffix.replace('.', ''),
  };
}

/** Whole words between the first name and the last, and what stands before the hyphen of the last. */
function innerNames(middle: readonly string[], last: string): string[] {
  const hyphen = last.indexOf('-');
  const words = hyphen > 0 ? [...middle, last.slice(0, hyphen)] : middle;
  return words
    .filter((word) => !isParticle(word))
    .map(foldSpelling)
    .filter((key) => key.length > 1);
}

function isParticle(word: string): boolean {
  return lexicon().word(word).particle;
}

/** True where two full names of one surname can be one person's. */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (a.whole !== b.whole) {
    const sameFirst =
      a.surname === b.surname &&
      (sameFirstName(a.firstKey, b.firstKey) ||
        a.inner.includes(b.firstKey) ||
        b.inner.includes(a.firstKey));
    if (!sameFirst && !isShorter(a, b) && !isShorter(b, a)) return false;
  }
  return a.suffix === '' || b.suffix === '' || a.suffix === b.suffix;
}

/** "Ana Salazar" for "Ana Salazar Quispe", "Nell Hart" for "Nell Hart-Webb": one surname of two. */
function isShorter(short: PersonName, long: PersonName): boolean {
  return (
    short.firstKey === long.firstKey &&
    [short.surname, ...short.inner].every((name) => long.inner.includes(name))
  );
}
