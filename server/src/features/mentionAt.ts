import type { Actor, Mention } from '../actors/actor';
import type { Analysis } from '../analysis/analysis';
import { type Span, touches } from '../text/span';

export interface MentionOf {
  readonly actor: Actor;
  readonly mention: Mention;
}

/**
 * The mention under the cursor and whose it is. Where two touch, the one that goes on to the right of
 * the cursor wins, then the shorter: "the top US diplomat" holds "US".
 */
export function mentionAt(analysis: Analysis, offset: number): MentionOf | undefined {
  let best: MentionOf | undefined;
  for (const actor of analysis.actors) {
    for (const mention of actor.mentions) {
      if (!touches(mention, offset)) continue;
      if (best === undefined || isCloser(mention, best.mention, offset)) best = { actor, mention };
    }
  }
  return best;
}

function isCloser(a: Span, b: Span, offset: number): boolean {
  const aGoesOn = offset < a.end;
  const bGoesOn = offset < b.end;
  if (aGoesOn !== bGoesOn) return aGoesOn;
  return a.end - a.start < b.end - b.start;
}
