import { isUpperCase } from '../../text/characters';
import { perWord, type Word } from '../../text/words';
import {
  cueNouns,
  plainNouns,
  sourceNouns,
  timeWords,
  type Verb,
  verbs,
  type WordClass,
  wordClasses,
} from './lexicon';

/** What grammar tells of a word by itself, wherever it stands. */
export interface Grammar {
  /** Lower case, with curly apostrophes. */
  readonly word: string;
  readonly wordClass: WordClass | undefined;
  /** What its form can be as a verb. */
  readonly verb: Verb | undefined;
  readonly isCueNoun: boolean;
  /** False for most words: those can be part of no cue but what stands behind one. */
  readonly mayBeCue: boolean;
  readonly isCapital: boolean;
  /** "Monday", "yesterday": nobody's name, written like this. */
  readonly isTime: boolean;
  /** "He’d", "they’ll": a pronoun and its auxiliary in one. */
  readonly isPronounWithVerb: boolean;
  /** A word of grammar, no name even where a headline or a sentence's start writes it large. */
  readonly isNeverName: boolean;
  /** What a word that no list has is by its ending: "calmly", "needn’t". */
  readonly byEnding: 'adverb' | 'auxiliary' | undefined;
  /** The same of what may also stand as a noun: "logging", "logged". */
  readonly verbByEnding: 'verb' | 'gerund' | undefined;
}

/** What grammar tells of a word. */
export const grammarOf = perWord(read);

function read({ text, lower }: Word): Grammar {
  const word = lower.replaceAll("'", '’');
  const wordClass = wordClasses.get(word);
  const verb = verbs.get(word);
  const isCueNoun = cueNouns.has(word);
  return {
    word,
    wordClass,
    verb,
    isCueNoun,
    mayBeCue: isCueNoun || sourceNouns.has(word) || CUE_WORDS.has(word) || isCueVerb(verb),
    isCapital: isUpperCase(text.charCodeAt(0)),
    isTime: timeWords.has(text),
    isPronounWithVerb: PRONOUN_WITH_VERB.test(word),
    isNeverName: wordClass !== undefined && wordClass !== 'adverb' && !MAY_BE_NAMES.has(word),
    byEnding: byEnding(word),
    verbByEnding: verbByEnding(word),
  };
}

/** "According to Price", "as Price put it". */
const CUE_WORDS = new Set(['according', 'put', 'puts']);
const PRONOUN_WITH_VERB = /^(?:i|he|she|it|we|you|they)’(?:d|ll|m|ve|re)$/;
const MAY_BE_NAMES = new Set(['will', 'may', 'us', 'it']);

function isCueVerb(verb: Verb | undefined): boolean {
  return verb !== undefined && (verb.reports || verb.names || verb.thinks || verb.tags);
}

function byEnding(word: string): Grammar['byEnding'] {
  if (word.length <= 4 || plainNouns.has(word)) return undefined;
  return word.endsWith('ly') ? 'adverb' : word.endsWith('n’t') ? 'auxiliary' : undefined;
}

function verbByEnding(word: string): Grammar['verbByEnding'] {
  if (plainNouns.has(word)) return undefined;
  if (word.length > 4 && word.endsWith('ing')) return 'gerund';
  return word.length > 3 && word.endsWith('ed') && !word.endsWith('eed') ? 'verb' : undefined;
}
