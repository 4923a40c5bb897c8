import type { Item } from './items';
import {
  behindOpeningPhrase,
  endOfHead,
  type ItemRange,
  isHeld,
  isLead,
  isNominal,
  isParticiple,
} from './nounPhrase';

/** Where the clause began that goes on at `at`: behind a quotation, a semicolon or a colon. */
function clauseStart(items: readonly Item[], at: number, first: number): number {
  let start = at;
  let closed = 0;
  while (start > first && !isClauseStart(items, start - 1)) {
    const { kind } = items[start - 1]!;
    // "(Price, who left, | said": nothing before the bracket.
    if (kind === 'opening' && closed-- === 0) break;
    if (kind === 'closing') closed++;
    start--;
  }
  return start;
}

/** Across "…, a spokesman for the agency, said": the first phrase that can be the subject. */
export function subjectAcrossCommas(
  items: readonly Item[],
  comma: number,
  first: number,
): ItemRange | undefined {
  const start = clauseStart(items, comma, first);
  let subject: ItemRange | undefined;
  let from = start;
  for (let i = start; i <= comma; i++) {
    const { kind, ending } = items[i]!;
    const closes = ending === ',';
    if (kind !== 'comma' && kind !== 'dash' && !closes) continue;
    const segment = segmentOf(items, from, closes ? i + 1 : i);
    if (segment === 'clause') subject = undefined;
    else if (segment !== 'aside') {
      if (segment.opensClause) subject = undefined;
      subject ??= segment;
    }
    from = i + 1;
  }
  return subject;
}

function isClauseStart(items: readonly Item[], i: number): boolean {
  const { kind, word, isTerm } = items[i]!;
  if (kind === 'quotation') return !isTerm && !isHeld(items, i);
  return kind === 'colon' || (kind === 'stop' && word !== '…');
}

const LONGEST_TIME = 4;

/** A noun phrase between two commas; a clause before it in the same place ends whatever came before. */
interface Segment extends ItemRange {
  readonly opensClause?: boolean;
}

/** What stands between two commas: a noun phrase, a clause of its own, or something said aside. */
function segmentOf(items: readonly Item[], from: number, to: number): Segment | 'clause' | 'aside' {
  let start = from;
  while (start < to && isLead(items, start)) start++;
  const head = items[start];
  if (start >= to || head === undefined) return 'aside';
  // "The mayor, who, on a call, warned …".
  if (head.kind === 'relative' && start + 1 === to) return { from: start, to };
  switch (head.kind) {
    case 'preposition':
    case 'subordinator':
    case 'relative':
    case 'gerund':
    case 'verb':
    case 'time':
      return 'aside';
    case 'auxiliary':
      return 'clause';
    default:
  }
  let end = start;
  for (let i = start; i < to; i++) {
    const { kind, word } = items[i]!;
    if (kind === 'relative' || word === 'whose' || (kind === 'gerund' && i > start)) break;
    // "with lights that spelled his name": a clause of the noun before.
    if (word === 'that' && i > start && isNominal(items[i - 1]!)) break;
    if (kind === 'auxiliary' || kind === 'verb') {
      return isParticiple(items, i) ? phrase() : (subjectOfSubclause(items, i, to) ?? 'clause');
    }
    end = i + 1;
  }
  return phrase();

  function phrase(): Segment | 'aside' {
    // "Earlier this week, Price …".
    if (end - start <= LONGEST_TIME && items[end - 1]?.kind === 'time') return 'aside';
    const begin = behindOpeningPhrase(items, start, end - 1);
    return begin < end ? { from: begin, to: endOfHead(items, begin, end) } : 'aside';
  }
}

/** "… broke out when the mayor, a rival, …": what a clause inside the segment starts with. */
function subjectOfSubclause(items: readonly Item[], from: number, to: number): Segment | undefined {
  let start = -1;
  for (let i = from; i < to; i++) {
    const { kind } = items[i]!;
    if (kind === 'subordinator') start = i + 1;
    else if (start > 0 && (kind === 'verb' || kind === 'auxiliary' || kind === 'gerund'))
      start = -1;
  }
  if (
    start < 0 ||
    start >= to ||
    !(isNominal(items[start]!) || items[start]!.kind === 'determiner')
  ) {
    return undefined;
  }
  return { from: start, to: endOfHead(items, start, to), opensClause: true };
}
