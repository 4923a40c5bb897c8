import type { ActorIdentity, Mention } from '../actors/actor';
import { nameFacts } from '../actors/names/nameFacts';
import { wordOf } from '../text/words';

/**
 * Where an actor is introduced: first named in full; where no mention is the whole name, the first of
 * the longest names; where there is no name at all, the first mention.
 */
export function introduction<T extends Mention>(actor: {
  readonly name: string;
  readonly mentions: readonly T[];
}): T | undefined {
  let best: T | undefined;
  for (const mention of actor.mentions) {
    if (best === undefined || introduces(mention, actor) > introduces(best, actor)) best = mention;
  }
  return best;
}

/** How well a mention introduces an actor: a full name best, then longer names, and what is no name last. */
export function introduces({ form, text }: Mention, { name }: Pick<ActorIdentity, 'name'>): number {
  if (form !== 'name') return 0;
  return text === name || keyOf(text) === keyOf(name) ? Number.POSITIVE_INFINITY : text.length;
}

function keyOf(name: string): string {
  return nameFacts(wordOf(name)).key;
}
