import type { Actor, Mention } from '../actors/actor';
import type { Analysis } from '../analysis/analysis';
import { inOrder, type Span } from '../text/span';
import { touching } from './passageAt';
import { perAnalysis } from './perAnalysis';

export interface MentionOf extends Span {
  readonly actor: Actor;
  readonly mention: Mention;
}

/**
 * The mention under the cursor and whose it is. Where two touch, the one that goes on to the right of
 * the cursor wins, then the shorter: "the top US diplomat" holds "US".
 */
export function mentionAt(analysis: Analysis, offset: number): MentionOf | undefined {
  return touching(analysis, mentionsInOrder(analysis), offset).reduce<MentionOf | undefined>(
    (best, one) => (best === undefined || isCloser(one, best, offset) ? one : best),
    undefined,
  );
}

function isCloser(a: Span, b: Span, offset: number): boolean {
  const aGoesOn = offset < a.end;
  const bGoesOn = offset < b.end;
  if (aGoesOn !== bGoesOn) return aGoesOn;
  return a.end - a.start < b.end - b.start;
}

const mentionsInOrder = perAnalysis((analysis) =>
  inOrder(
    analysis.actors.flatMap((actor) =>
      actor.mentions.map(
        (mention): MentionOf => ({ start: mention.start, end: mention.end, actor, mention }),
      ),
    ),
  ),
);
