import type { Span } from '../text/span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Every code has its page in docs/diagnostics.md. */
export const diagnosticCodes = [
  'header/missing',
  'header/duplicate',
  'header/not-first',
  'header/malformed-date',
  'header/ambiguous-date',
  'header/impossible-date',
  'header/future-date',
  'header/missing-title',
] as const;

export type DiagnosticCode = (typeof diagnosticCodes)[number];

/** One replacement in the text; an empty span inserts, an empty text deletes. */
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

/** Something wrong with an article. Offsets count from the article's start. */
export interface Diagnostic extends Span {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
}
