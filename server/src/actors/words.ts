import { isAscii, isDigit, isLetter, isUpperCase } from '../text/characters';
import type { Token } from '../text/tokens';
import { perWord, type Word } from '../text/words';
import { type KnownName, type KnownWord, lexicon } from './lexicon';
import { clustersOf, type WordClusters } from './model/clusters';
import type { WordFeatures } from './model/features';
import { type PhraseEntry, plainApostrophes } from './phraseBook';

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
  const known = lexicon().word(text);
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
    isNameWord: isWord && isNameWord(text),
    isAllCapitals: isWord && text.length > 1 && isAllCapitals(text, lowerCase),
    shape: shapeOf(text),
    features: undefined,
    sums: undefined,
    summedViews: 0,
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
