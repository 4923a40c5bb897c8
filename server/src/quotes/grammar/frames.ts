import type { TextUnit } from '../../text/textUnit';
import type { Item } from './items';

/** A sentence as the quotations leave it: a run of items in which a quotation is one word. */
export interface Frame {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** How far behind a quotation that ends in a stop the cue may stand that still belongs to it. */
const REACH_OF_CUE = 8;
/** So many words a name with its title has, and so many more what is said of it between commas. */
const REACH_OF_NAME = 6;
const REACH_OF_ASIDE = 24;

/**
 * Parts a paragraph's items into sentences. A quotation that ends in a stop ends its sentence too,
 * unless the sentence visibly goes on: “Why?” he asked.
 */
export function frames({ text, sentences }: TextUnit, items: readonly Item[]): Frame[] {
  const dateline = endOfDateline(text, items);
  const found: Frame[] = dateline > 0 ? [{ from: 0, to: dateline }] : [];
  let from = dateline;
  let sentence = 0;
  for (let i = from; i < items.length; i++) {
    while (sentence < sentences.length && sentences[sentence]!.end < items[i]!.end) sentence++;
    // "… at 3 p.m. He said": an abbreviation's stop, and a sentence's.
    const endsSentence =
      items[i]!.kind !== 'quotation' && sentences[sentence]?.end === items[i]!.end;
    if (!endsSentence && !endsFrame(text, items, i)) continue;
    found.push({ from, to: i + 1 });
    from = i + 1;
  }
  if (from < items.length) found.push({ from, to: items.length });
  return found;
}

/** So many items "MAYFIELD, Ky., March 3 (KNA) —" has at most. */
const LONGEST_DATELINE = 16;
const OF_DATELINE = new Set<Item['kind']>([
  'name',
  'time',
  'number',
  'comma',
  'stop',
  'opening',
  'closing',
]);

/** Behind the place in capitals and the dash that a report opens with; 0 where it does not. */
function endOfDateline(text: string, items: readonly Item[]): number {
  const first = items[0];
  if (first?.kind !== 'name' || !/^\p{Lu}{3,}$/u.test(text.slice(first.start, first.end))) return 0;
  for (let i = 1; i < Math.min(items.length - 1, LONGEST_DATELINE); i++) {
    if (items[i]!.kind === 'dash') return i + 1;
    if (!OF_DATELINE.has(items[i]!.kind)) return 0;
  }
  return 0;
}

function endsFrame(text: string, items: readonly Item[], i: number): boolean {
  const item = items[i]!;
  const next = items[i + 1];
  if (next === undefined) return false;
  if (item.kind === 'stop')
    return next.kind !== 'stop' && !isSemicolon(item) && !startsLow(text, next);
  if (item.kind === 'quotation') {
    const { ending } = item;
    if (!/[.!?…]/.test(ending) || next.kind === 'stop') return false;
    if (next.kind === 'quotation') return true;
    const before = i === 0 ? 'stop' : items[i - 1]!.kind;
    const isWhole = before === 'stop' || before === 'quotation';
    return !goesOn(text, items, i + 1, ending, isWhole);
  }
  return false;
}

function isSemicolon(item: Item): boolean {
  return item.word === ';';
}

function startsLow(text: string, item: Item): boolean {
  if (item.kind === 'quotation' || item.kind === 'closing') return item.kind === 'closing';
  return /^\p{Ll}/u.test(text.slice(item.start, item.start + 2));
}

/** “Why?” he asked; “No!” Price shouted; “Never.” he said. */
function goesOn(
  text: string,
  items: readonly Item[],
  i: number,
  ending: string,
  isWhole: boolean,
): boolean {
  const next = items[i]!;
  if (next.kind === 'comma' || next.kind === 'dash') return true;
  if (/^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) return true;
  if (ending === '.' && !isWhole) return false;
  if (startsAside(items, i)) return endsAsideInTag(items, i);
  for (let k = i; k < Math.min(items.length, i + REACH_OF_CUE); k++) {
    const item = items[k]!;
    if (item.kind === 'stop' || item.kind === 'quotation' || item.kind === 'colon') return false;
    if (item.kind === 'verb') {
      const isTag = item.verb?.reports === true || item.verb?.tags === true;
      if (ending !== '.') return isTag && (isWhole || endsTag(items, k + 1));
      return item.verb?.reports === true && endsTag(items, k + 1);
    }
    if (item.kind === 'auxiliary' || item.kind === 'preposition') return false;
  }
  return false;
}

/** “Why?” Price, a spokesman for the ministry, asked: behind the speaker more is said of him. */
function startsAside(items: readonly Item[], from: number): boolean {
  let at = from;
  while (at < from + REACH_OF_NAME && isOfName(items[at])) at++;
  return at > from && items[at]?.kind === 'comma';
}

function isOfName(item: Item | undefined): boolean {
  return item?.kind === 'name' || item?.kind === 'noun' || item?.kind === 'determiner';
}

/** True where a cue stands behind the aside's second comma, and a tag ends with it. */
function endsAsideInTag(items: readonly Item[], from: number): boolean {
  for (let k = from; k < Math.min(items.length, from + REACH_OF_ASIDE); k++) {
    const { kind } = items[k]!;
    if (kind === 'stop' || kind === 'quotation' || kind === 'colon') return false;
    const cue = items[k + 1];
    if (kind === 'comma' && cue?.kind === 'verb' && cue.verb?.reports && cue.verb.isPast) {
      return endsTag(items, k + 2);
    }
  }
  return false;
}

/** Behind the cue of a tag no clause follows: “Never.” Price said on Monday. */
function endsTag(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined) return true;
  // “Never.” He added, “…”: the cue leads on instead.
  if (item.kind === 'comma' && items[i + 1]?.kind === 'quotation') return false;
  return ['stop', 'comma', 'time', 'preposition'].includes(item.kind);
}
