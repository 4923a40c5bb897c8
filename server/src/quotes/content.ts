import type { Span } from '../text/span';
import { type Attachment, standsFree } from './attachment';
import type { Frame } from './frames';
import type { Item } from './items';
import type { ItemRange } from './nounPhrase';

/** A quotation in its sentence. */
export interface QuotationInFrame {
  readonly frame: Frame;
  /** The quotation's item. */
  readonly at: number;
}

/**
 * All that one cue attributes to its speaker, the writer's words around the quotations included:
 * "said the talks were “useful” so far" attributes "the talks were “useful” so far". Parted by the
 * cue where that stands in the middle.
 *
 * @param members the quotations attributed by the cue, in order
 * @param reported what the cue reports without quotation marks, which they go on with
 */
export function contentOf(
  text: string,
  items: readonly Item[],
  attachment: Attachment,
  members: readonly QuotationInFrame[],
  reported: ItemRange | undefined,
): Span[] {
  const home = members.filter(({ frame }) => holds(frame, attachment));
  const elsewhere = members.filter(({ frame }) => !holds(frame, attachment));
  const [first] = home;
  const own = first
    ? contentInFrame(
        text,
        items,
        attachment,
        first.frame,
        home.map(({ at }) => at),
      )
    : reported
      ? [spanOf(items, reported.from, reported.to)]
      : [];
  const parts = [...own, ...elsewhere.map(({ at }) => spanOf(items, at, at + 1))];
  return parts.sort((a, b) => a.start - b.start);
}

function holds({ from, to }: Frame, { cue, speaker }: Attachment): boolean {
  const at = cue?.from ?? speaker?.from ?? -1;
  return from <= at && at < to;
}

function contentInFrame(
  text: string,
  items: readonly Item[],
  attachment: Attachment,
  frame: Frame,
  quotations: readonly number[],
): Span[] {
  const { cue, speaker, by, link } = attachment;
  const tagFrom = Math.min(cue?.from ?? frame.to, speaker?.from ?? frame.to);
  const tagTo = Math.max(cue?.to ?? frame.from, by?.contentFrom ?? 0);
  const before = quotations.filter((at) => at < tagFrom);
  const behind = quotations.filter((at) => at >= tagTo);
  const parts: Span[] = [];
  if (before.length > 0) {
    const isOwn =
      (link === 'tag' || link === 'unlisted-verb') &&
      standsFree(items, frame, before[0]!) &&
      !goesOnInSmall(text, items[before[0]!]!);
    const from = isOwn ? before[0]! : behindLead(items, frame.from);
    add(parts, items, from, beforeSeparator(items, tagFrom));
  } else if (isAside(text, items, frame, tagFrom, tagTo)) {
    add(parts, items, behindLead(items, frame.from), beforeSeparator(items, tagFrom));
  } else if (isFrontedObject(items, frame, tagFrom)) {
    add(parts, items, tagFrom - 1, tagFrom);
  }
  if (behind.length > 0) {
    const last = behind.at(-1)!;
    const from = startOfContent(items, behindPerson(items, attachment, tagTo), behind[0]!);
    add(parts, items, from, endOfContent(items, last, frame));
  }
  return parts.length > 0 ? parts : quotations.map((at) => spanOf(items, at, at + 1));
}

function add(parts: Span[], items: readonly Item[], from: number, to: number): void {
  if (from < to) parts.push(spanOf(items, from, to));
}

function spanOf(items: readonly Item[], from: number, to: number): Span {
  return { start: items[from]!.start, end: items[to - 1]!.end };
}

/** Behind "But" and the like at a sentence's start. */
export function behindLead(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.kind === 'conjunction' || items[at]?.kind === 'other') at++;
  return at;
}

/** Before the comma that sets a tag off. */
function beforeSeparator(items: readonly Item[], tagFrom: number): number {
  let at = tagFrom;
  while (at > 0 && SEPARATORS.has(items[at - 1]!.kind)) at--;
  return at;
}

const SEPARATORS = new Set<Item['kind']>(['comma', 'dash', 'conjunction', 'adverb']);

/**
 * "If it rains, Price said, there will be …": the cue between commas, words of the speaker before. What
 * goes on behind it in small letters goes on with what stands before.
 */
function isAside(
  text: string,
  items: readonly Item[],
  frame: Frame,
  from: number,
  to: number,
): boolean {
  if (items[from - 1]?.kind !== 'comma' || items[to]?.kind !== 'comma') return false;
  const next = items[to + 1];
  return next !== undefined && from - 1 > frame.from && goesOnInSmall(text, next);
}

