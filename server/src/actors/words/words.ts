import { isAscii, isDigit, isLetter, isUpperCase } from '../../text/characters';
import { type Token, tokenise } from '../../text/tokens';
import { mostAskedPerWord, type Word } from '../../text/words';
import type { Gender } from '../actor';
import { isCallSign } from './callSigns';
import { clustersOf, type WordClusters } from './clusters';
import type { KnownName } from './knownNames';
import { type KnownWord, lexicon } from './lexicon';
import { organizationNouns } from './organizationNouns';
import { type PhraseEntry, plainApostrophes } from './phraseBook';

// What can begin at a word, a bit each.
export const NAME_WORD = 1;
export const PARTICLE = 2;
export const ROLE = 4;
export const BODY = 8;

/** "son", "CEO", "MP": no shorter word is a role. */
const SHORTEST_ROLE = 2;

/** The features of a word as the model hashes them, by how far from the token in question it stands. */
export interface WordFeatures {
  readonly here: readonly number[];
  readonly beside: readonly number[];
  readonly near: readonly number[];
  readonly head: readonly number[];
  readonly shape: number;
}

/** A word as the recogniser sees it, the same wherever it stands. */
export class WordFacts implements KnownWord, WordClusters {
  readonly firstName: boolean;
  readonly lastName: boolean;
  readonly particle: boolean;
  readonly organizationWord: boolean;
  readonly placeWord: boolean;
  readonly notActorWord: boolean;
  readonly role: boolean;
  readonly roleModifier: boolean;
  readonly honorific: boolean;
  readonly sentenceStarter: boolean;
  readonly actingVerb: boolean;
  readonly gender: Gender | undefined;
  readonly narrow: number;
  readonly wide: number;
  readonly lower: string;
  /** As the lexicons may write it: with straight apostrophes; what is all capitals also with one, and without stops. */
  readonly spellings: readonly [string] | readonly [string, string];
  /** Begins with a capital, has one inside ("iPhone"), or is a call sign: can be part of a name. */
  readonly isNameWord: boolean;
  /** Two letters and more, all capitals: "NATO", "U.S.". */
  readonly isAllCapitals: boolean;
  /** What can begin at it: a bit for each. */
  readonly marks: number;
  /** The model's view of the word, made when it is first asked for. */
  features: WordFeatures | undefined = undefined;
  /** What the model adds up of the word, for each view and label, from `firstSum` on; see `summedViews`. */
  sums: Int16Array | undefined = undefined;
  firstSum = 0;
  /** A bit for each view that has been added up. */
  summedViews = 0;
  #names: readonly PhraseEntry<KnownName>[] | undefined = undefined;
  #bySecond: ReadonlyMap<string, readonly PhraseEntry<KnownName>[]> | undefined = undefined;

  constructor(readonly word: Word) {
    const { text, lower } = word;
    const isWord = isLetter(text.charCodeAt(0));
    this.lower = plainApostrophes(lower);
    this.isNameWord = isWord ? isNameWord(text) : isCallSign(text);
    this.isAllCapitals = isWord && text.length > 1 && isAllCapitals(text, lower);
    this.spellings = spellingsOf(text, this.lower, this.isAllCapitals);
    const known = lexicon().word(this.spellings[1] ?? text);
    this.firstName = known.firstName;
    this.lastName = known.lastName;
    this.particle = known.particle;
    this.organizationWord = known.organizationWord;
    this.placeWord = known.placeWord;
    this.notActorWord = known.notActorWord;
    this.role = known.role;
    this.roleModifier = known.roleModifier;
    this.honorific = known.honorific;
    this.sentenceStarter = known.sentenceStarter;
    this.actingVerb = known.actingVerb;
    this.gender = known.gender;
    const { narrow, wide } = clustersOf(this.lower);
    this.narrow = narrow;
    this.wide = wide;
    this.marks =
      (this.isNameWord ? NAME_WORD : 0) |
      (this.particle ? PARTICLE : 0) |
      (this.role && text.length >= SHORTEST_ROLE ? ROLE : 0) |
      (organizationNouns.has(text) ? BODY : 0);
  }

  /** The known names that begin with this word, longest first; looked up when they are first asked for. */
  get names(): readonly PhraseEntry<KnownName>[] {
    this.#names ??= namesStartingWith(this.spellings);
    return this.#names;
  }

  /** What the lexicons hold of the word by itself. */
  get knownAlone(): KnownName | undefined {
    return this.names.find(({ words }) => words.length === 1)?.value;
  }

