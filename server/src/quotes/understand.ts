import type { Gender, PossibleActor } from '../actors/actor';
import type { NamedActors } from '../actors/namedActors';
import type { PlacedUnit } from './placing';
import { NOBODY_REMEMBERED, type Remembered, rememberAlike } from './remembered';
import { clearest, type Resolution, resolvePronouns } from './resolve';

/** Whom an article's pronouns mean. */
export interface Understanding {
  /** For each paragraph. */
  readonly resolutions: readonly Resolution[];
  /** Those whom only a pronoun shows to be a person, with what it tells of them. */
  readonly revealed: ReadonlyMap<PossibleActor, Gender>;
}

/** A paragraph as it was last understood: of most paragraphs the next edit changes nothing. */
interface Understood {
  readonly of: PlacedUnit['quotes'];
  readonly before: Remembered;
  readonly resolution: Resolution;
}

const lastUnderstood = new WeakMap<NamedActors, Understood>();

/** Reads an article's names and pronouns together: whoever a "she" means is a person. */
export function understand(
  paragraphs: readonly PlacedUnit[],
  named: readonly NamedActors[],
): Understanding {
  let before = NOBODY_REMEMBERED;
  const resolutions = paragraphs.map((paragraph, i) => {
    const resolution = resolve(paragraph, named[i]!, before);
    before = resolution.after;
    return resolution;
  });
  return { resolutions, revealed: revealedBy(paragraphs, resolutions) };
}

function resolve(paragraph: PlacedUnit, named: NamedActors, before: Remembered): Resolution {
  const known = lastUnderstood.get(named);
  if (known?.of === paragraph.quotes && rememberAlike(known.before, before))
    return known.resolution;
  const resolution = resolvePronouns(paragraph, named, before);
  lastUnderstood.set(named, { of: paragraph.quotes, before, resolution });
  return resolution;
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
