import type { AnalysedParagraph } from '../analysis/analysedParagraph';
import type { Analysis } from '../analysis/analysis';
import { indexOfFirstFrom, type Span, shift, touches } from '../text/span';

/** The paragraph that the cursor touches; between two paragraphs there is none. */
export function paragraphAt(
  { paragraphs }: Analysis,
  offset: number,
): AnalysedParagraph | undefined {
  const last = paragraphs[indexOfFirstFrom(paragraphs, offset + 1) - 1];
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

/**
 * The items that the cursor touches.
 *
 * @param ordered items in order, each within one paragraph
 */
export function touching<T extends Span>(
  analysis: Analysis,
  ordered: readonly T[],
  offset: number,
): T[] {
  const paragraph = paragraphAt(analysis, offset);
  if (!paragraph) return [];
  const found: T[] = [];
  for (let i = indexOfFirstFrom(ordered, paragraph.start); i < ordered.length; i++) {
    const item = ordered[i]!;
    if (item.start > offset) break;
    if (touches(item, offset)) found.push(item);
  }
  return found;
}
