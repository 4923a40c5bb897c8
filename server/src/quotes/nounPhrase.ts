import type { Item } from './items';

/** A run of items, `to` exclusive. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

/** So many items back a subject is looked for: bounds the work on sentences without end. */
const REACH = 60;

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
    if (items[i]!.isTerm && items[i]!.ending === ',') return subjectAcrossCommas(items, i, first);
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
        return subjectAcrossCommas(items, i, first);
      case 'conjunction':
        return subjectOfVerbBefore(items, i, first, depth);
      case 'verb':
      case 'gerund':
        return modifiedBy(items, i, first) ?? subjectOfVerbBefore(items, i + 1, first, depth);
      case 'preposition':
        // An infinitive: "declined to say".
        return items[i]!.word === 'to' ? subjectOfVerbBefore(items, i, first, depth) : undefined;
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

/** The subject of a participle ("…, saying that"): that of the sentence it hangs on. */
export function subjectOfParticiple(
  items: readonly Item[],
  at: number,
  from: number,
): ItemRange | undefined {
  const before = items[at - 1];
  const first = Math.max(from, at - REACH);
  const ofNoun = before && at > first && isNominal(before) && !before.isCueNoun;
  if (ofNoun) {
    const start = startOfPhrase(items, at - 1, first);
    // "with Price noting that …".
    if (items[start]!.word === 'with') return { from: start + 1, to: at };
    const phrase = phraseEndingAt(items, at - 1, first);
    const opensClause =
      phrase && (phrase.from === first || !isInsideClause(items[phrase.from - 1]!));
    if (opensClause) return phrase;
  }
  return (
    subjectOfReport(items, at, first) ??
    subjectOfNearest(items, at, first) ??
    subjectBehind(items, at)
  );
}

function isInsideClause({ kind }: Item): boolean {
  return !(kind === 'comma' || kind === 'conjunction' || kind === 'quotation' || kind === 'stop');
}

/** The subject of the nearest finite verb of saying before `at`. */
function subjectOfReport(items: readonly Item[], at: number, first: number): ItemRange | undefined {
  for (let i = at - 1; i >= first; i--) {
    const { kind, verb } = items[i]!;
    if (kind === 'stop') return undefined;
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
  const before = items[from - 1]!;
  return isNominal(before) || COMPLEMENTS.has(before.word);
}

const COMPLEMENTS = new Set(['that', 'how', 'why', 'what', 'whether', 'if']);

/** The subject of the first finite verb that stands in no opening clause of time or condition. */
export function mainSubject(
  items: readonly Item[],
  from: number,
  to: number,
): ItemRange | undefined {
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
      let verb = i;
      while (verb + 1 < last && isVerbal(items[verb + 1]!)) verb++;
      const subject = subjectOf(items, i, from);
      if (subject && items[subject.from]!.kind !== 'relative') return verb;
      i = verb;
    }
    i++;
  }
  return undefined;
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
    const { kind, verb } = items[i]!;
    if (kind === 'stop' || kind === 'colon') break;
    if (kind !== 'verb' && kind !== 'auxiliary') continue;
    tried++;
    const subject = subjectOf(items, i, first, depth + 1);
    if (!subject) continue;
    if (!isInnerClause(items, subject, first, verb?.reports ?? false)) return subject;
    inner ??= subject;
    i = subject.from;
  }
  return inner;
}

/** So many verbs in a row may share a subject, and so many are looked at for each: bounds the work. */
const MOST_JOINED = 4;
const MOST_TRIED = 3;

/** "who had left"; "that he left", "said he left"; "after he left": but "when he said" is as good as any. */
function isInnerClause(
  items: readonly Item[],
  { from }: ItemRange,
  first: number,
  reports: boolean,
): boolean {
  if (items[from]!.kind === 'relative' || items[from]!.word === 'that') return true;
  if (from <= first) return false;
  const { kind, word, verb } = items[from - 1]!;
  if (word === 'that' || (kind === 'verb' && verb?.reports)) return true;
  return kind === 'subordinator' && from - 1 > first && !reports;
}

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
  while (from <= last && isLead(items, from)) from++;
  from = behindOpeningPhrase(items, from, last);
  if (from > last) return undefined;
  return { from, to: endOfHead(items, from, last + 1) };
}

function startOfPhrase(items: readonly Item[], last: number, first: number): number {
  let from = last;
  while (from - 1 >= first && isPhrasePart(items, from - 1)) from--;
  return from;
}

/** The noun phrase that begins at `from`: "said | Ned Price, a spokesman". */
export function phraseStartingAt(items: readonly Item[], from: number): ItemRange | undefined {
  let start = from;
  while (items[start]?.kind === 'adverb') start++;
  const first = items[start];
  if (first === undefined) return undefined;
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
      (item.kind === 'conjunction' && isNominalAt(items, to + 1)) ||
      (item.kind === 'preposition' && item.word !== 'to' && isNominalAt(items, to + 1));
    // "told Price | the plan was": behind a noun a determiner opens the next phrase.
    const opens = item.kind === 'determiner' && !isNominal(items[to - 1]!);
    if (!(isNominal(item) || opens || item.kind === 'possessive' || joins)) break;
    to++;
  }
  return { from: start, to: endOfHead(items, start, to) };
}

