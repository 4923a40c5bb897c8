import { beforeAdverbs } from './adverbs';
import type { Item } from './items';
import {
  type ItemRange,
  isNominal,
  isVerbal,
  phraseEndingAt,
  phraseStartingAt,
  REACH,
  startOfPhrase,
} from './nounPhrase';
import { MOST_TRIED, subjectOf } from './subject';

/** The subject of a participle ("…, saying that"): that of the sentence it hangs on. */
export function subjectOfParticiple(
  items: readonly Item[],
  participle: number,
  from: number,
): ItemRange | undefined {
  const first = Math.max(from, participle - REACH);
  const at = beforeAdverbs(items, participle - 1, first) + 1;
  const own = subjectBeside(items, at, first);
  if (own) return own;
  return (
    (items[at - 1]?.kind === 'conjunction'
      ? subjectOfJoinedParticiple(items, at - 1, first)
      : undefined) ??
    subjectOfReport(items, at, first) ??
    subjectOfNearest(items, at, first) ??
    subjectBehind(items, at)
  );
}

/** "with Price | noting", "Price | noting": the noun phrase right before a participle, where it opens a clause. */
function subjectBeside(items: readonly Item[], at: number, first: number): ItemRange | undefined {
  const before = items[at - 1];
  if (!before || at <= first || !isNominal(before) || before.isCueNoun) return undefined;
  const start = startOfPhrase(items, at - 1, first);
  // "with Price noting that …".
  if (items[start]!.word === 'with') return { from: start + 1, to: at };
  if (before.kind === 'name') {
    let from = at - 1;
    while (from > first && items[from - 1]!.kind === 'name') from--;
    // "footage of Price saying …".
    if (items[from - 1]?.word === 'of') return { from, to: at };
  }
  const phrase = phraseEndingAt(items, at - 1, first);
  const opensClause = phrase && (phrase.from === first || !isInsideClause(items[phrase.from - 1]!));
  return opensClause ? phrase : undefined;
}

/** "with Price noting that it was late and | asking": the participle before has a subject for both. */
function subjectOfJoinedParticiple(
  items: readonly Item[],
  at: number,
  first: number,
): ItemRange | undefined {
  for (let i = at - 1; i > first; i--) {
    const { kind } = items[i]!;
    if (kind === 'stop' || kind === 'colon') return undefined;
    if (kind === 'gerund') return subjectBeside(items, i, first);
  }
  return undefined;
}

function isInsideClause({ kind }: Item): boolean {
  return !(kind === 'comma' || kind === 'conjunction' || kind === 'quotation' || kind === 'stop');
}

/** The subject of the nearest finite verb of saying before `at`. */
function subjectOfReport(items: readonly Item[], at: number, first: number): ItemRange | undefined {
  for (let i = at - 1; i >= first; i--) {
    const { kind, verb, word } = items[i]!;
    // "…, while | Price was heard calling it late": whoever reports before is another.
    const isContrast = (word === 'while' || word === 'whereas') && i < at - 1;
    if (kind === 'stop' || isContrast) return undefined;
    if (kind !== 'verb' || !verb?.reports || items[i - 1]?.word === 'to') continue;
    const subject = subjectOf(items, i, first) ?? phraseStartingAt(items, i + 1);
    if (subject && subject.to <= at) return subject;
  }
  return undefined;
}

/** The subject of the nearest finite verb before `at` whose clause is no part of a noun phrase. */
function subjectOfNearest(
  items: readonly Item[],
  at: number,
  first: number,
): ItemRange | undefined {
  let tried = 0;
  for (let i = at - 1; i >= first && tried < MOST_TRIED; i--) {
    const { kind } = items[i]!;
    if (kind === 'stop') break;
    if (kind !== 'verb' && kind !== 'auxiliary') continue;
    tried++;
    const subject = subjectOf(items, i, first);
    if (!subject) continue;
    if (!isInsidePhrase(items, subject, first)) return subject;
    i = subject.from;
  }
  return mainSubject(items, first, at);
}

/** "the man who left", "the car he drives", "a hint that he left", "knew how he left". */
function isInsidePhrase(items: readonly Item[], { from }: ItemRange, first: number): boolean {
  const { kind, word } = items[from]!;
  if (kind === 'relative' || word === 'that') return true;
  if (from <= first) return false;
  const before = items[Math.max(first, beforeAdverbs(items, from - 1, first))]!;
  return isNominal(before) || COMPLEMENTS.has(before.word);
}

const COMPLEMENTS = new Set(['that', 'how', 'why', 'what', 'whether', 'if', 'for']);

/** The subject of the first finite verb that stands in no opening clause of time or condition. */
function mainSubject(items: readonly Item[], from: number, to: number): ItemRange | undefined {
  const verb = mainVerb(items, from, to);
  return verb === undefined ? undefined : subjectOf(items, verb, from);
}

/** The first finite verb with a subject, outside opening clauses of time or condition. */
export function mainVerb(items: readonly Item[], from: number, to: number): number | undefined {
  const last = Math.min(to, from + REACH);
  let i = from;
  while (i < last) {
    const { kind } = items[i]!;
    if (kind === 'subordinator' && startsSegment(items, i, from)) {
      while (i < last && items[i]!.kind !== 'comma') i++;
    } else if (kind === 'verb' || kind === 'auxiliary') {
      const verb = endOfVerb(items, i, last);
      const subject = subjectOf(items, i, from);
      if (subject && !isSubordinate(items, subject, from)) return verb;
      i = verb;
    }
    i++;
  }
  return undefined;
}

/** "who left"; "where Price spoke", in the middle of a sentence. */
function isSubordinate(
  items: readonly Item[],
  { from: subject }: ItemRange,
  from: number,
): boolean {
  if (items[subject]!.kind === 'relative') return true;
  return subject > from && items[subject - 1]!.kind === 'subordinator';
}

/** "has since | apologised": the verb behind its auxiliaries and the adverbs between. */
function endOfVerb(items: readonly Item[], first: number, last: number): number {
  let verb = first;
  for (let i = first + 1; i < last; i++) {
    if (isVerbal(items[i]!)) verb = i;
    else if (items[i]!.kind !== 'adverb') break;
  }
  return verb;
}

function startsSegment(items: readonly Item[], i: number, from: number): boolean {
  if (i === from) return true;
  const { kind } = items[i - 1]!;
  return kind === 'comma' || kind === 'stop' || kind === 'conjunction' || kind === 'quotation';
}

/** "In calling it “a mistake,” the senator …": the subject behind the next comma. */
function subjectBehind(items: readonly Item[], at: number): ItemRange | undefined {
  const last = Math.min(items.length, at + REACH / 2);
  for (let i = at + 1; i < last; i++) {
    const { kind } = items[i]!;
    if (kind === 'stop') return undefined;
    if ((kind === 'comma' || kind === 'quotation') && i + 1 < last) {
      const phrase = phraseStartingAt(items, items[i + 1]!.kind === 'comma' ? i + 2 : i + 1);
      if (phrase) return phrase;
    }
  }
  return undefined;
}
