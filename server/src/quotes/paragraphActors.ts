import type { ActorIdentity, PossibleActor } from '../actors/actor';
import { type NamedActors, nameAlike } from '../actors/identity/namedActors';
import { areAlike } from '../text/alike';
import type { Choice, Resolution } from './reference/resolve';

/** Whom a paragraph names and whom its pronouns can mean, as the whole article tells. */
export interface ParagraphActors extends NamedActors<ActorIdentity> {
  /** For each of the paragraph's pronouns whom it can mean, likeliest first; nobody for an "I". */
  readonly choices: readonly (readonly Choice[])[];
}

/**
 * What a paragraph has of an article's actors.
 *
 * @param identityOf who each of them is; undefined for those who are nobody
 */
export function paragraphActors(
  { mentions, roles }: NamedActors,
  { candidates }: Resolution,
  identityOf: (actor: PossibleActor) => ActorIdentity | undefined,
): ParagraphActors {
  const withIdentity = <T extends { readonly actor: PossibleActor }>(all: readonly T[]) =>
    all.flatMap((one) => {
      const actor = identityOf(one.actor);
      // Most are who they are without a pronoun, and copying thousands takes long.
      if (actor === one.actor) return one;
      return actor ? { ...one, actor } : [];
    });
  return {
    mentions: withIdentity(mentions),
    roles: withIdentity(roles),
    choices: candidates.map(withIdentity),
  };
}

/** True for two that say the same of the same actors, which are the same objects. */
export function sameActors(a: ParagraphActors, b: ParagraphActors): boolean {
  return (
    nameAlike(a, b) &&
    areAlike(a.choices, b.choices, (one, other) => areAlike(one, other, isSameChoice))
  );
}

function isSameChoice(a: Choice, b: Choice): boolean {
  return a.actor === b.actor && a.chance === b.chance && a.ground === b.ground;
}
