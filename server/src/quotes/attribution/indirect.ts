import { mainVerb } from '../grammar/clause';
import { endOfClause } from '../grammar/clauseEnd';
import type { Cue } from '../grammar/cue';
import type { Frame } from '../grammar/frames';
import type { Item } from '../grammar/items';
import { clauseVerbs } from '../grammar/lexicon';
import { type ItemRange, isParticiple, REACH } from '../grammar/nounPhrase';
import { endOfContent, LONGEST_CONTENT, startOfContent } from './contentBounds';
import { endsSentence } from './tags';

/** What somebody is said to have said in a sentence without quotation marks. */
export interface IndirectSpeech {
  readonly cue: Cue;
  readonly content: ItemRange;
  readonly confidence: number;
}

/** Fewer items than these before a tag are no clause, and behind a cue no content. */
const SHORTEST_CLAUSE = 4;
const SHORTEST = 2;

/**
 * What the clear cues of a sentence report: the clause or the thing that a cue governs ("Price said the
 * talks would go on", "criticised the plan"), or what stands before a tag at its end ("…, Price said").
 * What is said inside of what another reports belongs to that.
 */
export function indirectSpeech(
  items: readonly Item[],
  frame: Frame,
  cues: readonly Cue[],
  closing: IndirectSpeech | undefined,
  text: string,
): IndirectSpeech[] {
  const found: IndirectSpeech[] = [];
  const inside = beforeClosingTag(frame, closing);
  let reported = frame.from;
  for (const cue of cues) {
    if (cue.from >= inside.to) break;
    if (cue.from < reported || !canReport(items, cue)) continue;
    const speech = tagged(items, inside, cue) ?? governed(items, inside, cue);
    if (!speech || holdsMark(text, items, speech.content)) continue;
    found.push(speech);
    reported = speech.content.to;
  }
  if (closing && !holdsMark(text, items, closing.content)) found.push(closing);
  return found;
}

/** The sentence as far as the tag at its end: what others say in it goes no further. */
export function beforeClosingTag(frame: Frame, closing: IndirectSpeech | undefined): Frame {
  return closing ? { from: frame.from, to: closing.content.to } : frame;
}

/**
 * What the tag at a sentence's end reports: all before it, others' reports included ("Price said no,
 * according to the ministry").
 */
export function closingTag(
  items: readonly Item[],
  frame: Frame,
  cues: readonly Cue[],
): IndirectSpeech | undefined {
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i]!;
    if (frame.to - cue.to > REACH) break;
    const speech = canReport(items, cue) ? tagged(items, frame, cue) : undefined;
    if (speech) return speech;
  }
  return undefined;
}

function canReport(items: readonly Item[], { kind, speaker, contentFrom }: Cue): boolean {
  if (!speaker || kind === 'tags' || isAsked(items, speaker)) return false;
  if (kind !== 'noun') return true;
  const link = items[contentFrom]?.word;
  return link === 'that' || link === 'to';
}

/** "The talks would go on, Price said"; "The talks would go on, according to Price." */
function tagged(items: readonly Item[], frame: Frame, cue: Cue): IndirectSpeech | undefined {
  const from = Math.min(cue.from, cue.speaker!.from);
  if (from - frame.from > LONGEST_CONTENT) return undefined;
  const to = Math.max(cue.contentFrom, cue.to);
  const isSetOff = items[from - 1]?.kind === 'comma' || cue.kind === 'source';
  const isSource = cue.kind === 'source';
  const isLast =
    endsSentence(items, to, frame.to) &&
    !holdsClause(items, to, endOfTag(items, to, Math.min(frame.to, to + REACH + 1)));
  if (!isSetOff || !(isSource || isLast) || items[from - 1]?.kind === 'subordinator')
    return undefined;
  if (from <= frame.from || !(isSource || isTag(items, cue))) return undefined;
  if (needsClause(items, cue)) return undefined;
  const end = items[from - 1]!.kind === 'comma' ? from - 1 : from;
  const opensWithQuotation = items[frame.from]!.kind === 'quotation';
  const isClause = from - frame.from >= SHORTEST_CLAUSE;
  if (!opensWithQuotation && !(isClause && mainVerb(items, frame.from, end) !== undefined))
    return undefined;
  return { cue, content: { from: frame.from, to: end }, confidence: 0.8 };
}

/** Speaker and cue side by side: "Price has said", "said Price", "Price, who left, said". */
function isTag(
  items: readonly Item[],
  { kind, speaker, from, to, isInverted, isFinite: isClause }: Cue,
): boolean {
  if (kind !== 'reports' || !isClause || items[speaker!.from]!.kind === 'relative') return false;
  if (isInverted) return speaker!.from - to < 2;
  for (let i = speaker!.to; i < from; i++) {
    const { kind: between } = items[i]!;
    if (between === 'comma') return true;
    if (between !== 'auxiliary' && between !== 'adverb' && between !== 'time') return false;
  }
  return true;
}

