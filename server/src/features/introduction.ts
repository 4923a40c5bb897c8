import type { Mention } from '../actors/actor';
import { nameKey } from '../actors/aliases';

/**
 * Where an actor is introduced: first named in full; where no mention is the whole name, the first of
 * the longest names; where there is no name at all, the first mention.
 */
export function introduction<T extends Mention>(actor: {
  readonly name: string;
  readonly mentions: readonly T[];
}): T | undefined {
  const names = actor.mentions.filter(({ form }) => form === 'name');
  const isFull = fullNames(actor.name);
  return (
    names.find(({ text }) => isFull(text)) ??
    names.reduce<T | undefined>(
      (longest, name) => (longest && longest.text.length >= name.text.length ? longest : name),
      undefined,
    ) ??
    actor.mentions[0]
  );
}

/** Tells the full name in any of its spellings. An actor named a thousand times has few of them. */
function fullNames(name: string): (text: string) => boolean {
  const known = new Map([[name, true]]);
  let wanted: string | undefined;
  return (text) => {
    const isKnown = known.get(text);
    if (isKnown !== undefined) return isKnown;
    wanted ??= nameKey(name);
    const isFull = nameKey(text) === wanted;
    known.set(text, isFull);
    return isFull;
  };
}
