import type { AnalysedParagraph, Analysis } from '../analysis/analysis';
import { type Span, shift, touches } from '../text/span';

/** The paragraph that the cursor touches; between two paragraphs there is none. */
export function paragraphAt(
  { paragraphs }: Analysis,
  offset: number,
): AnalysedParagraph | undefined {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const last = paragraphs[low - 1];
  return last && touches(last, offset) ? last : undefined;
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
