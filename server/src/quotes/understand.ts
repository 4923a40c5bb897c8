import type { Actor, Gender } from '../actors/actor';
import { type PlacedName, type PlacedUnit, placeNames, placePronouns } from './placing';
import { clearest, type Resolution, resolvePronouns } from './resolve';

/** Whom an article's names and pronouns mean. */
export interface Understanding {
  /** In order; those that turn out to be nobody's are left out. */
  readonly names: readonly PlacedName[];
  /** In order. */
  readonly resolutions: readonly Resolution[];
  /** Those whom only a pronoun shows to be a person, with what it tells of them. */
  readonly revealed: ReadonlyMap<Actor, Gender>;
}

/** Reads an article's names and pronouns together: whoever a "she" means is a person. */
export function understand(
  paragraphs: readonly PlacedUnit[],
  actors: readonly Actor[],
): Understanding {
  const names = placeNames(paragraphs, actors);
  const resolutions = resolvePronouns(names, placePronouns(paragraphs));
  const revealed = new Map<Actor, Gender>();
  for (const { pronoun, candidates } of resolutions) {
    const actor = pronoun.isQuoted ? undefined : clearest(candidates)?.actor;
    const { person } = pronoun;
    if (!actor?.maybePerson || revealed.has(actor)) continue;
    if (person === 'male' || person === 'female') revealed.set(actor, person);
  }
  const isSomebody = ({ actor }: { readonly actor: Actor }) =>
    actor.maybePerson?.otherwise !== 'nobody' || revealed.has(actor);
  return {
    names: names.filter(isSomebody),
    resolutions: resolutions.map(({ pronoun, candidates }) => ({
      pronoun,
      candidates: candidates.filter(isSomebody),
    })),
    revealed,
  };
}
