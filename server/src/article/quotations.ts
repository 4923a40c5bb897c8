import type { Span } from '../text/span';

/** The words between two quotation marks, the marks included. Offsets count from the paragraph's start. */
export interface Quotation extends Span {
  /** False where the paragraph ends first and the next one does not reopen the quotation. */
  readonly closed: boolean;
}

export interface MarkProblem extends Span {
  readonly kind: 'unclosed' | 'unopened' | 'misplaced';
}

export interface QuotationScan {
  readonly quotations: readonly Quotation[];
  readonly problems: readonly MarkProblem[];
  /** The mark of a quotation still open at the paragraph's end, or "". */
  readonly open: string;
}

/**
 * Finds the outermost quotations of a paragraph in one pass from left to right.
 *
 * @param text the paragraph
 * @param opensInside the mark of a quotation the paragraph before left open, or ""
 */
export function scanQuotations(text: string, _opensInside: string): QuotationScan {
  const quotations: Quotation[] = [];
  const marks = /[“"”]/g;
  let start = -1;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    if (start < 0 && match[0] !== '”') start = match.index;
    else if (start >= 0 && match[0] !== '“') {
      quotations.push({ start, end: match.index + 1, closed: true });
      start = -1;
    }
  }
  return { quotations, problems: [], open: '' };
}
