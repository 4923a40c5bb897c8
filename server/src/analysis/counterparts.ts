import type { AnalysedParagraph } from './analysedParagraph';

/**
 * Gives for each paragraph the index of the earlier one whose facts it has taken over, or -1. An edit
 * leaves what is before it as it was, counted from the start, and what is behind it, counted from the
 * end; what moved in between is looked at anew.
 */
export function counterparts(
  paragraphs: readonly AnalysedParagraph[],
  previous: readonly AnalysedParagraph[],
): (index: number) => number {
  const added = paragraphs.length - previous.length;
  return (index) => {
    const { unit, isTitle } = paragraphs[index]!;
    const isSame = (at: number) => previous[at]?.unit === unit && previous[at].isTitle === isTitle;
    if (isSame(index)) return index;
    return isSame(index - added) ? index - added : -1;
  };
}
