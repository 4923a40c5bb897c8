import type { Span } from '../../text/span';
import { endOfClause } from '../grammar/clauseEnd';
import type { Frame } from '../grammar/frames';
import type { Item } from '../grammar/items';
import { hearingVerbs } from '../grammar/lexicon';
import { type ItemRange, phraseEndingAt } from '../grammar/nounPhrase';
import { type Attachment, standsFree } from './attachment';
import { beforeSeparator, behindMarks, endOfContent, startOfContent } from './contentBounds';

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
  const home: number[] = [];
  const elsewhere: Span[] = [];
  let frame: Frame | undefined;
  for (const member of members) {
    if (holds(member.frame, attachment)) {
      frame ??= member.frame;
      home.push(member.at);
    } else elsewhere.push(spanOf(items, member.at, member.at + 1));
  }
  const parts = frame ? contentInFrame(text, items, attachment, frame, home) : [];
  if (!frame && reported) add(parts, items, reported.from, reported.to);
  for (const part of elsewhere) parts.push(part);
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
    const from = isOwn ? before[0]! : behindMarks(items, frame.from);
    add(parts, items, from, beforeSeparator(items, tagFrom));
  } else if (isAside(text, items, frame, tagFrom, tagTo)) {
    const end = beforeSeparator(items, tagFrom);
    add(parts, items, startOfAside(items, frame, end), end);
  } else if (isFrontedObject(items, frame, tagFrom)) {
    add(parts, items, tagFrom - 1, tagFrom);
  }
  if (behind.length > 0) {
    const last = behind.at(-1)!;
    const from = startOfContent(items, behindPerson(items, attachment, tagTo), behind[0]!);
    const clauseEnd = by ? endOfClause(items, by, frame.to) : frame.to;
    const to = Math.max(last + 1, Math.min(endOfContent(items, from, last, frame), clauseEnd));
    add(parts, items, from, to);
  }
  return parts.length > 0 ? parts : quotations.map((at) => spanOf(items, at, at + 1));
}

function add(parts: Span[], items: readonly Item[], from: number, to: number): void {
  if (from < to) parts.push(spanOf(items, from, to));
}

function spanOf(items: readonly Item[], from: number, to: number): Span {
  return { start: items[from]!.start, end: items[to - 1]!.end };
}

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
  // "because, in her words, “…”": a conjunction alone is none of them.
  if (items[from - 2]?.kind === 'subordinator') return false;
  const next = items[to + 1];
  return next !== undefined && from - 1 > frame.from && goesOnInSmall(text, next);
}

/**
 * Where the clause begins that an aside stands in: at its subject ("a man who, | she liked to say, | could read";
 * "It rained, and the mill, | she said, | was “old”"), else with the sentence.
 */
function startOfAside(items: readonly Item[], { from }: Frame, end: number): number {
  if (items[end - 1]?.kind === 'relative') return end - 1;
  const subject = end > from ? phraseEndingAt(items, end - 1, from) : undefined;
  const opens =
    subject &&
    items[subject.from - 1]?.kind === 'conjunction' &&
    (items[subject.from - 2]?.kind === 'comma' || items[subject.from - 2]?.ending === ',');
  return opens ? subject.from : behindMarks(items, from);
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
  const isAbout = ABOUT.has(link);
  return link === 'to' || (isAbout && !hearingVerbs.has(items[cue.from]!.word)) ? cue.to : from;
}

const ABOUT = new Set(['of', 'for', 'as', 'on', 'over']);
