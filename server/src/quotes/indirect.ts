import { endOfContent, startOfContent } from './contentBounds';
import type { Cue } from './cues';
import type { Frame } from './frames';
import type { Item } from './items';
import type { ItemRange } from './nounPhrase';

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
  text: string,
): IndirectSpeech[] {
  const found: IndirectSpeech[] = [];
  let reported = frame.from;
  for (const cue of cues) {
    if (cue.from < reported || !canReport(items, cue)) continue;
    const speech = tagged(items, frame, cue) ?? governed(items, frame, cue);
    if (!speech || holdsMark(text, items, speech.content)) continue;
    found.push(speech);
    reported = speech.content.to;
  }
  return found;
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
  const to = Math.max(cue.contentFrom, cue.to);
  const isSetOff = items[from - 1]?.kind === 'comma' || cue.kind === 'source';
  const next = items[to]?.kind ?? 'stop';
  const ends = next === 'stop' || next === 'time' || (cue.kind === 'source' && next === 'comma');
  if (!isSetOff || !ends) return undefined;
  const isClause = from - frame.from >= SHORTEST_CLAUSE || items[frame.from]!.kind === 'quotation';
  if (!isClause) return undefined;
  const end = items[from - 1]!.kind === 'comma' ? from - 1 : from;
  if (!holdsVerb(items, frame.from, end)) return undefined;
  return { cue, content: { from: frame.from, to: end }, confidence: 0.8 };
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
  const to = Math.min(endOfContent(items, from, frame), endOfOpening(items, frame, cue));
  if (to - from < SHORTEST) return undefined;
  return { cue, content: { from, to }, confidence: confidenceOf(items, cue, from, to) };
}

/** "When Price called it off, they left": what an opening clause reports ends with the clause. */
function endOfOpening(items: readonly Item[], frame: Frame, cue: Cue): number {
  const { kind } = items[frame.from]!;
  if (kind !== 'subordinator' && kind !== 'gerund') return frame.to;
  for (let i = frame.from; i < frame.to; i++) {
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
