import type { Item } from './items';
import { numerals } from './lexicon';

/** A run of items, `to` exclusive. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

/** So many items back a subject is looked for: bounds the work on sentences without end. */
export const REACH = 60;

/**
 * The noun phrase whose last word stands at `last`. Goes left over what can belong to it, then drops
 * what opens the clause before it: "In a statement | Price", "Last week | the senator".
 */
export function phraseEndingAt(
  items: readonly Item[],
  last: number,
  first: number,
): ItemRange | undefined {
  let from = startOfPhrase(items, last, first);
  const isObject = from > first && isVerbal(items[from - 1]!);
  if (isObject || items[from]?.kind === 'preposition') {
    // "won Iowa and Price said", "in Iowa and Price said": a new clause begins behind the conjunction.
    for (let i = last; i > from; i--) if (items[i]!.kind === 'conjunction') from = i;
  }
  // "She and her colleagues".
  const joined = items[from - 1]?.kind === 'conjunction' ? from - 2 : from;
  if (joined >= first && joined < from && items[joined]!.kind === 'pronoun') from = joined;
  while (from <= last && isLead(items, from)) from++;
  from = behindOpeningPhrase(items, from, last);
  if (from > last) return undefined;
  from = lastPhrase(items, from, last);
  return { from, to: endOfHead(items, from, last + 1) };
}

/** "a figure | the union (disputes)": of two phrases side by side the last. */
function lastPhrase(items: readonly Item[], from: number, last: number): number {
  for (let i = last; i > from; i--) {
    const opens = items[i]!.kind === 'determiner' && items[i - 1]!.kind === 'noun';
    if (opens && ARTICLES.has(items[i]!.word)) return i;
  }
  return from;
}

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their']);

export function startOfPhrase(items: readonly Item[], last: number, first: number): number {
  let from = last;
  while (from - 1 >= first && isPhrasePart(items, from - 1)) from--;
  return from;
}

/** The noun phrase that begins at `from`: "said | Ned Price, a spokesman". */
export function phraseStartingAt(items: readonly Item[], from: number): ItemRange | undefined {
  let start = from;
  while (start < items.length && items[start]!.kind === 'adverb') start++;
  if (start >= items.length) return undefined;
  const first = items[start]!;
  if (first.kind === 'pronoun') return { from: start, to: start + 1 };
  // "said retired general Okafor": a participle that stands as an adjective.
  const isAdjective =
    first.kind === 'verb' && first.word.endsWith('ed') && isNominalAt(items, start + 1);
  if (!isNominal(first) && first.kind !== 'determiner' && !isAdjective) return undefined;
  let to = start + 1;
  const end = Math.min(items.length, start + REACH / 2);
  while (to < end) {
    const item = items[to]!;
    if (isHyphenInside(items, to)) {
      to += 2;
      continue;
    }
    const joins =
      (item.kind === 'adverb' &&
        INSIDE_BEFORE_ADVERB.has(items[to - 1]!.kind) &&
        isNominalAt(items, to + 1)) ||
      (item.kind === 'conjunction' && isNominalAt(items, to + 1)) ||
      (item.kind === 'preposition' && item.word !== 'to' && isNominalAt(items, to + 1));
    // "told Price | the plan was": behind a noun a determiner opens the next phrase.
    const opens = item.kind === 'determiner' && !isNominal(items[to - 1]!);
    if (!(isNominal(item) || opens || item.kind === 'possessive' || joins)) break;
    to++;
  }
  return { from: start, to: endOfHead(items, start, to) };
}

/** "the newly elected mayor", "London’s newly elected mayor". */
const INSIDE_BEFORE_ADVERB = new Set<Item['kind']>(['determiner', 'possessive', 'number']);

/** "Anne-Laure", "co-founder": a hyphen with words on both sides and no blank between. */
function isHyphenInside(items: readonly Item[], at: number): boolean {
  const hyphen = items[at]!;
  const next = items[at + 1];
  if (hyphen.word !== '-' || items[at - 1]!.end !== hyphen.start) return false;
  return next?.start === hyphen.end && next.word !== '' && next.kind !== 'other';
}

/** Where a name stands first, what hangs on it by a preposition is left off: "Price in a tweet". */
export function endOfHead(items: readonly Item[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const { kind, word } = items[i]!;
    if (kind === 'time') return i;
    if (kind !== 'preposition') continue;
    if (items[i - 1]!.kind === 'name' && word !== 'of') return i;
  }
  return to;
}

