import type { ItemRange } from './nounPhrase';

/**
 * - `reports`: "said"; `names`: "called"; `thinks`: "believes"
 * - `tags`: "smiled", a cue only right beside the words
 * - `source`: "according to"; `noun`: "his claim"
 */
export type CueKind = 'reports' | 'names' | 'thinks' | 'tags' | 'source' | 'noun';

/** A word or phrase that says somebody said something, with who that is. */
export interface Cue extends ItemRange {
  readonly kind: CueKind;
  readonly speaker: ItemRange | undefined;
  /** Where what is said can begin: behind the cue and the person spoken to. */
  readonly contentFrom: number;
  /** True where the speaker stands behind the cue: "said Price". */
  readonly isInverted: boolean;
  readonly isFinite: boolean;
}
