import { behindAdverbs } from '../grammar/adverbs';
import { startsMainClause } from '../grammar/clauseEnd';
import type { Frame } from '../grammar/frames';
import type { Item } from '../grammar/items';
import { numerals, occasions, timeLeads } from '../grammar/lexicon';
import { isVerbal, phraseStartingAt, REACH } from '../grammar/nounPhrase';

/**
 * So many of the writer's words tell what somebody said at most, more than any sentence of news has:
 * bounds the work on endless ones.
 */
export const LONGEST_CONTENT = 4 * REACH;

/** Behind "But" and the like at a sentence's start. */
export function behindLead(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.kind === 'conjunction' || items[at]?.kind === 'other') at++;
  return at;
}

/** Behind stray marks at a sentence's start. */
export function behindMarks(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.kind === 'other') at++;
  return at;
}

/** Before the comma that sets a tag off. */
export function beforeSeparator(items: readonly Item[], tagFrom: number): number {
  let at = tagFrom;
  if (items[at - 1]?.word === 'as') at--;
  while (at > 0 && SEPARATORS.has(items[at - 1]!.kind)) at--;
  return at;
}

const SEPARATORS = new Set<Item['kind']>(['comma', 'dash', 'conjunction', 'adverb']);

/**
 * Where the words begin that a cue before them attributes: behind "on Monday", "in a statement" and
 * the like; at the quotation itself where nothing but such stands before it.
 */
export function startOfContent(items: readonly Item[], from: number, at: number): number {
  if (at === from || (!holdsClause(items, from, at) && isIntroduced(items, at))) return at;
  const first = behindParticle(items, from);
  let start = first;
  while (start < at) {
    const item = items[start]!;
    const next = items[start + 1];
    // "said about four in ten": no link.
    if (start === first && ALWAYS_LEADS.has(item.word) && !isAmount(next)) return start + 1;
    const leads = LEADS_TO_THAT.has(item.kind) || occasions.has(item.word);
    const that = leads ? placeOfThat(items, start, at) : undefined;
    if (that !== undefined) return that;
    if (item.kind === 'adverb' && next?.word === 'that') return start + 1;
    if (start === first && isLinkToThing(item, next)) return start + 1;
    const behindPlace = start === first ? endOfPlace(items, start, at) : start;
    if (behindPlace > start) return behindPlace;
    if (item.kind === 'time' || item.kind === 'comma' || item.kind === 'colon') start++;
    else if (item.kind === 'preposition' && next?.kind === 'time') start += 2;
    else if (endOfTime(items, start) > start) start = endOfTime(items, start);
    else return start;
  }
  return at;
}

/** "talked up | the plan", "spoke out | for it": an adverb of place that belongs to the verb. */
function behindParticle(items: readonly Item[], from: number): number {
  const next = items[from + 1];
  const goesOn = next !== undefined && !/^(?:of|to|,)$/.test(next.word);
  return PARTICLES.has(items[from]?.word ?? '') && goesOn ? from + 1 : from;
}

const PARTICLES = new Set(['up', 'out', 'off', 'back', 'down']);

/** True where the writer's words before the quotation are a clause of what is said. */
function holdsClause(items: readonly Item[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    const { kind, word } = items[i]!;
    if (kind === 'verb' || kind === 'auxiliary' || kind === 'quotation' || word === 'that')
      return true;
  }
  return false;
}

/** “…” behind a comma, a colon or the cue itself: words of their own, no part of a clause. */
function isIntroduced(items: readonly Item[], at: number): boolean {
  const { kind } = items[at - 1] ?? { kind: 'other' };
  return kind === 'comma' || kind === 'colon';
}

/** "warned of", "talked about", "railed against": what these lead to is said, the link is not. */
const ALWAYS_LEADS = new Set(['of', 'about', 'against']);

function isAmount(item: Item | undefined): boolean {
  return item?.kind === 'number' || numerals.has(item?.word ?? '');
}

/** "called on the council", "referred to him"; but "on Monday", "to leave". */
function isLinkToThing({ word }: Item, next: Item | undefined): boolean {
  if (word === 'for') return true;
  if (next === undefined || next.kind === 'quotation') return false;
  if (word === 'on') return next.kind !== 'time';
  return word === 'to' && next.kind !== 'verb' && next.kind !== 'adverb' && !isBareVerb(next);
}

function isBareVerb({ kind, verb, word }: Item): boolean {
  return kind === 'auxiliary' || verb?.isBase === true || word === 'be';
}

