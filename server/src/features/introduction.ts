import type { Actor, Mention } from '../actors/actor';
import { nameKey } from '../actors/aliases';

/**
 * Where an actor is introduced: first named in full; where no mention is the whole name, the first of
 * the longest names; where there is no name at all, the first mention.
 */
export function introduction(actor: Actor): Mention | undefined {
  const names = actor.mentions.filter(({ form }) => form === 'name');
  const fullName = nameKey(actor.name);
  return (
    names.find(({ text }) => nameKey(text) === fullName) ??
    names.reduce<Mention | undefined>(
      (longest, name) => (longest && longest.text.length >= name.text.length ? longest : name),
      undefined,
    ) ??
    actor.mentions[0]
  );
}