  /** Of its known names those that may go on with the next word, longest first: hundreds begin with "New". */
  namesBefore(next: WordFacts | undefined): readonly PhraseEntry<KnownName>[] {
    const { names } = this;
    if (names.length < MANY || next === undefined || next.spellings.length > 1) return names;
    this.#bySecond ??= bySecondWord(names);
    return this.#bySecond.get(next.spellings[0]) ?? this.#bySecond.get('')!;
  }

  /** Letters as "X" and "x", digits as "9", longer runs cut to two: "McCain" is "XxXxx". */
  get shape(): string {
    return shapeOf(this.word.text);
  }
}

const factsOf = mostAskedPerWord((word) => new WordFacts(word));

export function wordFacts({ word }: Pick<Token, 'word'>): WordFacts {
  return factsOf(word);
}

/** So many names are looked through sooner than they are looked up. */
const MANY = 8;

/** Names of one word by their second words, each with the name that has none; that one also by itself, under "". */
function bySecondWord(
  names: readonly PhraseEntry<KnownName>[],
): ReadonlyMap<string, readonly PhraseEntry<KnownName>[]> {
  const alone = names.filter(({ words }) => words.length === 1);
  const found = new Map([['', alone]]);
  for (const { words } of names) {
    const second = words[1] ?? '';
    if (found.has(second)) continue;
    found.set(
      second,
      names.filter((name) => name.words.length === 1 || name.words[1] === second),
    );
  }
  return found;
}

function namesStartingWith([first, second]: WordFacts['spellings']): WordFacts['names'] {
  const { names } = lexicon();
  const found = names.startingWith(first);
  return second === undefined ? found : [...found, ...names.startingWith(second)];
}

/** Shorter words in capitals are abbreviations: "US", "WHO". */
const SHORTEST_SHOUT = 4;

function spellingsOf(text: string, lower: string, allCapitals: boolean): WordFacts['spellings'] {
  const plain = plainApostrophes(text);
  if (!allCapitals || text.length < SHORTEST_SHOUT) return [plain];
  if (text.includes('.')) return [plain, plain.replaceAll('.', '')];
  return [plain, plain.charAt(0) + lower.slice(1)];
}

/** A name of the lexicons, and the token behind its last. */
export interface KnownMatch {
  readonly known: KnownName;
  readonly end: number;
}

/** The longest known name that starts at token `at` and ends before or at `limit`. */
export function knownNameAt(
  tokens: readonly Token[],
  at: number,
  limit = tokens.length,
): KnownMatch | undefined {
  const facts = wordFacts(tokens[at]!);
  if (facts.names.length === 0) return undefined;
  const next = tokens[at + 1];
  for (const { words, value } of facts.namesBefore(next && wordFacts(next))) {
    const end = at + words.length;
    if (end <= limit && areWords(tokens, at, words)) return { known: value, end };
  }
  return undefined;
}

/** What the lexicons hold of a whole name. */
export function knownNameOf(text: string): KnownName | undefined {
  const tokens = tokenise(text);
  const match = tokens.length > 0 ? knownNameAt(tokens, 0) : undefined;
  return match?.end === tokens.length ? match.known : undefined;
}

/** The first word is known to be the same. */
function areWords(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) {
    const { spellings } = wordFacts(tokens[at + i]!);
    if (words[i] !== spellings[0] && words[i] !== spellings[1]) return false;
  }
  return true;
}

/** How Indian papers address a firm. */
const FIRM = 'M/s';
/** "I’m", "We’re", "Don’t": a verb is in it, so it is no name. */
const CONTRACTION = /^I['’]|(?:['’](?:re|ve|ll|m|d)|n['’]t)$/i;

/** Whether a word can be part of a name: it begins with a capital, or has one inside ("iPhone"). */
function isNameWord(word: string): boolean {
  if (isUpperCase(word.charCodeAt(0))) {
    return word !== 'I' && word !== FIRM && !CONTRACTION.test(word);
  }
  return word.length > 2 && isUpperCase(word.charCodeAt(1)) && isLetter(word.charCodeAt(2));
}

function isAllCapitals(text: string, lower: string): boolean {
  if (isAscii(text)) return text !== lower && text === text.toUpperCase();
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function shapeOf(text: string): string {
  const start = text.slice(0, 40);
  if (isAscii(start)) return shapeOfAscii(start);
  return start
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '9')
    .replace(/(.)\1\1+/gu, '$1$1');
}

/** Most words are ASCII, and regular expressions are slow for so short texts. */
function shapeOfAscii(text: string): string {
  let shape = '';
  let last = '';
  let alike = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const mark = isUpperCase(code)
      ? 'X'
      : isLetter(code)
        ? 'x'
        : isDigit(code)
          ? '9'
          : text.charAt(i);
    alike = mark === last ? alike + 1 : 1;
    last = mark;
    if (alike <= 2) shape += mark;
  }
  return shape;
}
