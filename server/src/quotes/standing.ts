import type { ParagraphNames } from '../actors/foundName';
import { wordFacts } from '../actors/words';
import type { Quotation } from '../article/quotations';
import type { Span } from '../text/span';
import type { TextUnit } from '../text/textUnit';
import type { Token } from '../text/tokens';
import { type Passed, passedIn } from './between';
import { adverbs, auxiliaries, prepositions, verbs, wordClasses } from './lexicon';

/** How a name stands in its sentence. */
export type NameRole = 'subject' | 'object' | 'prepositional' | 'possessor';

/** What a name can stand behind, its title left aside. */
export const BEFORE = [
  'nothing',
  'comma',
  'bracket',
  'conjunction',
  'by',
  'preposition',
  'subordinator',
  'verb',
  'cue',
  'determiner',
  'possessive',
  'noun',
  'mark',
] as const;

/** What can stand behind a name. */
export const AFTER = [
  'nothing',
  'possessive',
  'verb',
  'cue',
  'auxiliary',
  'preposition',
  'conjunction',
  'comma',
  'bracket',
  'relative',
  'noun',
  'mark',
] as const;

/** How a mention stands in its paragraph, told by the words beside it. */
export interface Standing {
  readonly role: NameRole;
  readonly before: (typeof BEFORE)[number];
  readonly after: (typeof AFTER)[number];
  /** The sentence of the paragraph. */
  readonly sentence: number;
  readonly isQuoted: boolean;
  /** "Price’s lawyer, David Stein": named as somebody’s. */
  readonly isOwned: boolean;
  /** What its sentence has before it. */
  readonly passed: Passed;
}

/** How each name of a paragraph stands in it, in the order of the names. */
export function standingsOf(
  unit: TextUnit,
  quotations: readonly Quotation[],
  { names }: ParagraphNames,
  passed: readonly Passed[] = passedIn(unit),
): Standing[] {
  const titles = new Map<number, Span>();
  for (const name of names) {
    if (name.describes === undefined) continue;
    const described = names[name.describes]!;
    if (name.end <= described.start && described.start - name.end <= 1)
      titles.set(name.describes, name);
  }
  const walk = new Walk(unit, quotations, passed);
  return names.map((name, i) => walk.standing(name, titles.get(i)));
}

/** Goes through a paragraph once; mentions are given in order. */
export class Walk {
  #token = 0;
  #sentence = 0;
  #quotation = 0;

  constructor(
    private readonly unit: TextUnit,
    private readonly quotations: readonly Quotation[],
    private readonly passed: readonly Passed[] = passedIn(unit),
  ) {}

  /** @param title what stands before a name and belongs to it: "President" */
  standing({ start, end }: Span, title?: Span): Standing {
    const { tokens, sentences } = this.unit;
    while (this.#token < tokens.length && tokens[this.#token]!.end <= start) this.#token++;
    while (this.#sentence < sentences.length - 1 && sentences[this.#sentence]!.end <= start)
      this.#sentence++;
    const { quotations } = this;
    while (this.#quotation < quotations.length && quotations[this.#quotation]!.end <= start)
      this.#quotation++;
    let before = this.#token - 1;
    while (before >= 0 && tokens[before]!.start >= (title?.start ?? start)) before--;
    let after = this.#token;
    while (after < tokens.length && tokens[after]!.start < end) after++;
    const first = sentences[this.#sentence]?.firstToken ?? 0;
    while (before >= first && wordFacts(tokens[before]!).honorific) before--;
    return {
      role: roleOfName(tokens, before, after),
      before: before < first ? 'nothing' : beforeClass(tokens[before]!),
      after: after < tokens.length ? afterClass(tokens[after]!) : 'nothing',
      sentence: this.#sentence,
      isQuoted: (quotations[this.#quotation]?.start ?? Number.POSITIVE_INFINITY) <= start,
      isOwned: isOwned(tokens, this.#token - 1, first),
      passed: this.passed[this.#token]!,
    };
  }
}

function markClass(mark: string): 'comma' | 'bracket' | 'mark' {
  if (mark === ',') return 'comma';
  return mark === '(' || mark === '[' ? 'bracket' : 'mark';
}

function beforeClass(token: Token): Standing['before'] {
  if (token.kind === 'possessive') return 'possessive';
  if (token.kind === 'punctuation') return markClass(token.text);
  const word = token.word.lower;
  const wordClass = wordClasses.get(word);
  if (word === 'by') return 'by';
  if (wordClass === 'conjunction' || wordClass === 'preposition' || wordClass === 'determiner')
    return wordClass;
  if (wordClass === 'subordinator' || wordClass === 'relative') return 'subordinator';
  if (wordClass === 'auxiliary') return 'verb';
  const verb = verbs.get(word);
  if (verb?.reports) return 'cue';
  return verb || /^[a-z]+(?:ed|ing)$/.test(word) ? 'verb' : 'noun';
}

function afterClass(token: Token): Standing['after'] {
  if (token.kind === 'possessive') return 'possessive';
  if (token.kind === 'punctuation') return markClass(token.text);
  const word = token.word.lower;
  const wordClass = wordClasses.get(word);
  if (
    wordClass === 'auxiliary' ||
    wordClass === 'relative' ||
    wordClass === 'conjunction' ||
    wordClass === 'preposition'
  )
    return wordClass;
  const verb = verbs.get(word);
  if (verb?.reports && !verb.isGerund) return 'cue';
  return verb || wordClass === 'adverb' || /^[a-z]+(?:ed|s)$/.test(word) ? 'verb' : 'noun';
}

/** So many tokens before a name tell whose it is. */
const REACH_OF_OWNER = 7;
const OWNERS = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);

/** "his neighbour Bilal", "Kane’s lawyer, David Stein". */
function isOwned(tokens: readonly Token[], last: number, first: number): boolean {
  for (let at = last; at >= Math.max(first, last - REACH_OF_OWNER); at--) {
    const token = tokens[at]!;
    const word = token.word.lower;
    if (token.kind === 'possessive' || OWNERS.has(word)) return at < last;
    const isPart =
      token.kind === 'word'
        ? !prepositions.has(word) && !auxiliaries.has(word) && !verbs.get(word)?.isPast
        : token.text === '-' || (token.text === ',' && at === last);
    if (!isPart) return false;
  }
  return false;
}

/**
 * How a name stands in its sentence, told by the words beside it.
 *
 * @param before the index of the token before the name and its title, or -1
 * @param after the index of the token behind it
 */
function roleOfName(tokens: readonly Token[], before: number, after: number): NameRole {
  const next = tokens[after];
  if (next?.kind === 'possessive') return 'possessor';
  const word = next?.word.lower ?? '';
  const verb = verbs.get(word);
  const isVerb =
    auxiliaries.has(word) || (verb !== undefined && !verb.isGerund) || /^[a-z]+ed$/.test(word);
  const previous = tokens[before];
  const previousWord = previous?.word.lower ?? '';
  const startsSentence = previous === undefined || /^[.!?”"]+$/.test(previous.text);
  if (isVerb && !(prepositions.has(previousWord) && !startsSentence)) return 'subject';
  if (startsSentence && !prepositions.has(previousWord)) return 'subject';
  if (adverbs.has(word) && !prepositions.has(previousWord)) return 'subject';
  if (verbs.get(previousWord)?.reports && previous?.kind === 'word') {
    const opener = tokens[before - 1]?.text ?? '';
    if (/^[,”"’']$/.test(opener)) return 'subject';
  }
  return prepositions.has(previousWord) ? 'prepositional' : 'object';
}
