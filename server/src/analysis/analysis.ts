import type { Actor } from '../actors/actor';
import type { Article } from '../article/article';
import type { HeaderDate } from '../dates/headerDate';
import type { TimeExpression } from '../dates/timeExpression';
import type { Quote } from '../quotes/quote';
import type { AnalysedParagraph } from './analysedParagraph';
import type { Diagnostic } from './diagnostic';
import type { Linking } from './linking';
import type { Readings } from './reading';

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

  /** What is reported only to those who ask for it, in order; made when it is first asked for. */
  readonly optionalDiagnostics: readonly Diagnostic[];

  // The same in the article's offsets, each made when it is first asked for: an edit moves thousands.

  /** In the order of their first mention. */
  readonly actors: readonly Actor[];
  /** In order. */
  readonly quotes: readonly Quote[];
  /** In order. */
  readonly dates: readonly TimeExpression[];
}
