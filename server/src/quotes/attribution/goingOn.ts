import type { Cue } from '../grammar/cue';
import type { Frame } from '../grammar/frames';
import type { Item } from '../grammar/items';
import { impersonals } from '../grammar/lexicon';
import type { Attachment } from './attachment';

/** "Price said no. Adding, “…”": a cue that opens its sentence goes on with the speaker before. */
export function withoutSubject(
  cues: readonly Cue[],
  at: number,
  before: Attachment | undefined,
): Attachment | undefined {
  const cue = cues.find(({ to, speaker, kind }) => to <= at && !speaker && kind === 'reports');
  if (!cue || !before?.speaker) return undefined;
  return { speaker: before.speaker, cue, link: 'governed', by: cue };
}

/**
 * “No,” Price said. | It rained. | “Never.”: a sentence that words may go on past. No word of it says that
 * anybody speaks; it is about "it" or "this" and holds neither names nor quotations.
 */
export function isAboutThing(
  items: readonly Item[],
  { from, to }: Frame,
  lead: Attachment | undefined,
): boolean {
  const subject = lead?.by ? undefined : lead?.speaker;
  if (!subject || !impersonals.has(items[subject.from]!.word)) return false;
  for (let i = from; i < to; i++) {
    const { kind } = items[i]!;
    if (kind === 'name' || kind === 'quotation') return false;
  }
  return true;
}
