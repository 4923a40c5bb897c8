import type { AnalysedParagraph } from '../analysis/analysedParagraph';
import type { Analysis } from '../analysis/analysis';
import { quoteAt } from '../analysis/inArticle';
import type { Quote } from '../quotes/quote';
import { indexOfFirstFrom, type Span, shift, touches } from '../text/span';

/** The paragraph that the cursor touches; between two paragraphs there is none. */
export function paragraphAt(analysis: Analysis, offset: number): AnalysedParagraph | undefined {
  return analysis.paragraphs[paragraphIndexAt(analysis, offset)];
}

/** The index of the paragraph that the cursor touches; -1 between two. */
export function paragraphIndexAt({ paragraphs }: Analysis, offset: number): number {
  const last = indexOfFirstFrom(paragraphs, offset + 1) - 1;
  return last >= 0 && touches(paragraphs[last]!, offset) ? last : -1;
}

/** The sentence that the cursor touches, in the article's offsets; of two that touch it, the later. */
export function sentenceAt(analysis: Analysis, offset: number): Span | undefined {
  const found = paragraphAt(analysis, offset);
  if (!found) return undefined;
  const { start, unit } = found;
  const inside = offset - start;
  const sentence = unit.sentences.findLast((sentence) => touches(sentence, inside));
  return sentence && shift(sentence, start);
}

/**
 * What the cursor touches of what paragraphs hold, which counts its offsets from theirs.
 *
 * @param heldBy the items of a paragraph, by its index
 * @param place gives an item in the article's offsets, for the start of its paragraph
 */
export function touching<T extends Span>(
  analysis: Analysis,
  offset: number,
  heldBy: (paragraph: number) => readonly T[],
  place: (item: T, start: number) => T,
): T[] {
  const index = paragraphIndexAt(analysis, offset);
  if (index < 0) return [];
  const { start } = analysis.paragraphs[index]!;
  const inside = offset - start;
  return heldBy(index)
    .filter((item) => touches(item, inside))
    .map((item) => place(item, start));
}

/** The quotes that the cursor touches. */
export function quotesAt(analysis: Analysis, offset: number): Quote[] {
  return touching(analysis, offset, (paragraph) => analysis.readings[paragraph]!.quotes, quoteAt);
}
