import type { Token } from '../../text/tokens';
import { type Grammar, grammarOf } from './grammar';
import {
  adjectives,
  behindPlurals,
  nounsLikeVerbs,
  numerals,
  pluralNouns,
  pluralQuantifiers,
  quantifiers,
  singularDeterminers,
  type Verb,
  verbsOnly,
} from './lexicon';

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

/** "He’s said", "who’s said", "what’s said": behind these ’s is a verb. */
const BEFORE_VERB = new Set<ItemKind>(['pronoun', 'relative', 'subordinator']);

/** What a token is in its sentence, by its form and its neighbours. */
export function kindOf(
  token: Token,
  grammar: Grammar,
  before: ItemBefore | undefined,
  after: Token | undefined,
): ItemKind {
  switch (token.kind) {
    case 'number':
      return 'number';
    case 'possessive':
      return before && BEFORE_VERB.has(before.kind) ? 'auxiliary' : 'possessive';
    case 'punctuation':
      return isDash(token, before, after) ? 'dash' : kindOfPunctuation(token.text);
    default:
      return kindOfWord(token, grammar, before, after);
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
  grammar: Grammar,
  before: ItemBefore | undefined,
  after: Token | undefined,
): ItemKind {
  const { word, wordClass, verb, isCapital, isTime } = grammar;
  if (isCapital && isTime) return 'time';
  if (grammar.isPronounWithVerb) return 'pronoun';
  const isName = isCapital && !grammar.isNeverName;
  if (isName && (!startsSentence(before) || (verb?.isBase && isNameBefore(after)))) return 'name';
  if (!isCapital && isInCompound(token, before, after)) return 'noun';
  if (wordClass === 'object') return 'other';
  if (word === 'that' && isDemonstrative(before, after)) return 'determiner';
  // "in the past", "from the outside".
  if ((wordClass === 'preposition' || word === 'till') && before?.word === 'the') return 'noun';
  // "as Price once put it", "has since left".
  if (word === 'once' && after !== undefined && grammarOf(after.word).verb?.isPast) return 'adverb';
  if (wordClass) return wordClass;
  if (isCapital) return verb ? verbOrNoun(grammar, verb, before, 'name') : 'name';
  if (isTime) return before?.word === '-' ? 'noun' : 'time';
  if (grammar.byEnding) return grammar.byEnding;
  if (verb && isPluralBefore(grammar, verb, after)) return 'noun';
  if (verb) return verbOrNoun(grammar, verb, before, 'noun');
  return (!isNounPlace(before) && grammar.verbByEnding) || 'noun';
}

/** "since that ruling", "on that day"; “That letter …” where a sentence opens. */
function isDemonstrative(before: ItemBefore | undefined, after: Token | undefined): boolean {
  if (before?.kind === 'preposition' || before?.word === 'since') return true;
  if (!startsSentence(before) || after?.kind !== 'word') return false;
  const { wordClass, verb, verbByEnding, isCapital } = grammarOf(after.word);
  const isNoun = wordClass === undefined && verb === undefined && verbByEnding === undefined;
  return isNoun && !isCapital && !after.text.endsWith('s');
}

/** "comments on", "attacks by", "states like": what can be a plural is one where such words follow. */
function isPluralBefore(
  { word, isCueNoun }: Grammar,
  verb: Verb,
  after: Token | undefined,
): boolean {
  if (after === undefined || !verb.isPresent || verb.isBase) return false;
  if (!isCueNoun && !nounsLikeVerbs.has(word)) return false;
  return behindPlurals.has(after.word.lower);
}

/** "left-leaning", "Oslo-based", "voice-over": no part of a compound is a verb. */
function isInCompound(
  token: Token,
  before: ItemBefore | undefined,
  after: Token | undefined,
): boolean {
  const isJoined = before?.end === token.start && before.word === '-';
  return isJoined || (after?.start === token.end && after.text === '-');
}

function verbOrNoun(
  grammar: Grammar,
  verb: Verb,
  before: ItemBefore | undefined,
  noun: 'name' | 'noun',
): ItemKind {
  if (standsAsNoun(grammar, verb, before)) return noun;
  return verb.isGerund ? 'gerund' : 'verb';
}

function startsSentence(before: ItemBefore | undefined): boolean {
  return before === undefined || before.kind === 'stop' || before.kind === 'quotation';
}

/** "State Department …", "Cross said …": a name at a sentence's start that could be a verb. */
function isNameBefore(after: Token | undefined): boolean {
  if (after === undefined) return false;
  const { isCapital, verb } = grammarOf(after.word);
  return isCapital || (verb !== undefined && (verb.isPast || verb.isPresent));
}

/** "The report", "his claims", "a senior ranking": behind these no finite verb stands. */
function standsAsNoun(
  { word, isCueNoun }: Grammar,
  verb: Verb,
  before: ItemBefore | undefined,
): boolean {
  const standsAlone = before !== undefined && quantifiers.has(before.word);
  if (standsAlone && verb.isPast && (!verb.isBase || verb.reports)) return false;
  // "Four in 10 said": a number of people, as "some" are.
  const isReport = verb.reports && verb.isPast && !verb.isBase;
  const isAmount = before?.kind === 'number' || numerals.has(before?.word ?? '');
  if (isAmount && isReport) return false;
  // "Carried signs", "made claims": two finite verbs do not meet.
  if (before?.kind === 'verb' && verb.isPresent && !verb.isBase) return true;
  // "Facing attacks", "according to notes": nor does one follow a participle or "to".
  if (before?.kind === 'gerund' && verb.isPresent && !verb.isPast) return true;
  if (before?.word === 'to' && verb.isPresent && !verb.isBase) return true;
  const isPlural = before !== undefined && pluralQuantifiers.has(before.word);
  if (isPlural && verb.reports && !isCueNoun) return false;
  // "This suggests", "one knows": behind a singular a form in -s is no plural.
  if (
    verb.isPresent &&
    !verb.isBase &&
    before !== undefined &&
    singularDeterminers.has(before.word)
  )
    return false;
  if (before?.kind === 'noun' && adjectives.has(before.word) && !verb.isPast) return true;
  if (isNounPlace(before)) return !(verb.isGerund && before?.kind === 'preposition');
  const isBaseOnly = verb.isBase && !verb.isPast && !verb.isPresent;
  // “…,” state officials said: few finite verbs follow a quotation in their base form, as “…,” say officials.
  if (isBaseOnly && before?.kind === 'quotation') return !verbsOnly.has(word);
  if (!isBaseOnly || (before?.kind !== 'noun' && before?.kind !== 'name')) return false;
  // "Voters say", "some say" against "the vote question", "a Democratic state".
  return !verbsOnly.has(word) && !before.word.endsWith('s') && !pluralNouns.has(before.word);
}

function isNounPlace(before: ItemBefore | undefined): boolean {
  return (
    before?.kind === 'determiner' ||
    before?.kind === 'possessive' ||
    before?.kind === 'number' ||
    (before?.kind === 'preposition' && before.word !== 'to')
  );
}
