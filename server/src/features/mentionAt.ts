import type { Actor, ActorIdentity, Mention } from '../actors/actor';
import type { ActorMention } from '../actors/identity/namedActors';
import type { Analysis } from '../analysis/analysis';
import { actorOf } from '../analysis/inArticle';
import { type Span, shift } from '../text/span';
import { touching } from './passageAt';
import { perAnalysis } from './perAnalysis';

export interface MentionOf extends Span {
  readonly mention: Mention;
  readonly identity: ActorIdentity;
  /** With all its mentions, which are looked for when it is first asked for. */
  readonly actor: Actor;
}

/**
 * The mention under the cursor and whose it is. Where two touch, the one that goes on to the right of
 * the cursor wins, then the shorter: "the top US diplomat" holds "US".
 */
export function mentionAt(analysis: Analysis, offset: number): MentionOf | undefined {
  const found = touching(
    analysis,
    offset,
    (paragraph) => analysis.readings[paragraph]!.mentions,
    (mention, start): ActorMention => ({ ...mention, ...shift(mention, start) }),
  ).reduce<ActorMention | undefined>(
    (best, one) => (best === undefined || isCloser(one, best, offset) ? one : best),
    undefined,
  );
  if (!found) return undefined;
  const { actor: identity, ...mention } = found;
  const { start, end } = mention;
  return {
    start,
    end,
    mention,
    identity,
    get actor() {
      return wholeActor(analysis, identity);
    },
  };
}

function isCloser(a: Span, b: Span, offset: number): boolean {
  const aGoesOn = offset < a.end;
  const bGoesOn = offset < b.end;
  if (aGoesOn !== bGoesOn) return aGoesOn;
  return a.end - a.start < b.end - b.start;
}

const actorsAskedFor = perAnalysis(() => new Map<ActorIdentity, Actor>());

/** An actor with everywhere the article means it. */
export function wholeActor(analysis: Analysis, identity: ActorIdentity): Actor {
  const known = actorsAskedFor(analysis);
  const actor = known.get(identity) ?? actorOf(analysis, identity);
  known.set(identity, actor);
  return actor;
}
