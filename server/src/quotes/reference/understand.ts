import type { Gender, PossibleActor } from '../../actors/actor';
import type { NamedActors } from '../../actors/identity/namedActors';
import type { PlacedUnit } from './placing';
import { NOBODY_REMEMBERED, rememberAlike } from './remembered';
import { clearest, type Resolution, resolvePronouns } from './resolve';

/** Whom an article's pronouns mean. */
export interface Understanding {
  /** For each paragraph. */
  readonly resolutions: readonly Resolution[];
  /** Those whom only a pronoun shows to be a person, with what it tells of them. */
  readonly revealed: ReadonlyMap<PossibleActor, Gender>;
}

/**
 * Reads an article's names and pronouns together: whoever a "she" means is a person.
 *
 * @param named whom each of the paragraphs names
 * @param known gives what was resolved in an earlier state of the article, in a paragraph that was the same
 *   by itself. The result is the same without it.
 */
export function understand(
  paragraphs: readonly PlacedUnit[],
  named: readonly NamedActors[],
  known: (paragraph: number) => Resolution | undefined,
): Understanding {
  let before = NOBODY_REMEMBERED;
  const resolutions = paragraphs.map((paragraph, i) => {
    const last = known(i);
    const resolution =
      last && rememberAlike(last.before, before)
        ? last
        : resolvePronouns(paragraph, named[i]!, before);
    before = resolution.after;
    return resolution;
  });
  return { resolutions, revealed: revealedBy(paragraphs, resolutions) };
}

function revealedBy(
  paragraphs: readonly PlacedUnit[],
  resolutions: readonly Resolution[],
): ReadonlyMap<PossibleActor, Gender> {
  const revealed = new Map<PossibleActor, Gender>();
  paragraphs.forEach(({ quotes: { pronouns } }, i) => {
    pronouns.forEach(({ person, quotation }, at) => {
      const actor = quotation >= 0 ? undefined : clearest(resolutions[i]!.candidates[at]!)?.actor;
      if (!actor?.maybePerson || revealed.has(actor)) return;
      if (person === 'male' || person === 'female') revealed.set(actor, person);
    });
  });
  return revealed;
}
