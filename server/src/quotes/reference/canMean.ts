import type { Gender, PossibleActor } from '../../actors/actor';
import type { FoundPronoun } from '../grammar/pronouns';
import type { PlacedName } from './placing';

/** Whether a pronoun can mean an actor at all, whose gender may be known. */
export function canMean(
  { person }: FoundPronoun,
  { type, maybePerson }: PossibleActor,
  gender: Gender | undefined,
): boolean {
  if (person === 'thing') return isThing(type);
  const isPerson = type === 'person' || maybePerson !== undefined;
  return isPerson && (gender === undefined || gender === person);
}

export function isThing(type: PossibleActor['type']): boolean {
  return type === 'organization' || type === 'country';
}

/**
 * Whether a name names a person, or one that is open stands as a person's does: before a verb or as
 * somebody's who has something, and, unless it is known as a first or last name, for no body.
 */
export function standsForPerson({ actor, standing }: PlacedName): boolean {
  const { type, maybePerson } = actor;
  if (type === 'person' && !maybePerson) return true;
  const { role, before, after } = standing;
  if (!maybePerson || before === 'determiner') return false;
  if (maybePerson.listed !== 'no') return true;
  if (maybePerson.otherwise === 'organization') return false;
  const acts = role === 'subject' && (after === 'verb' || after === 'cue' || after === 'auxiliary');
  return acts || role === 'possessor';
}