/** "The man known as": a participle behind its noun, no verb of a clause. */
export function isParticiple(items: readonly Item[], i: number): boolean {
  const { verb, word } = items[i]!;
  const next = items[i + 1];
  return (
    (verb?.isParticiple ?? word.endsWith('ed')) &&
    next?.kind === 'preposition' &&
    (next.word === 'by' || next.word === 'as')
  );
}

/** What opens a clause before its subject: a conjunction, an adverb, a stray mark. */
export function isLead(items: readonly Item[], i: number): boolean {
  const { kind } = items[i]!;
  return kind === 'conjunction' || kind === 'adverb' || kind === 'other' || kind === 'closing';
}

/** Behind "In a statement", "Last week" and the like, where the subject follows without a comma. */
export function behindOpeningPhrase(items: readonly Item[], from: number, last: number): number {
  const next = items[from + 1];
  // "About four in ten", "over 200 growers".
  const isAmount =
    next?.kind === 'number' || (items[from]?.word === 'about' && numerals.has(next?.word ?? ''));
  const opens = items[from]?.kind === 'preposition' && !isAmount;
  let start = from;
  for (let i = from + 1; i <= last; i++) {
    const { kind } = items[i]!;
    const before = items[i - 1]!;
    if (before.kind === 'time' && kind !== 'possessive' && kind !== 'time' && kind !== 'noun') {
      start = i;
    } else if (opens && start === from && startsPhrase(items, i)) start = i;
  }
  if (start > from) return items[start]!.kind === 'adverb' ? start + 1 : start;
  if (!opens) return from;
  return items[last]!.kind === 'name' && last > from + 1 ? last : last + 1;
}

function startsPhrase(items: readonly Item[], i: number): boolean {
  const { kind } = items[i]!;
  const before = items[i - 1]!.kind;
  const afterNoun = before === 'noun' || before === 'number' || before === 'time';
  return (
    (kind === 'determiner' && (afterNoun || before === 'name')) || (kind === 'name' && afterNoun)
  );
}

function isPhrasePart(items: readonly Item[], i: number): boolean {
  const item = items[i]!;
  // “…,” the mayor: a comma inside the marks parts as one outside does.
  if (item.isTerm) return item.ending !== ',';
  switch (item.kind) {
    case 'name':
    case 'noun':
    case 'number':
    case 'determiner':
    case 'possessive':
    case 'time':
      return true;
    case 'preposition':
      return isNominalAt(items, i + 1);
    case 'conjunction':
      return item.word !== 'but' && isNominalAt(items, i + 1) && i > 0 && isNominal(items[i - 1]!);
    case 'adverb':
      return isNominalAt(items, i + 1) && i > 0 && items[i - 1]!.kind === 'determiner';
    case 'other':
      return /^[-–&/.’'%$#@]$/.test(item.word);
    default:
      return false;
  }
}

/** A quotation that a verb before it holds: who called him “a coward,” and no sentence or verb of its own. */
export function isHeld(items: readonly Item[], i: number): boolean {
  if (items[i]!.kind !== 'quotation' || PARTS.has(items[i - 1]?.kind ?? 'stop')) return false;
  for (let at = i - 1; at >= Math.max(0, i - REACH_OF_VERB); at--) {
    if (isVerbal(items[at]!)) return true;
    if (PARTS.has(items[at]!.kind) && !/[^.,!?]/.test(items[at]!.ending)) return false;
  }
  return false;
}

const REACH_OF_VERB = 12;
const PARTS = new Set<Item['kind']>([
  'comma',
  'colon',
  'dash',
  'stop',
  'quotation',
  'opening',
  'closing',
]);

export function isVerbal({ kind }: Item): boolean {
  return kind === 'verb' || kind === 'auxiliary' || kind === 'gerund';
}

export function isNominal({ kind, isTerm }: Item): boolean {
  return isTerm || kind === 'name' || kind === 'noun' || kind === 'number' || kind === 'time';
}

function isNominalAt(items: readonly Item[], i: number): boolean {
  const item = items[i];
  return (
    item !== undefined && (isNominal(item) || item.kind === 'determiner' || item.kind === 'other')
  );
}
