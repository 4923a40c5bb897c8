import { firstIndex } from '../../text/search';
import type { Cue } from '../grammar/cue';
import type { Frame } from '../grammar/frames';
import type { Item } from '../grammar/items';
import { type ItemRange, phraseStartingAt } from '../grammar/nounPhrase';
import { nounCue } from './nounCues';
import { verbCue } from './verbCues';

/** The cues of a sentence, left to right. */
export function cuesIn(items: readonly Item[], { from, to }: Frame): Cue[] {
  const cues: Cue[] = [];
  for (let i = from; i < to; i++) {
    if (!items[i]!.mayBeCue) continue;
    const cue =
      sourceCue(items, i, to) ?? verbCue(items, i, from, to) ?? nounCue(items, i, from, to);
    if (cue) cues.push(cue);
    // "According to town hall reports, …": no cue inside of who is named.
    if (cue?.kind === 'source') i = Math.max(i, cue.contentFrom - 1);
  }
  return cues;
}

/** "according to Price", "as Price put it". */
function sourceCue(items: readonly Item[], i: number, to: number): Cue | undefined {
  const { word } = items[i]!;
  const isSource = word === 'according' && items[i + 1]?.word === 'to';
  if (!isSource) return undefined;
  const speaker = sourceAt(items, i + 2);
  if (!speaker || speaker.to > to) return undefined;
  return {
    from: i,
    to: i + 2,
    kind: 'source',
    speaker,
    contentFrom: speaker.to,
    isInverted: true,
    isFinite: true,
  };
}

/** "According to | town hall reports, …": behind a source that ends there no verb stands. */
function sourceAt(items: readonly Item[], from: number): ItemRange | undefined {
  const source = phraseStartingAt(items, from);
  const last = source && items[source.to];
  if (!source || last?.kind !== 'verb' || !last.isCueNoun) return source;
  const next = items[source.to + 1]?.kind ?? 'stop';
  return next === 'comma' || next === 'stop' ? { from: source.from, to: source.to + 1 } : source;
}

/** So many items to either side a quotation's cue may stand: bounds the work on endless sentences. */
const REACH_OF_CUE = 60;

/** The cues within reach of the quotation at `at`. */
export function cuesNear(cues: readonly Cue[], at: number): readonly Cue[] {
  if (cues.length <= 8) return cues;
  const from = firstCueFrom(cues, at - REACH_OF_CUE);
  return cues.slice(from, firstCueFrom(cues, at + REACH_OF_CUE));
}

/** The index of the first cue at or behind `item`; cues stand in order. */
function firstCueFrom(cues: readonly Cue[], item: number): number {
  return firstIndex(cues.length, (at) => cues[at]!.from >= item);
}
