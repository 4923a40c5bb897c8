import { isUpperCase } from '../text/characters';
import type { Token } from '../text/tokens';
import { cueNouns, timeWords, type Verb, verbs, type WordClass, wordClasses } from './lexicon';

/**
 * What a token can be in its sentence, seen from the few words that make up grammar:
 * - `quotation`: a whole quotation, marks included, taken as one
 * - `name`: a capitalised word that is no word of grammar; `noun`: any other word that is none
 * - `pronoun`: one that can speak ("he", "who"); `relative`: "who", "which" behind a noun
 */
export type ItemKind =
  | 'quotation'
  | 'pronoun'
  | 'relative'
  | 'determiner'
  | 'preposition'
  | 'subordinator'
  | 'conjunction'
  | 'auxiliary'
  | 'adverb'
  | 'verb'
  | 'gerund'
  | 'name'
  | 'time'
  | 'number'
  | 'noun'
  | 'possessive'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'opening'
  | 'closing'
  | 'stop'
  | 'other';

/** What is known of the item before a token. */
interface ItemBefore {
  readonly kind: ItemKind;
  readonly word: string;
  readonly end: number;
}

/** "He’d", "they’ll": a pronoun and its auxiliary in one token. */
const PRONOUN_WITH_VERB = /^(?:i|he|she|it|we|you|they)’(?:d|ll|m|ve|re)$/;

/** What a token is in its sentence, by its form and its neighbours. */
export function kindOf(
  token: Token,
  word: string,
  verb: Verb | undefined,
  before: ItemBefore | undefined,
  after: Token | undefined,
): ItemKind {
  switch (token.kind) {
    case 'number':
      return 'number';
    case 'possessive':
      // "He’s said", "Who’s said": a verb.
      return before?.kind === 'pronoun' || before?.kind === 'relative' ? 'auxiliary' : 'possessive';
    case 'punctuation':
      return isDash(token, before, after) ? 'dash' : kindOfPunctuation(token.text);
    default:
      return kindOfWord(token, word, verb, before, after);
  }
}

/** "The mill - an old one", "the mill -- an old one": a hyphen that joins no words; of two the first. */
function isDash(
  { text, start, end }: Token,
  before: ItemBefore | undefined,
  after: Token | undefined,
): boolean {
  if (text !== '-') return false;
  if (after?.text === '-' && after.start === end) return true;
  return before?.end !== start && after?.start !== end;
}

function kindOfPunctuation(text: string): ItemKind {
  switch (text) {
    case ',':
      return 'comma';
    case ':':
      return 'colon';
    case '—':
    case '–':
      return 'dash';
    case '(':
    case '[':
      return 'opening';
    case ')':
    case ']':
      return 'closing';
    case '.':
    case '!':
    case '?':
    case ';':
    case '…':
      return 'stop';
    default:
      return /^\.+$/.test(text) ? 'stop' : 'other';
  }
}

function kindOfWord(
  token: Token,
  word: string,
  verb: Verb | undefined,
  before: ItemBefore | undefined,
  after: Token | undefined,
): ItemKind {
  const { text } = token;
  const isCapital = isUpperCase(text.charCodeAt(0));
  const wordClass = wordClasses.get(word);
  if (isCapital && timeWords.has(text)) return 'time';
  if (word.includes('’') && PRONOUN_WITH_VERB.test(word)) return 'pronoun';
  const isName = isCapital && !isNeverName(wordClass, word);
  if (isName && (!startsSentence(before) || (verb?.isBase && isNameBefore(after)))) return 'name';
  if (!isCapital && isInCompound(token, before, after)) return 'noun';
  if (wordClass === 'object') return 'other';
  // "since that ruling", "on that day".
  if (word === 'that' && (before?.kind === 'preposition' || before?.word === 'since'))
    return 'determiner';
  // "in the past", "from the outside".
  if (wordClass === 'preposition' && before?.word === 'the') return 'noun';
  if (wordClass) return wordClass;
  if (isCapital) return verb ? verbOrNoun(verb, word, before, 'name') : 'name';
  if (timeWords.has(text)) return before?.word === '-' ? 'noun' : 'time';
  if (word.length > 4) {
    if (word.endsWith('ly')) return 'adverb';
    if (word.endsWith('n’t')) return 'auxiliary';
  }
  if (verb) return verbOrNoun(verb, word, before, 'noun');
  if (word.length > 3 && !isNounPlace(before)) {
    if (word.endsWith('ing') && word.length > 4) return 'gerund';
    if (word.endsWith('ed') && !word.endsWith('eed')) return 'verb';
  }
  return 'noun';
}

