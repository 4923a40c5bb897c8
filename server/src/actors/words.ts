import { isAscii, isDigit, isLetter, isUpperCase } from '../text/characters';
import { type Token, tokenise } from '../text/tokens';
import { perWord, type Word } from '../text/words';
import { type KnownName, type KnownWord, lexicon } from './lexicon';
import { clustersOf, type WordClusters } from './model/clusters';
import type { WordFeatures } from './model/features';
import { type PhraseEntry, plainApostrophes } from './phraseBook';

/** A word as the recogniser sees it, the same wherever it stands. */
export interface WordFacts extends KnownWord, WordClusters {
  readonly lower: string;
  /** As the lexicons may write it: with straight apostrophes; and what is all capitals also with one. */
  readonly spellings: readonly [string] | readonly [string, string];
  /** Begins with a capital, or has one inside ("iPhone"): can be part of a name. */
  readonly isNameWord: boolean;
  /** Two letters and more, all capitals: "NATO", "U.S.". */
  readonly isAllCapitals: boolean;
  /** Letters as "X" and "x", digits as "9", longer runs cut to two: "McCain" is "XxXxx". */
  readonly shape: string;
  /** The model's view of the word, made when it is first asked for. */
  features: WordFeatures | undefined;
  /** What the model adds up of the word, for each view and label; see `summedViews`. */
  sums: Int16Array | undefined;
  /** A bit for each view that has been added up. */
  summedViews: number;
  /** The known names that begin with this word, longest first. */
  readonly names: readonly PhraseEntry<KnownName>[];
}

const factsOf = perWord(read);

export function wordFacts({ word }: Pick<Token, 'word'>): WordFacts {
  return factsOf(word);
}

function read({ text, lower: lowerCase }: Word): WordFacts {
  const isWord = isLetter(text.charCodeAt(0));
  const lower = plainApostrophes(lowerCase);
  const allCapitals = isWord && text.length > 1 && isAllCapitals(text, lowerCase);
  const spellings = spellingsOf(text, lower, allCapitals);
  const known = lexicon().word(spellings[1] ?? text);
  const { names } = lexicon();
  const asWritten = names.startingWith(spellings[0]);
  const { narrow, wide } = clustersOf(lower);
  // One by one: objects made by spreading are far slower to make and slower to read.
  return {
    firstName: known.firstName,
    lastName: known.lastName,
    particle: known.particle,
    organizationWord: known.organizationWord,
    placeWord: known.placeWord,
    notActorWord: known.notActorWord,
    role: known.role,
    roleModifier: known.roleModifier,
    honorific: known.honorific,
    sentenceStarter: known.sentenceStarter,
    actingVerb: known.actingVerb,
    gender: known.gender,
    narrow,
    wide,
    lower,
    spellings,
    isNameWord: isWord && isNameWord(text),
    isAllCapitals: allCapitals,
    shape: shapeOf(text),
    features: undefined,
    sums: undefined,
    summedViews: 0,
    names:
      spellings[1] === undefined ? asWritten : [...asWritten, ...names.startingWith(spellings[1])],
  };
}

/** Shorter words in capitals are abbreviations: "US", "WHO". */
const SHORTEST_SHOUT = 4;

function spellingsOf(text: string, lower: string, allCapitals: boolean): WordFacts['spellings'] {
  const plain = plainApostrophes(text);
  if (!allCapitals || text.length < SHORTEST_SHOUT || text.includes('.')) return [plain];
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
  for (const { words, value } of wordFacts(tokens[at]!).names) {
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
export function isNameWord(word: string): boolean {
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
