import type { Span, TextSpan } from '../text/span';

/**
 * - `direct`: whole sentences in the speaker's words
 * - `mixed`: some of the speaker's words inside the writer's sentence
 * - `indirect`: what somebody said, in the writer's words; others' quotes may stand inside
 * - `scare`: words set off for another reason (a title, irony): nobody's speech
 */
export type QuoteKind = 'direct' | 'mixed' | 'indirect' | 'scare';

/** What somebody said. Offsets count from the article's start; marks are inside the span. */
export interface Quote extends TextSpan {
  readonly kind: QuoteKind;
  /**
   * All that the cue attributes to the speaker, in order: of a mixed quote the clause the quoted words
   * stand in, of words parted by their cue each stretch. May reach beyond the quote; quotes under one
   * cue share it.
   */
  readonly parts: readonly Span[];
  /** The mention the words are attributed to: "he". */
  readonly speaker?: TextSpan;
  /** The word that says somebody said it: "told". */
  readonly cue?: TextSpan;
  /** The id of the actor who speaks, where it is known who that is. */
  readonly actor?: string;
  /** How likely speaker and actor are right, 0 to 1. */
  readonly confidence: number;
  /** Why, for the reader: "“told” follows the quote". */
  readonly because: string;
}

/** A quote while it is made, key by key: there are thousands, and spreading objects takes many times longer. */
export type QuoteDraft = { -readonly [Key in keyof Quote]: Quote[Key] };
