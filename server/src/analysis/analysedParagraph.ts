import type { ParagraphNames } from '../actors/names/foundName';
import type { Paragraph } from '../article/article';
import type { FoundTime } from '../dates/findTimes';
import type { ParagraphQuotes } from '../quotes/attribution/findQuotes';
import type { TextUnit } from '../text/textUnit';
import type { TextFault } from './textFault';

/** What one paragraph holds by itself: a function of its text and the quotation open at its start. */
export interface ParagraphFacts {
  readonly unit: TextUnit;
  readonly names: ParagraphNames;
  readonly quotes: ParagraphQuotes;
  readonly times: readonly FoundTime[];
  readonly faults: readonly TextFault[];
}

/** A paragraph with its facts, which later analyses reuse. */
export interface AnalysedParagraph extends Paragraph, ParagraphFacts {}
