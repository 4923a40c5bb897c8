import type { Analysis } from '../analysis/analysis';
import { type Span, touches } from '../text/span';
import { references } from './references';

export interface Highlight extends Span {
  readonly kind: 'introduction' | 'mention' | 'attribution';
}

/**
 * What belongs to the words under the cursor: to a cue, its speaker and the words said; to words that
 * mean an actor, all mentions.
 */
export function highlights(analysis: Analysis, offset: number): Highlight[] {
  const quote = analysis.quotes.find(({ cue }) => cue && touches(cue, offset));
  if (quote) {
    const { speaker, cue, parts } = quote;
    return [speaker, cue, ...parts]
      .filter((span) => span !== undefined)
      .map(({ start, end }): Highlight => ({ start, end, kind: 'attribution' }))
      .sort((a, b) => a.start - b.start);
  }
  return references(analysis, offset).map(({ start, end, isIntroduction }) => ({
    start,
    end,
    kind: isIntroduction ? 'introduction' : 'mention',
  }));
}
