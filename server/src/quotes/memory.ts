import type { Actor, Gender } from '../actors/actor';
import { genderIfFirstName } from '../actors/lexicon';
import type { Passed } from './between';
import { CIRCUMSTANCES } from './circumstances';
import type { PlacedName, PlacedPronoun } from './placing';
import { AFTER, BEFORE } from './standing';

/** A place in the article where an actor was mentioned. */
export interface Place {
  readonly start: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** What its sentence has before it. */
  readonly passed: Passed;
}

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
const SUBJECT = ROLES.get('subject')!;

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

/** What is remembered of an actor: where and how it was mentioned last, and as a subject last. */
export class Memory {
  readonly actor: Actor;
  /** Told by a title, a first name or a pronoun. */
  gender: Gender | undefined;
  /** What its only name would tell if it were a first name. */
  readonly hint: Gender | undefined;
  mentions = 0;
  last: Place;
  manner: Manner;
  /** Where it was mentioned first in the sentence it was mentioned in last. */
  sentenceStart: number;
  lastAsSubject: Place | undefined;
  /** Whether it was the subject of a word for saying then. */
  spoke = false;

  constructor(actor: Actor, place: Place, manner: Manner) {
    this.actor = actor;
    this.gender = actor.gender;
    this.hint = actor.gender ?? genderIfFirstName(actor.name);
    this.last = place;
    this.manner = manner;
    this.sentenceStart = place.start;
  }

  mentioned(place: Place, manner: Manner): void {
    this.mentions++;
    if (this.last.sentence !== place.sentence) this.sentenceStart = place.start;
    this.last = place;
    this.manner = manner;
    if (manner.role === SUBJECT && !manner.isQuoted) {
      this.lastAsSubject = place;
      this.spoke = manner.speaks;
    }
  }
}
