import { beforeAdverbs } from './adverbs';
import type { Cue, CueKind } from './cue';
import type { Item } from './items';
import { formsOfBe } from './lexicon';
import { isVerbal, phraseStartingAt } from './nounPhrase';

/** "was described by Price"; "a plan described by Price"; nobody speaks in "was described as". */
export function passiveCue(
  items: readonly Item[],
  i: number,
  end: number,
  kind: CueKind,
  from: number,
): Cue | undefined {
  const before = beforeAdverbs(items, i - 1, from);
  // "It’s called" is passive, "he’s said" is not.
  const isHas = items[before]?.word === '’s' && kind !== 'names';
  const isPassive = before >= from && formsOfBe.has(items[before]!.word) && !isHas;
  const by = agentOf(items, end);
  const speaker =
    by !== undefined && isAgent(items[by + 1]) ? phraseStartingAt(items, by + 1) : undefined;
  const mayBePassive = before < from || BEFORE_PARTICIPLE.has(items[before]!.kind);
  const isOpen = isPassive || isReduced(items, i, end, from);
  if (!isOpen && !(speaker && mayBePassive)) return undefined;
  const isBehindQuotation = by !== undefined && holdsQuotation(items, end, by);
  const contentFrom = speaker && !isBehindQuotation ? speaker.to : end;
  return { from: i, to: end, kind, speaker, contentFrom, isInverted: true, isFinite: true };
}

/** ", billed as “…”", "a street known to sailors as “…”": nobody is said to do it. */
function isReduced(items: readonly Item[], i: number, end: number, from: number): boolean {
  const { word, verb } = items[i]!;
  const isParted =
    items[i - 1]?.kind === 'comma' && verb?.names === true && items[end]?.word !== 'to';
  if (!isParted && word !== 'known') return false;
  for (let at = end; at < Math.min(items.length, end + REACH_OF_AS); at++) {
    if (items[at]!.word === 'as') return !frontsObject(items, i, from);
    if (at === end && items[at]!.kind !== 'preposition') return false;
    if (isVerbal(items[at]!) || items[at]!.kind === 'comma') return false;
  }
  return false;
}

const REACH_OF_AS = 8;

/** "what the critics, both of them, | called", "which the critics | called": the object stands before them. */
export function frontsObject(items: readonly Item[], verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - REACH_OF_OBJECT); at--) {
    if (/^(?:what|which|whom)$/.test(items[at]!.word)) return true;
  }
  return false;
}

const REACH_OF_OBJECT = 16;

/** "described by", "described on Monday by", "called “a mistake” by": where the one who speaks is given. */
function agentOf(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < Math.min(items.length, from + REACH_OF_AGENT); at++) {
    const { kind, word, ending } = items[at]!;
    if (word === 'by') return at;
    const passes = BEFORE_AGENT.has(kind) || word === 'as';
    if (!passes || /[.!?]/.test(ending)) return undefined;
  }
  return undefined;
}

/** "said by officials"; "said by telephone" names no speaker. */
function isAgent(item: Item | undefined): boolean {
  return item !== undefined && (item.kind !== 'noun' || item.word.endsWith('s'));
}

const REACH_OF_AGENT = 4;
const BEFORE_AGENT = new Set<Item['kind']>(['quotation', 'determiner', 'time']);

function holdsQuotation(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i]!.kind === 'quotation') return true;
  return false;
}

/** "a plan | described by", "the plan, | described by", "as | described by". */
const BEFORE_PARTICIPLE = new Set<Item['kind']>(['noun', 'name', 'comma', 'dash', 'subordinator']);
