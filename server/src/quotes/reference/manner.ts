import { CIRCUMSTANCES } from '../grammar/circumstances';
import { AFTER, BEFORE } from '../grammar/neighbours';
import type { PlacedName, PlacedPronoun } from './placing';

/** How an actor was mentioned, each as the number of an answer to what circumstances.ts asks. */
export interface Manner {
  readonly role: number;
  readonly before: number;
  readonly after: number;
  readonly form: number;
  readonly isQuoted: boolean;
  readonly isOwned: boolean;
  /** Where it is a subject: of a word for saying. */
  readonly speaks: boolean;
}

const ROLES = codes(CIRCUMSTANCES.role);
const BEFORES = codes(BEFORE);
const AFTERS = codes(AFTER);
const FORMS = codes(CIRCUMSTANCES.form);

/** The role of a subject. */
export const SUBJECT = ROLES.get('subject')!;

function codes(values: readonly string[]): ReadonlyMap<string, number> {
  return new Map(values.map((value, code) => [value, code]));
}

/** How a name, or what somebody is, mentions an actor. */
export function mannerOfName({ actor, form, standing }: PlacedName): Manner {
  const { role, before, after, isQuoted, isOwned } = standing;
  const wording = form === 'role' ? 'description' : actor.name.includes(' ') ? 'full' : 'short';
  return {
    role: ROLES.get(role)!,
    before: BEFORES.get(before)!,
    after: AFTERS.get(after)!,
    form: FORMS.get(wording)!,
    isQuoted,
    isOwned,
    speaks: after === 'cue',
  };
}

/** How a pronoun mentions the actor it means. */
export function mannerOfPronoun({ role, speaks }: PlacedPronoun): Manner {
  const standing = role === 'subject' ? 'subject' : role === 'possessive' ? 'possessor' : 'object';
  return {
    role: ROLES.get(standing)!,
    before: BEFORES.get('noun')!,
    after: AFTERS.get('noun')!,
    form: FORMS.get('pronoun')!,
    isQuoted: false,
    isOwned: false,
    speaks,
  };
}
