import type { Analysis } from '../analysis/analysis';
import type { Span } from '../text/span';
import { actorAt } from './actorAt';
import { introduction } from './introduction';

export interface Reference extends Span {
  /** True for the mention that introduces the actor: the declaration, in an editor's words. */
  readonly isIntroduction: boolean;
}

/** Every mention of the actor under the cursor, in order. */
export function references(analysis: Analysis, offset: number): Reference[] {
  const found = actorAt(analysis, offset);
  if (!found) return [];
  const first = introduction(found.actor);
  return found.actor.mentions.map((mention) => ({
    start: mention.start,
    end: mention.end,
    isIntroduction: mention === first,
  }));
}
