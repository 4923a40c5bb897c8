import { behindAdverbs } from './adverbs';
import { subjectAcrossCommas } from './apposition';
import type { Item } from './items';
import { controlVerbs } from './lexicon';
import {
  type ItemRange,
  isHeld,
  isNominal,
  isParticiple,
  isVerbal,
  phraseEndingAt,
  REACH,
  startOfPhrase,
} from './nounPhrase';
import { beforeAgo, beforeBracket, withoutTime } from './steppedOver';

/**
 * The subject of the verb at `at`, looked for leftwards, not beyond `from`: next to the verb, across
 * an apposition ("Price, a spokesman, said"), or that of the verb before ("met Lavrov and said").
 */
export function subjectOf(
  items: readonly Item[],
  at: number,
  from: number,
  depth = 0,
): ItemRange | undefined {
  const first = Math.max(from, at - REACH);
  let i = at - 1;
  for (;;) {
    while (i >= first && isSkipped(items, i)) i--;
    if (i < first) return undefined;
    if (items[i + 1]?.word === 'ago' && i + 1 < at) {
      i = beforeAgo(items, i);
      continue;
    }
    if ((items[i]!.isTerm || isHeld(items, i)) && items[i]!.ending === ',')
      return subjectAcrossCommas(items, i, first);
    switch (items[i]!.kind) {
      case 'pronoun':
      case 'relative':
        return { from: i, to: i + 1 };
      case 'name':
      case 'noun':
      case 'number':
      case 'possessive':
      case 'determiner': {
        const modified = modifiedBy(items, startOfPhrase(items, i, first) - 1, first);
        if (modified) return modified;
        const phrase = phraseEndingAt(items, i, first);
        if (phrase) return phrase;
        // "has in the past said": what stands between is no subject.
        i = startOfPhrase(items, i, first) - 1;
        continue;
      }
      case 'time': {
        const before = withoutTime(items, i, first);
        if (before < first) return undefined;
        i = before;
        continue;
      }
      case 'closing': {
        i = beforeBracket(items, i, first);
        continue;
      }
      case 'comma':
      case 'dash':
        return (
          subjectAcrossCommas(items, i, first) ??
          (i === at - 1 && isInSeries(items, at)
            ? subjectOfVerbBefore(items, i, first, depth)
            : undefined)
        );
      case 'conjunction':
        return subjectOfVerbBefore(items, i, first, depth);
      case 'verb':
      case 'gerund':
        if (saysMoreOfNoun(items, i, at)) return undefined;
        return modifiedBy(items, i, first) ?? subjectOfVerbBefore(items, i + 1, first, depth);
      case 'preposition':
        // An infinitive: "declined to say".
        return items[i]!.word === 'to' ? subjectOfInfinitive(items, i, first, depth) : undefined;
      case 'subordinator':
        // "a sign that said": a relative pronoun, as "who" is.
        return items[i]!.word === 'that' && i > first && isNominal(items[i - 1]!)
          ? { from: i, to: i + 1 }
          : undefined;
      default:
        return undefined;
    }
  }
}

/** "mocked a reporter, | called him “late” and left": a verb between others of one subject. */
function isInSeries(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    if (items[i]!.kind === 'stop') return false;
    if (items[i]!.kind !== 'conjunction') continue;
    const { kind, verb } = items[behindAdverbs(items, i + 1)] ?? { kind: 'other', verb: undefined };
    if (kind === 'verb' && verb?.isPast) return true;
  }
  return false;
}

/** "said in a statement | read to the court": what was done with the statement, not another verb of the clause. */
function saysMoreOfNoun(items: readonly Item[], verb: number, at: number): boolean {
  if (!items[verb]!.verb?.reports || !items[verb]!.verb?.isPast) return false;
  const isBehindNoun = verb + 1 < at && items[at - 1]!.kind === 'noun';
  const isPassive = items[at]!.verb?.isParticiple && items[at + 1]?.kind === 'preposition';
  return isBehindNoun && isPassive === true;
}

/**
 * What the clause of the verb at `at` says more of: "a source speaking (to the paper)", "an official who
 * spoke (to discuss the plan)"; undefined where it is a clause of its own.
 */
