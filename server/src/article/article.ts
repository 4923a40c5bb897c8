import type { Span, TextSpan } from '../text/span';
import type { MarkProblem, Quotation } from './quotations';

/** The first line of an article: ` date 2021-12-02 A title`. Offsets count from the text's start. */
export interface Header extends Span {
  /** The word before the date, as it stands: "date", "Date:", "dat". */
  readonly keyword: TextSpan;
  /** What stands where the date belongs, well-formed or not: "2021-12-02", "Dec. 2, 2021", "". */
  readonly date: TextSpan;
  /** What follows the date; empty where there is no title. */
  readonly title: TextSpan;
}

/**
 * The unit of reuse: what is found inside depends on `text`, `opensInside` and `staysOpen` alone,
 * with offsets that count from `start`, so a paragraph that only moved keeps everything found in it.
 */
export interface Paragraph extends TextSpan {
  /** The header's title is the first paragraph of an article that has one. */
  readonly isTitle: boolean;
  /** The mark of a quotation that the paragraph before left open, or "" where none is open. */
  readonly opensInside: string;
  /** The mark of a quotation that this one does not close, or "". */
  readonly openAtEnd: string;
  /** True where the next paragraph goes on with it. */
  readonly staysOpen: boolean;
  /** Quotations of this paragraph, outermost only; offsets count from the paragraph's start. */
  readonly quotations: readonly Quotation[];
  /** Quotation marks without a partner or on the wrong side; offsets count from the paragraph's start. */
  readonly markProblems: readonly MarkProblem[];
}

/** What is wrong with the header: data for a diagnostic, not an error. */
export type HeaderProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-first'; readonly before: Span }
  | { readonly kind: 'duplicate'; readonly second: Header };

/** A parsed article. Every string gives one. */
export interface Article {
  readonly text: string;
  readonly header: Header | undefined;
  readonly headerProblems: readonly HeaderProblem[];
  /** In order, without overlap: the title first, then the body. Header lines are not among them. */
  readonly paragraphs: readonly Paragraph[];
}
