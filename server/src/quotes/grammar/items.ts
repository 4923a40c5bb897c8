import type { Quotation } from '../../article/quotations';
import type { Span } from '../../text/span';
import type { TextUnit } from '../../text/textUnit';
import type { Token } from '../../text/tokens';
import { grammarOf } from './grammar';
import { type ItemKind, kindOf } from './itemKinds';
import type { Verb } from './lexicon';

/** A token outside quotations, or a whole quotation. Offsets count from the paragraph's start. */
export interface Item extends Span {
  readonly kind: ItemKind;
  /** Lower case, with curly apostrophes; "" for a quotation. */
  readonly word: string;
  /** What its form can be as a verb; also for words that stand as nouns here. */
  readonly verb: Verb | undefined;
  readonly isCueNoun: boolean;
  /** False for what is no cue, wherever it stands. */
  readonly mayBeCue: boolean;
  /** Which of the paragraph's quotations, or -1. */
  readonly quotation: number;
  /** True for a quotation that stands as a noun does: his show, “The Long Road,”; the “experts”. */
  readonly isTerm: boolean;
  /** True for a quotation of two and more words written as titles are: “The Long Road”. */
  readonly isTitle: boolean;
  /** The last character inside a quotation's marks: a comma, a stop; "" for other items. */
  readonly ending: string;
}

/** What follows may still change what an item is. */
type ItemDraft = { -readonly [Key in keyof Item]: Item[Key] };

/** A paragraph as a row of items: each quotation is one, whatever stands inside. */
export function itemise({ text, tokens }: TextUnit, quotations: readonly Quotation[]): Item[] {
  const items: ItemDraft[] = [];
  const isHeadline = isTitleCase(tokens);
  let at = 0;
  for (const [i, quotation] of quotations.entries()) {
    at = addWords(items, tokens, at, quotation.start, isHeadline);
    items.push(quotationItem(text, quotation, i, items));
    while (at < tokens.length && tokens[at]!.start < quotation.end) at++;
  }
  addWords(items, tokens, at, text.length, isHeadline);
  return items;
}

/** Adds the tokens from one on that end before or at `end`, and gives the index of the next. */
function addWords(
  items: ItemDraft[],
  tokens: readonly Token[],
  from: number,
  end: number,
  isHeadline: boolean,
): number {
  let at = from;
  let last = items[items.length - 1];
  for (; at < tokens.length && tokens[at]!.end <= end; at++) {
    const token = tokens[at]!;
    // A dash typed as two hyphens is one.
    if (last?.end === token.start && last.kind === 'dash' && token.text === '-') {
      last.end = token.end;
      continue;
    }
    const next = item(token, last, tokens[at + 1]);
    if (last && isSubjectOf(last, next)) last.kind = 'noun';
    if (isHeadline && last && isVerbInHeadline(last, next)) next.kind = 'verb';
    items.push(next);
    last = next;
  }
  return at;
}

/** So many words a headline has at most, and so many in small letters are none of it. */
const LONGEST_HEADLINE = 30;
const SHORTEST_LARGE = 4;

/** True for a headline in which every word of weight is written large: "Mayor Vows Swift Action". */
function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.length > LONGEST_HEADLINE) return false;
  let large = 0;
  for (const { kind, text, word } of tokens) {
    if (kind !== 'word' || text.length < SHORTEST_LARGE) continue;
    const { isCapital, wordClass } = grammarOf(word);
    if (isCapital) large++;
    else if (wordClass === undefined) return false;
  }
  return large > 2;
}

/** "Mayor | Vows", "Price | Questioned": large as all the rest, and no name. */
function isVerbInHeadline({ kind }: Item, { kind: own, verb }: Item): boolean {
  if (own !== 'name' || verb === undefined || (kind !== 'name' && kind !== 'noun')) return false;
  return !verb.isBase && (verb.isPresent || verb.isPast);
}

/** "The talks are …", "the claims were …": before an auxiliary a form that can be a noun is one. */
function isSubjectOf({ kind, verb }: Item, next: Item): boolean {
  return kind === 'verb' && next.kind === 'auxiliary' && verb !== undefined && !verb.isPast;
}

// Both kinds of items with the same keys in the same order: they are read all over, and objects of one
// shape are read many times faster.

function item(token: Token, before: Item | undefined, after: Token | undefined): ItemDraft {
  const grammar = grammarOf(token.word);
  return {
    start: token.start,
    end: token.end,
    kind: kindOf(token, grammar, before, after),
    word: grammar.word,
    verb: grammar.verb,
    isCueNoun: grammar.isCueNoun,
    mayBeCue: grammar.mayBeCue,
    quotation: -1,
    isTerm: false,
    isTitle: false,
    ending: '',
  };
}

function quotationItem(
  text: string,
  { start, end }: Quotation,
  quotation: number,
  before: readonly Item[],
): ItemDraft {
  const isShort = end - start < LONGEST_TERM;
  const words = isShort ? (text.slice(start, end).match(WORD) ?? []) : [];
  const areTitleWords = words.length > 0 && words.every(isTitleWord);
  return {
    start,
    end,
    kind: 'quotation',
    word: '',
    verb: undefined,
    isCueNoun: false,
    mayBeCue: false,
    quotation,
    isTerm: isShort && standsAsTerm(words, areTitleWords, before),
    isTitle: areTitleWords && words.length > 1,
    ending: lastInside(text, start, end),
  };
}

/** The last character inside a quotation's marks. */
function lastInside(text: string, start: number, end: number): string {
  let at = end - 1;
  while (at > start && /[\s”’"'»“]/.test(text[at]!)) at--;
  return text[at]!;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

/** So many characters at most a title or a word set off has, its marks included. */
const LONGEST_TERM = 60;

/**
 * A title behind a noun, perhaps with a comma between, behind whose it is (KBC’s “The Long Road”) or behind
 * "on", as programmes are; or a word or two behind what opens a noun phrase.
 */
function standsAsTerm(words: readonly string[], isTitle: boolean, items: readonly Item[]): boolean {
  const last = items.at(-1);
  const before = last?.kind === 'comma' ? items.at(-2) : last;
  if (before === undefined) return false;
  if (last === before && (last.kind === 'determiner' || last.kind === 'possessive')) {
    return words.length <= 3 || (last.kind === 'possessive' && isTitle);
  }
  if (last?.word === 'on' || last?.word === 'of') return words.length > 1 && isTitle;
  return before.kind === 'noun' && isTitle;
}

/** As written in titles: large, or too short for that. */
function isTitleWord(word: string, at: number): boolean {
  return (at > 0 && word.length < 4) || /^[\p{Lu}\p{N}]/u.test(word);
}