/** "left-leaning", "Oslo-based", "voice-over": no part of a compound is a verb. */
function isInCompound(
  token: Token,
  before: ItemBefore | undefined,
  after: Token | undefined,
): boolean {
  const isJoined = before?.word === '-' && before.end === token.start;
  return isJoined || (after?.text === '-' && after.start === token.end);
}

function verbOrNoun(
  verb: Verb,
  word: string,
  before: ItemBefore | undefined,
  noun: 'name' | 'noun',
): ItemKind {
  if (standsAsNoun(verb, word, before)) return noun;
  return verb.isGerund ? 'gerund' : 'verb';
}

function startsSentence(before: ItemBefore | undefined): boolean {
  return before === undefined || before.kind === 'stop' || before.kind === 'quotation';
}

/** "State Department …", "Cross said …": a name at a sentence's start that could be a verb. */
function isNameBefore(after: Token | undefined): boolean {
  if (after === undefined) return false;
  const verb = verbs.get(after.text);
  return (
    isUpperCase(after.text.charCodeAt(0)) || (verb !== undefined && (verb.isPast || verb.isPresent))
  );
}

/** Words of grammar are no names even where a headline or a sentence's start writes them large. */
function isNeverName(wordClass: WordClass | undefined, word: string): boolean {
  if (wordClass === undefined || wordClass === 'adverb') return false;
  return !MAY_BE_NAMES.has(word);
}

const MAY_BE_NAMES = new Set(['will', 'may', 'us', 'it']);

/** "The report", "his claims", "a senior ranking": behind these no finite verb stands. */
function standsAsNoun(verb: Verb, word: string, before: ItemBefore | undefined): boolean {
  const standsAlone = before !== undefined && QUANTIFIERS.has(before.word);
  if (standsAlone && verb.isPast && (!verb.isBase || verb.reports)) return false;
  // "Four in 10 said": a number of people, as "some" are.
  const isReport = verb.reports && verb.isPast && !verb.isBase;
  if (before?.kind === 'number' && isReport) return false;
  // "Carried signs", "made claims": two finite verbs do not meet.
  if (before?.kind === 'verb' && verb.isPresent && !verb.isBase) return true;
  // "Facing attacks", "according to notes": nor does one follow a participle or "to".
  if (before?.kind === 'gerund' && verb.isPresent && !verb.isPast) return true;
  if (before?.word === 'to' && verb.isPresent && !verb.isBase) return true;
  const isPlural = before !== undefined && PLURAL_QUANTIFIERS.has(before.word);
  if (isPlural && verb.reports && !cueNouns.has(word)) return false;
  // "This suggests", "one knows": behind a singular a form in -s is no plural.
  if (verb.isPresent && !verb.isBase && before !== undefined && SINGULAR.has(before.word))
    return false;
  if (isNounPlace(before)) return !(verb.isGerund && before?.kind === 'preposition');
  const isBaseOnly = verb.isBase && !verb.isPast && !verb.isPresent;
  // “…,” state officials said: no finite verb follows a quotation in its base form.
  if (isBaseOnly && before?.kind === 'quotation') return true;
  if (!isBaseOnly || (before?.kind !== 'noun' && before?.kind !== 'name')) return false;
  // "Voters say", "some say" against "the vote question", "a Democratic state".
  return !NEVER_NOUNS.has(word) && !before.word.endsWith('s') && !PLURALS.has(before.word);
}

const NEVER_NOUNS = new Set(['say', 'tell', 'argue', 'insist', 'believe', 'think', 'ask', 'write']);

const SINGULAR = new Set(['this', 'that', 'one', 'another', 'each', 'neither', 'either']);

/** "One said", "several argued". */
const QUANTIFIERS = new Set([
  'one',
  'some',
  'many',
  'several',
  'most',
  'few',
  'both',
  'all',
  'each',
  'another',
]);

/** "The two write", "many say". */
const PLURAL_QUANTIFIERS = new Set(['two', 'three', 'four', 'five', 'some', 'many', 'both', 'few']);

const PLURALS = new Set(['people', 'men', 'women', 'police', 'children', 'media', 'and']);

function isNounPlace(before: ItemBefore | undefined): boolean {
  return (
    before?.kind === 'determiner' ||
    before?.kind === 'possessive' ||
    before?.kind === 'number' ||
    (before?.kind === 'preposition' && before.word !== 'to')
  );
}
