import type { Quotation } from '../article/quotations';
import { isUpperCase } from '../text/characters';
import type { Span } from '../text/span';
import type { TextUnit } from '../text/textUnit';
import type { Token } from '../text/tokens';
import {
  adverbs,
  auxiliaries,
  cueNouns,
  determiners,
  prepositions,
  subjectPronouns,
  subordinators,
  timeWords,
  type Verb,
  verbs,
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

/** A token outside quotations, or a whole quotation. Offsets count from the paragraph's start. */
export interface Item extends Span {
  readonly kind: ItemKind;
  /** Lower case, with curly apostrophes; "" for a quotation. */
  readonly word: string;
  /** What its form can be as a verb; also for words that stand as nouns here. */
  readonly verb: Verb | undefined;
  readonly isCueNoun: boolean;
  /** Which of the paragraph's quotations, or -1. */
  readonly quotation: number;
}

/** "He’d", "they’ll": a pronoun and its auxiliary in one token. */
const PRONOUN_WITH_VERB = /^(?:i|he|she|it|we|you|they)’(?:d|ll|m|ve|re)$/;

const OBJECT_PRONOUNS = new Set([
  'him',
  'them',
  'me',
  'us',
  'himself',
  'herself',
  'themselves',
  'itself',
]);

/** A paragraph as a row of items: each quotation is one, whatever stands inside. */
export function itemise(unit: TextUnit, quotations: readonly Quotation[]): Item[] {
  const items: Item[] = [];
  let nextQuotation = 0;
  for (const [i, token] of unit.tokens.entries()) {
    while (nextQuotation < quotations.length && quotations[nextQuotation]!.start < token.end) {
      items.push(quotationItem(quotations[nextQuotation]!, nextQuotation));
      nextQuotation++;
    }
    const inside = nextQuotation > 0 && token.start < quotations[nextQuotation - 1]!.end;
    if (!inside) {
      const next = item(token, items.at(-1), unit.tokens[i + 1]);
      const last = items.at(-1);
      if (last && isSubjectOf(last, next)) items[items.length - 1] = { ...last, kind: 'noun' };
      items.push(next);
    }
  }
  return items;
}

/** "The talks are …", "the claims were …": before an auxiliary a form that can be a noun is one. */
function isSubjectOf({ kind, verb }: Item, next: Item): boolean {
  return kind === 'verb' && next.kind === 'auxiliary' && verb !== undefined && !verb.isPast;
}

function quotationItem({ start, end }: Quotation, quotation: number): Item {
  const none = { word: '', verb: undefined, isCueNoun: false };
  return { start, end, kind: 'quotation', quotation, ...none };
}

function item(token: Token, before: Item | undefined, after: Token | undefined): Item {
  const word = token.text.toLowerCase().replaceAll("'", '’');
  const isWord = token.kind === 'word';
  const verb = isWord ? verbs.get(word) : undefined;
  const kind = kindOf(token, word, verb, before, after);
  const { start, end } = token;
  return { start, end, kind, word, verb, isCueNoun: isWord && cueNouns.has(word), quotation: -1 };
}

function kindOf(
  token: Token,
  word: string,
  verb: Verb | undefined,
  before: Item | undefined,
  after: Token | undefined,
): ItemKind {
  switch (token.kind) {
    case 'number':
      return 'number';
    case 'possessive':
      // "He’s said", "Who’s said": a verb.
      return before?.kind === 'pronoun' || before?.kind === 'relative' ? 'auxiliary' : 'possessive';
    case 'punctuation':
      return kindOfPunctuation(token.text);
    default:
      return kindOfWord(token, word, verb, before, after);
  }
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
  { text }: Token,
  word: string,
  verb: Verb | undefined,
  before: Item | undefined,
  after: Token | undefined,
): ItemKind {
  const isCapital = isUpperCase(text.charCodeAt(0));
  const startsSentence =
    before === undefined || before.kind === 'stop' || before.kind === 'quotation';
  if (timeWords.has(text)) return 'time';
  if (word === 'and' || word === 'or' || word === 'but' || word === 'nor') return 'conjunction';
  if (word === 'who' || word === 'which') return 'relative';
  if (PRONOUN_WITH_VERB.test(word)) return 'pronoun';
  if (subjectPronouns.has(word)) return 'pronoun';
  if (OBJECT_PRONOUNS.has(word) && !(isCapital && word === 'us')) return 'other';
  if (isCapital && !startsSentence && !isFunctionWord(word)) return 'name';
  // "State Department …" at a sentence's start.
  const nameGoesOn = after !== undefined && isUpperCase(after.text.charCodeAt(0));
  if (isCapital && nameGoesOn && verb?.isBase && !isFunctionWord(word)) return 'name';
  if (word === 'her' || determiners.has(word)) return 'determiner';
  if (auxiliaries.has(word) || word.endsWith('n’t')) return 'auxiliary';
  if (prepositions.has(word)) return 'preposition';
  if (subordinators.has(word)) return 'subordinator';
  if (adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !isCapital)) return 'adverb';
  if (verb && !standsAsNoun(verb, before)) return verb.isGerund ? 'gerund' : 'verb';
  if (!isCapital && word.length > 4 && word.endsWith('ing') && !isNounPlace(before))
    return 'gerund';
  if (!isCapital && word.length > 4 && word.endsWith('ed') && !isNounPlace(before)) return 'verb';
  return isCapital ? 'name' : 'noun';
}

/** Words of grammar are no names even where a headline or a sentence's start writes them large. */
function isFunctionWord(word: string): boolean {
  return (
    determiners.has(word) ||
    prepositions.has(word) ||
    subordinators.has(word) ||
    (auxiliaries.has(word) && word !== 'will' && word !== 'may')
  );
}

/** "The report", "his claims", "a senior ranking": behind these no finite verb stands. */
function standsAsNoun(verb: Verb, before: Item | undefined): boolean {
  if (isNounPlace(before)) return !(verb.isGerund && before?.kind === 'preposition');
  const isBaseOnly = verb.isBase && !verb.isPast && !verb.isPresent;
  if (!isBaseOnly || (before?.kind !== 'noun' && before?.kind !== 'name')) return false;
  // "Voters say", "some say" against "the vote question", "a Democratic state".
  return !before.word.endsWith('s') && !PLURALS.has(before.word);
}

const PLURALS = new Set(['people', 'men', 'women', 'police', 'children', 'media', 'and']);

function isNounPlace(before: Item | undefined): boolean {
  return (
    before?.kind === 'determiner' ||
    before?.kind === 'possessive' ||
    before?.kind === 'number' ||
    (before?.kind === 'preposition' && before.word !== 'to')
  );
}
