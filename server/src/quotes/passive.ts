import { beforeAdverbs } from './adverbs';
import type { Cue, CueKind } from './cue';
import type { Item } from './items';
import { formsOfBe } from './lexicon';
import { phraseStartingAt } from './nounPhrase';

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
  if (!isPassive && !(speaker && mayBePassive)) return undefined;
  const isBehindQuotation = by !== undefined && holdsQuotation(items, end, by);
  const contentFrom = speaker && !isBehindQuotation ? speaker.to : end;
  return { from: i, to: end, kind, speaker, contentFrom, isInverted: true, isFinite: true };
}

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
