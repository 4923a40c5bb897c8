import { isUpperCase } from '../text/characters';
import type { TextUnit } from '../text/textUnit';
import type { Token } from '../text/tokens';
import { parseWordList } from '../text/wordList';
import adverbList from './adverbsBeforeVerbs.txt';
import neverLastList from './neverLastWords.txt';
import notFullVerbList from './notFullVerbs.txt';
import freeingList from './prepositionFreeingWords.txt';
import type { TextFault } from './textFault';
import timeOpenerList from './timeOpeners.txt';
import prepositionList from './unfinishedPrepositions.txt';

const neverLast: ReadonlySet<string> = new Set(parseWordList(neverLastList));
const prepositions: ReadonlySet<string> = new Set(parseWordList(prepositionList));
const adverbs: ReadonlySet<string> = new Set(parseWordList(adverbList));
const notFullVerbs: ReadonlySet<string> = new Set(parseWordList(notFullVerbList));
const freeing: ReadonlySet<string> = new Set(parseWordList(freeingList));
const timeOpeners: ReadonlySet<string> = new Set(parseWordList(timeOpenerList));
/** Fewer words may be a heading, an answer or a list's item. */
const FEWEST_WORDS = 4;
const PRONOUN = /^(?:I|he|she|it|we|they|you)$/i;

/**
 * Finds the end of a paragraph that stops in mid-sentence: on a word that no sentence ends on ("the",
 * "and"), on a preposition whose object is missing ("She also met with."), or on a comma.
 *
 * @param startsName whether a name begins at an offset
 */
export function breaksOff(
  { text, tokens, sentences }: TextUnit,
  startsName: (offset: number) => boolean,
): TextFault | undefined {
  const sentence = sentences.at(-1);
  const mark = tokens.at(-1);
  if (!sentence || !mark) return undefined;
  const at = mark.text === '.' ? 'stop' : mark.text === ',' ? 'comma' : 'word';
  const last = at === 'word' ? tokens.length - 1 : tokens.length - 2;
  const word = tokens[last];
  if (word?.kind !== 'word' || last - sentence.firstToken < FEWEST_WORDS - 1) return undefined;
  if (at !== 'word' && word.end !== mark.start) return undefined;
  const isUnfinished =
    at === 'comma' ||
    neverLast.has(word.text) ||
    (at === 'stop' &&
      prepositions.has(word.text) &&
      lacksObject(tokens.slice(sentence.firstToken, last), startsName));
  if (!isUnfinished || /[\r\n]/.test(text.slice(sentence.start, sentence.end))) return undefined;
  return { kind: 'breaks-off', start: word.start, end: mark.end, at };
}

/**
 * True for the words before a preposition where they are a plain main clause: a subject, a verb, at most
 * one word more. In a relative clause, a question, a passive or behind "to" the object stands elsewhere.
 */
function lacksObject(words: readonly Token[], startsName: (offset: number) => boolean): boolean {
  let subject = words.length - 1;
  while (subject >= 0 && isPlainWord(words[subject]!)) subject--;
  const behind = words.slice(subject + 1);
  const verb = behind.findIndex(({ text }) => !isAdverb(text));
  if (verb < 0 || behind.length - verb > 2) return false;
  if (isNoFullVerb(behind[verb]!.text)) return false;
  const [more] = behind.slice(verb + 1);
  if (more && (isNoFullVerb(more.text) || freesPreposition(more.text))) return false;
  return subject >= 0 && isSubjectFromStart(words, subject, startsName);
}

function isPlainWord({ kind, text, word }: Token): boolean {
  return kind === 'word' && text === word.lower && !PRONOUN.test(text);
}

function isAdverb(word: string): boolean {
  return adverbs.has(word) || word.endsWith('ly');
}

function isNoFullVerb(word: string): boolean {
  return notFullVerbs.has(word) || /n[’']t$/.test(word);
}

/** "much to deal with", "got dealt with" */
function freesPreposition(word: string): boolean {
  return freeing.has(word) || /(?:ed|ing)$/.test(word);
}

/** True where a name or a pronoun ends at `last` that its clause begins with, or only a time before it. */
function isSubjectFromStart(
  words: readonly Token[],
  last: number,
  startsName: (offset: number) => boolean,
): boolean {
  let at = last;
  if (PRONOUN.test(words[at]!.text)) at--;
  else {
    while (at >= 0 && isCapitalised(words[at]!)) at--;
    if (at === last || !startsName(words[at + 1]!.start)) return false;
  }
  if (at < 0) return true;
  // "On Thursday, Blinken": one comma, behind a phrase that is short and no noun’s.
  const [opener, ...phrase] = words.slice(0, at);
  const isPhrase = phrase.every(({ kind }) => kind === 'word' || kind === 'number');
  return words[at]!.text === ',' && isPhrase && timeOpeners.has(opener?.text ?? '');
}

function isCapitalised({ kind, text }: Token): boolean {
  return kind === 'word' && isUpperCase(text.charCodeAt(0));
}
