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

/** The text after changes that do not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  return [...changes]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
}