/** "It began at dawn, Price said on Monday, | and by noon it was over": before the comma and conjunction behind a tag. */
function endOfTag(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (items[i]!.kind === 'comma' && items[i + 1]?.kind === 'conjunction') return i;
  return to;
}

/** A clause of its own, behind a tag: neither "who led it" nor "released by the town". */
function holdsClause(items: readonly Item[], from: number, to: number): boolean {
  if (to - from > REACH) return true;
  for (let i = from; i < to; i++) {
    const { kind, word } = items[i]!;
    if (kind === 'relative' || word === 'whose') return false;
    if (kind === 'quotation' || kind === 'auxiliary' || word === 'that') return true;
    if (kind === 'verb' && !isParticiple(items, i)) return true;
  }
  return false;
}

/** "whether he feared", "if she said": nobody says that it was so. */
function isAsked(items: readonly Item[], { from }: ItemRange): boolean {
  const before = items[from - 1]?.word;
  return before === 'whether' || before === 'if' || before === 'unless';
}

function governed(items: readonly Item[], frame: Frame, cue: Cue): IndirectSpeech | undefined {
  if (cue.isInverted && cue.kind !== 'source' && cue.kind !== 'noun') return undefined;
  const at = Math.min(cue.contentFrom, frame.to);
  const from = startOfContent(items, at, frame.to);
  if (frame.to - from < SHORTEST || isPlace(items[from]!)) return undefined;
  const to = Math.min(
    endOfContent(items, from, from, frame),
    endOfOpening(items, frame, cue),
    endOfClause(items, cue, frame.to),
  );
  if (to - from < SHORTEST) return undefined;
  if (clauseVerbs.has(items[cue.from]!.word) && !holdsVerb(items, from, to)) return undefined;
  if (needsClause(items, cue) && !isClause(items, from, to)) return undefined;
  return { cue, content: { from, to }, confidence: confidenceOf(items, cue, from, to) };
}

function needsClause(items: readonly Item[], { kind, from }: Cue): boolean {
  return kind === 'reports' && items[from]!.verb?.needsClause === true;
}

/** "talked | about how it fell", "discussed | whether it fell"; but "discussed | that plan". */
function isClause(items: readonly Item[], from: number, to: number): boolean {
  const at = items[from]!.kind === 'preposition' ? from + 1 : from;
  return CLAUSE_OPENERS.has(items[at]?.word ?? '') && holdsVerb(items, at + 1, to);
}

const CLAUSE_OPENERS = new Set(['that', 'how', 'whether', 'why', 'what']);

/** "When Price called it off, they left": what an opening clause reports ends with the clause. */
function endOfOpening(items: readonly Item[], frame: Frame, cue: Cue): number {
  const { kind } = items[frame.from]!;
  if (kind !== 'subordinator' && kind !== 'gerund') return frame.to;
  for (let i = frame.from; i < Math.min(frame.to, frame.from + REACH); i++) {
    if (items[i]!.kind === 'comma') return i > cue.from ? i : frame.to;
  }
  return frame.to;
}

/** "speaking in Kano", "said, according to Price": nothing that leads to what is said. */
function isPlace({ kind, word }: Item): boolean {
  if (word === 'according') return true;
  return kind === 'preposition' && !LINKS.has(word);
}

const LINKS = new Set(['of', 'about', 'for', 'to', 'against', 'as', 'on', 'over', 'regarding']);

/** Counted on news: surest where "that" and a clause follow a verb of saying. */
function confidenceOf(items: readonly Item[], cue: Cue, from: number, to: number): number {
  if (cue.kind === 'reports' && cue.isFinite && holdsVerb(items, from, to)) {
    return items[from]!.word === 'that' ? 0.85 : 0.65;
  }
  return cue.kind === 'thinks' || cue.kind === 'noun' ? 0.45 : 0.5;
}

/** A stray quotation mark: where the words end that it opens, nobody knows. */
function holdsMark(text: string, items: readonly Item[], { from, to }: ItemRange): boolean {
  for (let i = from; i < to; i++) {
    const { start, end, kind } = items[i]!;
    if (kind === 'other' && /[“”"„«»]/.test(text.slice(start, end))) return true;
  }
  return false;
}

function holdsVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { kind } = items[i]!;
    if (kind === 'verb' || kind === 'auxiliary') return true;
  }
  return false;
}