/** “and then” goes on with the sentence it stands in; “Then” begins one. */
function goesOnInSmall(text: string, { start }: Item): boolean {
  return /^[“"'‘«„]*\p{Ll}/u.test(text.slice(start, start + 4));
}

/** "the plan, which Price called “…”"; "what Price called “…”": what the words are said of. */
function isFrontedObject(items: readonly Item[], { from }: Frame, tagFrom: number): boolean {
  const at = tagFrom - 1;
  if (at < from) return false;
  const { word } = items[at]!;
  if (word === 'what') return true;
  return (word === 'which' || word === 'whom') && items[at - 1]?.kind !== 'preposition';
}

/**
 * "accused | him of “…”", "urged | voters to “…”": whom a charge is about, or who is to do what is asked,
 * is part of what is said; "told him of" has a hearer.
 */
function behindPerson(items: readonly Item[], { cue, by }: Attachment, from: number): number {
  if (by?.kind !== 'reports' || by.isInverted || !cue) return from;
  const link = items[from]?.word ?? '';
  const isAbout = link === 'of' || link === 'for' || link === 'as';
  return link === 'to' || (isAbout && !HEARD.has(items[cue.from]!.word)) ? cue.to : from;
}

/** Verbs whose object hears what is said. */
const HEARD = new Set(
  'told tell tells telling reminded reminds warned warns informed informs assured assures'.split(
    ' ',
  ),
);

/**
 * Where the words begin that a cue before them attributes: behind "on Monday", "in a statement" and
 * the like; at the quotation itself where nothing but such stands before it.
 */
export function startOfContent(items: readonly Item[], from: number, at: number): number {
  if (!holdsClause(items, from, at) && isIntroduced(items, at)) return at;
  let start = from;
  while (start < at) {
    const item = items[start]!;
    const next = items[start + 1];
    if (start === from && ALWAYS_LEADS.has(item.word)) return start + 1;
    const that = LEADS_TO_THAT.has(item.kind) ? placeOfThat(items, start, at) : undefined;
    if (that !== undefined) return that;
    if (item.kind === 'adverb' && next?.word === 'that') return start + 1;
    if (start === from && isLinkToThing(item, next)) return start + 1;
    if (item.kind === 'time' || item.kind === 'comma' || item.kind === 'colon') start++;
    else if (item.kind === 'preposition' && next?.kind === 'time') start += 2;
    else if (TIME_LEADS.has(item.word) && next?.kind === 'time') start += 2;
    else return start;
  }
  return at;
}

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
  return kind === 'comma' || kind === 'colon' || kind === 'verb' || kind === 'gerund';
}

/** "warned of", "talked about", "railed against": what these lead to is said, the link is not. */
const ALWAYS_LEADS = new Set(['of', 'about', 'against']);

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

const LEADS_TO_THAT = new Set<Item['kind']>(['preposition', 'gerund', 'comma', 'time']);
const TIME_LEADS = new Set(['last', 'this', 'earlier', 'next']);
const REACH_OF_THAT = 12;

/** "said in a statement on Monday that …": the content opens with "that". */
function placeOfThat(items: readonly Item[], from: number, at: number): number | undefined {
  for (let i = from; i < Math.min(at, from + REACH_OF_THAT); i++) {
    const { kind, word } = items[i]!;
    if (word === 'that') return i;
    if (kind === 'verb' || kind === 'auxiliary' || kind === 'stop') return undefined;
  }
  return undefined;
}

/** Where the clause that holds the last quotation ends. */
export function endOfContent(items: readonly Item[], last: number, frame: Frame): number {
  // “…,” with the comma inside: what follows is the writer's again.
  const item = items[last]!;
  if (item.kind === 'quotation' && item.ending === ',') return last + 1;
  for (let i = last + 1; i < frame.to; i++) {
    const { kind, word } = items[i]!;
    const next = items[i + 1];
    if (kind === 'dash') {
      const closing = closingDash(items, i, frame.to);
      if (closing === undefined) return i;
      i = closing;
      continue;
    }
    if (kind === 'stop') return i;
    if (kind === 'colon' && next?.kind === 'quotation') return i;
    if (word === 'according' && next?.word === 'to') return beforeSeparator(items, i);
    if (kind === 'comma' && (next === undefined || breaksAfterComma(items, i + 1))) return i;
    if (kind === 'conjunction' && word !== 'or' && next && startsVerb(items, i + 1)) return i;
    if (word === 'while') return i;
  }
  return endOfSentence(items, frame);
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
function startsVerb(items: readonly Item[], i: number): boolean {
  let at = i;
  while (items[at]?.kind === 'adverb') at++;
  const { kind, verb } = items[at] ?? { kind: 'other', verb: undefined };
  if (kind === 'verb') return verb === undefined || verb.isPast || verb.isPresent;
  return kind === 'gerund';
}
