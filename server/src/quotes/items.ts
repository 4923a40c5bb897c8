import type { Quotation } from '../article/quotations';
import type { Span } from '../text/span';
import type { TextUnit } from '../text/textUnit';
import type { Token } from '../text/tokens';
import { type ItemKind, kindOf } from './itemKinds';
import { cueNouns, type Verb, verbs } from './lexicon';

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
  /** True for a quotation that stands as a noun does: his show, “The Long Road,”; the “experts”. */
  readonly isTerm: boolean;
  /** The last character inside a quotation's marks: a comma, a stop; "" for other items. */
  readonly ending: string;
}

/** A paragraph as a row of items: each quotation is one, whatever stands inside. */
export function itemise(unit: TextUnit, quotations: readonly Quotation[]): Item[] {
  const items: Item[] = [];
  let nextQuotation = 0;
  for (const [i, token] of unit.tokens.entries()) {
    while (nextQuotation < quotations.length && quotations[nextQuotation]!.start < token.end) {
      items.push(quotationItem(unit.text, quotations[nextQuotation]!, nextQuotation, items));
      nextQuotation++;
    }
    const inside = nextQuotation > 0 && token.start < quotations[nextQuotation - 1]!.end;
    if (!inside) {
      const last = items.at(-1);
      const next = item(token, last, unit.tokens[i + 1]);
      // A dash typed as two hyphens is one.
      if (last?.kind === 'dash' && next.word === '-' && last.end === next.start) {
        items[items.length - 1] = { ...last, end: next.end };
        continue;
      }
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

function quotationItem(
  text: string,
  { start, end }: Quotation,
  quotation: number,
  before: readonly Item[],
): Item {
  const isTerm = standsAsTerm(text.slice(start, Math.min(end, start + LONGEST_TERM)), before);
  const none = { word: '', verb: undefined, isCueNoun: false };
  const ending = lastInside(text, start, end);
  return { start, end, kind: 'quotation', quotation, isTerm, ending, ...none };
}

/** The last character inside a quotation's marks. */
function lastInside(text: string, start: number, end: number): string {
  let at = end - 1;
  while (at > start && /[\s”’"'»“]/.test(text[at]!)) at--;
  return text[at]!;
}

/** What only quotations have. */
const OUTSIDE = { quotation: -1, isTerm: false, ending: '' } as const;

/** So many characters at most a title or a word set off has, its marks included. */
const LONGEST_TERM = 60;

/**
 * A title behind a noun, perhaps with a comma between, behind whose it is (KBC’s “The Long Road”) or behind
 * "on", as programmes are; or a word or two behind what opens a noun phrase.
 */
function standsAsTerm(quotation: string, items: readonly Item[]): boolean {
  const last = items.at(-1);
  const before = last?.kind === 'comma' ? items.at(-2) : last;
  if (before === undefined || quotation.length >= LONGEST_TERM) return false;
  const words = quotation.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const isTitle = words.length > 0 && words.every(isTitleWord);
  if (last === before && (last.kind === 'determiner' || last.kind === 'possessive')) {
    return words.length <= 3 || (last.kind === 'possessive' && isTitle);
  }
  if (last?.word === 'on') return words.length > 1 && isTitle;
  return before.kind === 'noun' && isTitle;
}

/** As written in titles: large, or too short for that. */
function isTitleWord(word: string, at: number): boolean {
  return (at > 0 && word.length < 4) || /^[\p{Lu}\p{N}]/u.test(word);
}

function item(token: Token, before: Item | undefined, after: Token | undefined): Item {
  const lower = token.text.toLowerCase();
  const word = lower.includes("'") ? lower.replaceAll("'", '’') : lower;
  const isWord = token.kind === 'word';
  const verb = isWord ? verbs.get(word) : undefined;
  const kind = kindOf(token, word, verb, before, after);
  const { start, end } = token;
  return { start, end, kind, word, verb, isCueNoun: isWord && cueNouns.has(word), ...OUTSIDE };
}
