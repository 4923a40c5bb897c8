import type { TextSpan } from '../text/span';

export type ActorType = 'person' | 'organization' | 'country' | 'place' | 'group';

export type Gender = 'female' | 'male';

/**
 * How a mention means its actor: by name ("Blinken"; "Moscow" too, where it stands for a government), by
 * role ("the top US diplomat"), by pronoun ("he") or by demonym ("the Russians").
 */
export type MentionForm = 'name' | 'role' | 'pronoun' | 'demonym';

/** One place where an actor is named or meant. */
export interface Mention extends TextSpan {
  readonly form: MentionForm;
  /** Why it means this actor, for the reader, where that is not plain: "last man named". */
  readonly because?: string;
}

/** A role that the user's register gives an actor. A date is a day, a month or a year, ISO 8601. */
export interface DatedRole {
  readonly text: string;
  /** The first day. Undefined where nobody wrote it down. */
  readonly from?: string;
  /** The last day. Undefined where the role is still held. */
  readonly to?: string;
}

/** What the user's register says of an actor besides name and type. */
export interface Registered {
  /** "Q42" */
  readonly wikidata?: string;
  readonly roles: readonly DatedRole[];
  readonly notes?: string;
}

/** Who an actor is, apart from where an article means it. */
export interface ActorIdentity {
  /** Stable and readable: "antony-blinken". Unique in the article. */
  readonly id: string;
  /** The fullest name the article gives, or the usual one ("United States"). */
  readonly name: string;
  readonly type: ActorType;
  /** Of a person, where a title, a first name or a pronoun tells. */
  readonly gender?: Gender;
  /** Where the user's register lists the actor. */
  readonly registered?: Registered;
}

/** A name that may be a person’s though the words beside it do not say so: pronouns may settle it. */
export interface MaybePerson {
  /** How likely it is a person’s by itself, 0 to 1. */
  readonly chance: number;
  /** What it is unless a pronoun means it: what its actor’s type says, or nobody’s name. */
  readonly otherwise: 'nobody' | 'place' | 'organization';
  /** Which of the lists of first and last names have it. */
  readonly listed: 'no' | 'first' | 'last' | 'both';
}

/** An actor as names alone show it: pronouns may tell more. */
export interface PossibleActor extends ActorIdentity {
  readonly maybePerson?: MaybePerson;
}

/** Somebody, or something that acts, with everywhere the article means it. */
export interface Actor extends ActorIdentity {
  /** What the text says the actor is, in the text's words: "top US diplomat". In order. */
  readonly roles: readonly TextSpan[];
  /** In order. */
  readonly mentions: readonly Mention[];
}
