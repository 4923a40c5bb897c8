import { endOfContent, startOfContent } from './content';
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

/** Fewer items than these are no clause. */
const SHORTEST = 4;

/**
 * The indirect speech of a sentence without quotations: the clause that its first clear cue governs
 * ("Price said the talks would go on"), or the sentence before a tag at its end ("…, Price said").
 */
export function indirectSpeech(
  text: string,
  items: readonly Item[],
  frame: Frame,
  cues: readonly Cue[],
): IndirectSpeech | undefined {
  for (const cue of cues) {
    if (!cue.speaker || cue.kind === 'names' || cue.kind === 'tags' || cue.kind === 'noun')
      continue;
    if (cue.kind !== 'source' && !cue.isFinite) continue;
    const found = tagged(items, frame, cue) ?? governed(text, items, frame, cue);
    if (found) return holdsMark(text, items, found.content) ? undefined : found;
  }
  return undefined;
}

/** "The talks would go on, Price said"; "The talks would go on, according to Price." */
function tagged(items: readonly Item[], frame: Frame, cue: Cue): IndirectSpeech | undefined {
  const from = Math.min(cue.from, cue.speaker!.from);
  const to = Math.max(cue.contentFrom, cue.to);
  const isSetOff = items[from - 1]?.kind === 'comma' || cue.kind === 'source';
  const ends = items[to] === undefined || items[to]!.kind === 'stop' || items[to]!.kind === 'time';
  if (!isSetOff || !ends || from - frame.from < SHORTEST) return undefined;
  const end = items[from - 1]!.kind === 'comma' ? from - 1 : from;
  if (!holdsVerb(items, frame.from, end)) return undefined;
  return { cue, content: { from: frame.from, to: end }, confidence: 0.7 };
}

function governed(
  text: string,
  items: readonly Item[],
  frame: Frame,
  cue: Cue,
): IndirectSpeech | undefined {
  if (cue.isInverted && cue.kind !== 'source') return undefined;
  const at = Math.min(cue.contentFrom, frame.to);
  const from = startOfContent(items, at, frame.to);
  if (frame.to - from < SHORTEST) return undefined;
  const to = endOfContent(text, items, from, frame);
  if (to - from < SHORTEST || !holdsVerb(items, from, to)) return undefined;
  const saysThat = items[from]!.word === 'that';
  const confidence = cue.kind === 'thinks' ? 0.45 : saysThat ? 0.75 : 0.6;
  return { cue, content: { from, to }, confidence };
}

/** A stray quotation mark: where the words end that it opens, nobody knows. */
function holdsMark(text: string, items: readonly Item[], { from, to }: ItemRange): boolean {
  return /[“”"„«»]/.test(text.slice(items[from]!.start, items[to - 1]!.end));
}

function holdsVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { kind } = items[i]!;
    if (kind === 'verb' || kind === 'auxiliary') return true;
  }
  return false;
}
