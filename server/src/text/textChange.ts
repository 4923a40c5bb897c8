import type { Span } from './span';

/** One replacement in a text; an empty span inserts, an empty text deletes. */
export interface TextChange extends Span {
  readonly newText: string;
}

/** A way to put something right, certain enough to be offered. */
export interface Fix {
  readonly title: string;
  readonly changes: readonly TextChange[];
  /** True for the one fix that an editor may apply without asking. */
  readonly isPreferred: boolean;
}
