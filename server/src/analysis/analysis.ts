import type { Actor } from '../actors/actor';
import type { ParagraphNames } from '../actors/findNames';
import type { Article, Paragraph } from '../article/article';
import type { FoundTime } from '../dates/findTimes';
import type { HeaderDate } from '../dates/headerDate';
import type { TimeExpression } from '../dates/timeExpression';
import type { ParagraphQuotes } from '../quotes/findQuotes';
import type { Quote } from '../quotes/quote';
import type { TextUnit } from '../text/textUnit';
import type { Diagnostic } from './diagnostic';
import type { Linking } from './linking';
import type { Readings } from './reading';

/** What one paragraph holds by itself: a function of its text and the quotation open at its start. */
export interface ParagraphFacts {
  readonly unit: TextUnit;
  readonly names: ParagraphNames;
  readonly quotes: ParagraphQuotes;
  readonly times: readonly FoundTime[];
}

/** A paragraph with its facts, which later analyses reuse. */
export interface AnalysedParagraph extends Paragraph, ParagraphFacts {}

/** Everything known of an article. Never changes; an edit makes a new one. */
export interface Analysis extends Linking, Readings {
  readonly article: Article;
  readonly paragraphs: readonly AnalysedParagraph[];
  /** The times each paragraph names, with offsets that count from its start. */
  readonly times: readonly (readonly TimeExpression[])[];
  /** Undefined where there is no header. */
  readonly headerDate: HeaderDate | undefined;
  /** In order. */
  readonly diagnostics: readonly Diagnostic[];

  // The same in the article's offsets, each made when it is first asked for: an edit moves thousands.

  /** In the order of their first mention. */
  readonly actors: readonly Actor[];
  /** In order. */
  readonly quotes: readonly Quote[];
  /** In order. */
  readonly dates: readonly TimeExpression[];
}