/** "said in an interview with the paper on Monday | it was late": where something is said, before a clause. */
function endOfPlace(items: readonly Item[], from: number, to: number): number {
  const place = occasions.has(items[from]!.word) ? phraseStartingAt(items, from + 1) : undefined;
  if (!place) return from;
  let at = place.to;
  while (at < to && (items[at]!.kind === 'time' || items[at]!.kind === 'comma')) at++;
  const isQuoted = at === to && at > place.to && items[at]?.kind === 'quotation';
  return isQuoted || startsMainClause(items, at) ? at : from;
}

const LEADS_TO_THAT = new Set<Item['kind']>(['preposition', 'gerund', 'comma', 'time']);
/** Behind "earlier this month", "last week"; `from` where no such words stand there. */
function endOfTime(items: readonly Item[], from: number): number {
  let at = from;
  while (timeLeads.has(items[at]?.word ?? '')) at++;
  return at > from && items[at]?.kind === 'time' ? at + 1 : from;
}

const REACH_OF_THAT = 20;

/** "said in a statement on Monday that …": the content opens with "that". */
function placeOfThat(items: readonly Item[], from: number, at: number): number | undefined {
  for (let i = from; i < Math.min(at, from + REACH_OF_THAT); i++) {
    const { kind, word } = items[i]!;
    if (word === 'that') return i;
    if ((i > from && isVerbal(items[i]!)) || kind === 'stop') return undefined;
  }
  return undefined;
}

/** Where the clause that holds the last quotation ends. */
export function endOfContent(
  items: readonly Item[],
  from: number,
  last: number,
  frame: Frame,
): number {
  // “…,” with the comma inside: what follows is the writer's again.
  const item = items[last]!;
  if (item.kind === 'quotation' && item.ending === ',') return last + 1;
  const to = Math.min(frame.to, last + LONGEST_CONTENT);
  let opened = 0;
  for (let i = from; i <= last; i++) opened += bracket(items[i]!);
  for (let i = last + 1; i < to; i++) {
    const { kind, word } = items[i]!;
    const next = items[i + 1];
    if (kind === 'dash') {
      const closing = closingDash(items, i, to);
      if (closing === undefined) return i;
      i = closing;
      continue;
    }
    if (kind === 'stop') return i;
    if (kind === 'opening') opened++;
    else if (kind === 'closing' && opened-- === 0) return i;
    if (kind === 'colon' && next?.kind === 'quotation') return i;
    if (word === 'according' && next?.word === 'to') return beforeSeparator(items, i);
    if (kind === 'comma' && (next === undefined || breaksAfterComma(items, i + 1))) return i;
    if (kind === 'conjunction' && word !== 'or' && next && startsVerb(items, i + 1, from))
      return items[i - 1]!.kind === 'comma' ? i - 1 : i;
  }
  return to < frame.to ? to : endOfSentence(items, frame);
}

function bracket({ kind }: Item): number {
  return kind === 'opening' ? 1 : kind === 'closing' ? -1 : 0;
}

/** "said the plan - an old one - was “good”": the dash that closes what the first opens. */
function closingDash(items: readonly Item[], opening: number, to: number): number | undefined {
  for (let i = opening + 1; i < to; i++) if (items[i]!.kind === 'dash') return i;
  return undefined;
}

/** Before the stops at a sentence's end. */
function endOfSentence(items: readonly Item[], { from, to }: Frame): number {
  let end = to;
  while (end > from + 1 && items[end - 1]!.kind === 'stop') end--;
  return end;
}

const CLAUSE_BREAKS = new Set(['while', 'though', 'although', 'whereas', 'which', 'who']);

function breaksAfterComma(items: readonly Item[], i: number): boolean {
  const { kind, word } = items[i]!;
  return kind === 'gerund' || CLAUSE_BREAKS.has(word);
}

/** "said it was late | and left": a finite verb without a subject of its own goes with the cue. */
function startsVerb(items: readonly Item[], i: number, from: number): boolean {
  const { kind, verb } = items[behindAdverbs(items, i)] ?? { kind: 'other', verb: undefined };
  if (kind === 'verb') return verb === undefined || verb.isPast || verb.isPresent;
  return kind === 'gerund' && !holdsGerund(items, from, i);
}

/** "said by waiting and | asking they lost": a participle joined to one of what is said. */
function holdsGerund(items: readonly Item[], from: number, to: number): boolean {
  for (let i = Math.max(from, to - REACH); i < to; i++)
    if (items[i]!.kind === 'gerund') return true;
  return false;
}