/** "Anne-Laure", "co-founder": a hyphen with words on both sides and no blank between. */
function isHyphenInside(items: readonly Item[], at: number): boolean {
  const hyphen = items[at]!;
  const next = items[at + 1];
  if (hyphen.word !== '-' || items[at - 1]!.end !== hyphen.start) return false;
  return next?.start === hyphen.end && next.word !== '' && next.kind !== 'other';
}

/** Where a name stands first, what hangs on it by a preposition is left off: "Price in a tweet". */
function endOfHead(items: readonly Item[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const { kind, word } = items[i]!;
    if (kind === 'time') return i;
    if (kind !== 'preposition') continue;
    if (items[i - 1]!.kind === 'name' && word !== 'of') return i;
  }
  return to;
}

/** Where the clause began that goes on at `at`: behind a quotation, a semicolon or a colon. */
function clauseStart(items: readonly Item[], at: number, first: number): number {
  let start = at;
  while (start > first && !isClauseStart(items[start - 1]!)) start--;
  return start;
}

/** Across "…, a spokesman for the agency, said": the first phrase that can be the subject. */
function subjectAcrossCommas(
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
    else if (segment !== 'aside') subject ??= segment;
    from = i + 1;
  }
  return subject;
}

function isClauseStart({ kind, word, isTerm }: Item): boolean {
  return (kind === 'quotation' && !isTerm) || kind === 'colon' || (kind === 'stop' && word !== '…');
}

const LONGEST_TIME = 4;

/** What stands between two commas: a noun phrase, a clause of its own, or something said aside. */
function segmentOf(
  items: readonly Item[],
  from: number,
  to: number,
): ItemRange | 'clause' | 'aside' {
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
    case 'auxiliary':
      return 'aside';
    default:
  }
  let end = start;
  for (let i = start; i < to; i++) {
    const { kind, word } = items[i]!;
    if (kind === 'relative' || (kind === 'gerund' && i > start)) break;
    // "with lights that spelled his name": a clause of the noun before.
    if (word === 'that' && i > start && isNominal(items[i - 1]!)) break;
    if (kind === 'auxiliary' || kind === 'verb') {
      return isParticiple(items, i) ? phrase() : (subjectOfSubclause(items, i, to) ?? 'clause');
    }
    end = i + 1;
  }
  return phrase();

  function phrase(): ItemRange | 'aside' {
    // "Earlier this week, Price …".
    if (end - start <= LONGEST_TIME && items[end - 1]?.kind === 'time') return 'aside';
    const begin = behindOpeningPhrase(items, start, end - 1);
    return begin < end ? { from: begin, to: endOfHead(items, begin, end) } : 'aside';
  }
}

/** "… broke out when the mayor, a rival, …": what a clause inside the segment starts with. */
function subjectOfSubclause(
  items: readonly Item[],
  from: number,
  to: number,
): ItemRange | undefined {
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
  return { from: start, to: endOfHead(items, start, to) };
}

/** "The man known as": a participle behind its noun, no verb of a clause. */
function isParticiple(items: readonly Item[], i: number): boolean {
  const { verb, word } = items[i]!;
  const next = items[i + 1];
  return (
    (verb?.isParticiple ?? word.endsWith('ed')) &&
    next?.kind === 'preposition' &&
    (next.word === 'by' || next.word === 'as')
  );
}

/** What opens a clause before its subject: a conjunction, an adverb, a stray mark. */
function isLead(items: readonly Item[], i: number): boolean {
  const { kind } = items[i]!;
  return kind === 'conjunction' || kind === 'adverb' || kind === 'other' || kind === 'closing';
}

/** Behind "In a statement", "Last week" and the like, where the subject follows without a comma. */
function behindOpeningPhrase(items: readonly Item[], from: number, last: number): number {
  const opens = items[from]?.kind === 'preposition' && items[from + 1]?.kind !== 'number';
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

/** Before "on Monday", "Monday", "last week", "earlier this month". */
function withoutTime(items: readonly Item[], i: number, first: number): number {
  let at = i - 1;
  while (
    at >= first &&
    (items[at]!.kind === 'time' ||
      /^(?:last|this|next|the|early|late|number)$/.test(items[at]!.word))
  ) {
    at--;
  }
  return at >= first && items[at]!.kind === 'preposition' ? at - 1 : at;
}

function beforeBracket(items: readonly Item[], i: number, first: number): number {
  let at = i;
  while (at >= first && items[at]!.kind !== 'opening') at--;
  return at - 1;
}

function isSkipped(items: readonly Item[], i: number): boolean {
  const { kind } = items[i]!;
  return kind === 'auxiliary' || kind === 'adverb';
}

function isVerbal({ kind }: Item): boolean {
  return kind === 'verb' || kind === 'auxiliary' || kind === 'gerund';
}

function isNominal({ kind, isTerm }: Item): boolean {
  return isTerm || kind === 'name' || kind === 'noun' || kind === 'number' || kind === 'time';
}

function isNominalAt(items: readonly Item[], i: number): boolean {
  const item = items[i];
  return (
    item !== undefined && (isNominal(item) || item.kind === 'determiner' || item.kind === 'other')
  );
}