function modifiedBy(items: readonly Item[], at: number, first: number): ItemRange | undefined {
  let verb = at;
  for (;;) {
    if (verb <= first || !isVerbal(items[verb]!)) return undefined;
    let before = verb - 1;
    while (before > first && isSkipped(items, before)) before--;
    const { kind, word } = items[before]!;
    const head = items[before - 1];
    if (before > first && head && isNominal(head)) {
      if (kind === 'relative' || word === 'that') return phraseEndingAt(items, before - 1, first);
    }
    if (word === 'to' && before > first) {
      verb = startOfPhrase(items, before - 1, first);
      if (!isVerbal(items[verb]!)) verb--;
      continue;
    }
    const isModifier = items[verb]!.kind === 'gerund' || isParticiple(items, verb);
    return isModifier && isNominal(items[before]!) && before === verb - 1
      ? phraseEndingAt(items, before, first)
      : undefined;
  }
}

/**
 * The subject of the verb that the one at `at` is joined to: "left and said". That is the nearest before
 * it, but one in a clause inside the sentence only where there is no other: "said the envoy had left,
 * but called it late"; "thanked the envoy who had come and said".
 */
function subjectOfVerbBefore(
  items: readonly Item[],
  at: number,
  first: number,
  depth: number,
): ItemRange | undefined {
  if (depth === MOST_JOINED) return undefined;
  let inner: ItemRange | undefined;
  let tried = 0;
  for (let i = at - 1; i >= first && tried < MOST_TRIED; i--) {
    const { kind } = items[i]!;
    if (kind === 'stop' || kind === 'colon') break;
    if (kind === 'pronoun' && items[i]!.word.includes('’')) return { from: i, to: i + 1 };
    if (kind !== 'verb' && kind !== 'auxiliary') continue;
    tried++;
    const subject = subjectOf(items, i, first, depth + 1);
    if (!subject) continue;
    if (!isInnerClause(items, subject, first)) return subject;
    inner ??= subject;
    i = subject.from;
  }
  return inner;
}

/** The subject of "to say": who is to ("for Price | to say", "led Price | to say"), or that of the verb it goes with. */
function subjectOfInfinitive(
  items: readonly Item[],
  to: number,
  first: number,
  depth: number,
): ItemRange | undefined {
  let from = to;
  while (from > first && isPartOfName(items[from - 1]!)) from--;
  const before = items[from - 1];
  if (from < to && (before?.word === 'for' || controlVerbs.has(before?.word ?? '')))
    return { from, to };
  // "before Price began | to say": nothing stands between the two verbs.
  const verb = items[to - 1];
  const own =
    verb?.kind === 'verb' && depth < MOST_JOINED
      ? subjectOf(items, to - 1, first, depth + 1)
      : undefined;
  return own ?? subjectOfAbsolute(items, to, first) ?? subjectOfVerbBefore(items, to, first, depth);
}

/** "with Price going on the air | to say": a participle with a subject of its own, and no comma behind. */
function subjectOfAbsolute(
  items: readonly Item[],
  at: number,
  first: number,
): ItemRange | undefined {
  let gerund = at - 1;
  while (gerund > first && NO_CLAUSE.has(items[gerund]!.kind)) gerund--;
  if (items[gerund]?.kind !== 'gerund') return undefined;
  let from = gerund;
  while (from > first && isPartOfName(items[from - 1]!)) from--;
  return from < gerund && items[from - 1]?.word === 'with' ? { from, to: gerund } : undefined;
}

const NO_CLAUSE = new Set<Item['kind']>([
  'name',
  'noun',
  'determiner',
  'possessive',
  'preposition',
  'adverb',
  'time',
  'number',
]);

function isPartOfName({ kind }: Item): boolean {
  return kind === 'name' || kind === 'noun' || kind === 'determiner' || kind === 'possessive';
}

/** So many verbs in a row may share a subject, and so many are looked at for each: bounds the work. */
const MOST_JOINED = 4;
export const MOST_TRIED = 3;

/** "who had left"; "that he left", "said he left"; "after he left". */
function isInnerClause(items: readonly Item[], { from }: ItemRange, first: number): boolean {
  if (items[from]!.kind === 'relative' || items[from]!.word === 'that') return true;
  if (from <= first) return false;
  const { kind, word, verb } = items[from - 1]!;
  if (word === 'that' || (kind === 'verb' && verb?.reports)) return true;
  if (word === 'who') return true;
  // "left when he came and said"; but "wept when the mayor came and said".
  return kind === 'subordinator' && from - 1 > first && items[from]!.kind === 'pronoun';
}

function isSkipped(items: readonly Item[], i: number): boolean {
  const { kind } = items[i]!;
  return kind === 'auxiliary' || kind === 'adverb';
}
