import type { Diagnostic, Severity } from '../analysis/diagnostic';
import type { ArticleInput } from './input';

/** A diagnostic with its place as people count: lines and columns from 1, columns in UTF-16 code units. */
export interface LocatedDiagnostic extends Diagnostic {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** Behind the last character. */
  readonly endColumn: number;
}

/** What a run of `dateline check` came to. */
export interface Tally {
  readonly articles: number;
  /** Files, globs and lines that could not be read. */
  readonly unreadable: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** Writes diagnostics in one format, article by article, so that nothing has to be kept. */
export interface Reporter {
  /** What stands before the first article. */
  start(): string;
  article(input: ArticleInput, diagnostics: readonly LocatedDiagnostic[]): string;
  /** What stands behind the last article. */
  end(tally: Tally): string;
}
