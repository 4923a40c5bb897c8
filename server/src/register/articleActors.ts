import type { PossibleActor } from '../actors/actor';
import { type Gathered, gathered } from '../actors/identity/gathered';
import type { KnownActors } from '../actors/identity/knownActors';
import type { ActorMention, ActorRole, Identified } from '../actors/identity/namedActors';
import { inOrder, type Span, shift } from '../text/span';

/** An actor with everywhere the article names it, and what it may be. Offsets count from the article's start. */
export type ArticleActor = Gathered<PossibleActor>;

interface Placed {
  readonly start: number;
  readonly unit: { readonly text: string };
}

/** The actors with their mentions and roles in the article. */
export function inArticle(
  { actors, paragraphs }: Identified,
  placed: readonly Placed[],
): ArticleActor[] {
  return gathered(actors, placed, (i) => paragraphs[i]!);
}

/**
 * What each paragraph has of the actors.
 *
 * @param known actors of an earlier state of the article: who is still the same is the same object
 */
export function byParagraph(
  all: readonly ArticleActor[],
  placed: readonly Placed[],
  known?: KnownActors,
): Identified {
  const mentions: ActorMention<PossibleActor>[] = [];
  const roles: ActorRole<PossibleActor>[] = [];
  const actors = all.map(({ mentions: its, roles: given, ...said }) => {
    const actor = known?.same(said) ?? said;
    for (const mention of its) mentions.push({ ...mention, actor });
    for (const role of given) roles.push({ ...role, actor });
    return actor;
  });
  const mentionsIn = handedOut(inOrder(mentions), placed);
  const rolesIn = handedOut(inOrder(roles), placed);
  return {
    actors,
    paragraphs: placed.map((_, i) => ({ mentions: mentionsIn[i]!, roles: rolesIn[i]! })),
  };
}

/** What is in each paragraph, in its offsets. */
function handedOut<T extends Span>(ordered: readonly T[], placed: readonly Placed[]): T[][] {
  let next = 0;
  return placed.map(({ start, unit }) => {
    const end = start + unit.text.length;
    const inside: T[] = [];
    for (; next < ordered.length && ordered[next]!.start < end; next++) {
      inside.push({ ...ordered[next]!, ...shift(ordered[next]!, -start) });
    }
    return inside;
  });
}
