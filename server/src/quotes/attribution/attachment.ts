import type { Cue } from '../grammar/cue';
import type { Frame } from '../grammar/frames';
import type { Item } from '../grammar/items';
import { wordClasses } from '../grammar/lexicon';
import type { ItemRange } from '../grammar/nounPhrase';

/** How a quotation hangs on its cue; the order is from the surest to the least sure. */
export type Link =
  | 'tag'
  | 'lead-in'
  | 'colon'
  | 'signature'
  | 'governed'
  | 'trailing-tag'
  | 'source'
  | 'noun'
  | 'unlisted-verb'
  | 'main-verb'
  | 'weak';

/** Who says a quotation and in which words the text says so. */
export interface Attachment {
  readonly speaker: ItemRange | undefined;
  readonly cue: ItemRange | undefined;
  readonly link: Link;
  /** What the cue governs, where it is known. */
  readonly by: Cue | undefined;
}

/** The attachment to a cue; one that names a source is a link of its own. */
export function attachment(cue: Cue, link: Link): Attachment {
  return { speaker: cue.speaker, cue, link: cue.kind === 'source' ? 'source' : link, by: cue };
}

/** True where no word of the writer's sentence holds the quotation: it can stand by itself. */
export function standsFree(items: readonly Item[], frame: Frame, at: number): boolean {
  if (at === frame.from) return true;
  const { kind, word } = items[at - 1]!;
  return (
    kind === 'comma' ||
    kind === 'colon' ||
    kind === 'dash' ||
    kind === 'stop' ||
    (kind === 'other' && !wordClasses.has(word)) ||
    kind === 'conjunction' ||
    kind === 'quotation'
  );
}
