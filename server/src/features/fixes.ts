import type { Diagnostic, Fix } from '../analysis/diagnostic';
import type { Span } from '../text/span';

export interface OfferedFix {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/** The fixes for what is wrong anywhere in `range`; a cursor is an empty range. */
export function fixesIn(diagnostics: readonly Diagnostic[], range: Span): OfferedFix[] {
  return diagnostics
    .filter((diagnostic) => diagnostic.start <= range.end && range.start <= diagnostic.end)
    .flatMap((diagnostic) => diagnostic.fixes.map((fix) => ({ diagnostic, fix })));
}
