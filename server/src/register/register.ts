import type { ActorType, DatedRole } from '../actors/actor';
import type { Span, TextSpan } from '../text/span';
import type { Fix } from '../text/textChange';
import type { Place } from './keys';

/** What the file is called; it stands at the root of a workspace folder. */
export const REGISTER_FILE = 'actors.yaml';

/** Every code has its section in docs/diagnostics.md. */
export const registerCodes = [
  'register/syntax',
  'register/unexpected-value',
  'register/unknown-key',
  'register/missing-name',
  'register/unknown-type',
  'register/malformed-wikidata',
  'register/malformed-date',
  'register/shared-name',
  'register/contradiction',
] as const;

export type RegisterCode = (typeof registerCodes)[number];

/** Something wrong with the register. Offsets count from the file's start. */
export interface RegisterProblem extends Span {
  readonly code: RegisterCode;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly fixes: readonly Fix[];
}

/** An actor the user has listed. The span is the whole entry; a text is a value, without quotes. */
export interface RegisterEntry extends Span {
  /** Stable and unique in the register: "ada-byrne". */
  readonly id: string;
  readonly name: TextSpan;
  /** Undefined where the entry leaves the type to the machine. */
  readonly type: ActorType | undefined;
  readonly aliases: readonly TextSpan[];
  /** "Q42" */
  readonly wikidata: string | undefined;
  readonly roles: readonly DatedRole[];
  readonly notes: string | undefined;
  /** Names that never mean this actor, whatever they look like. */
  readonly neverTheSameAs: readonly TextSpan[];
}

/** A key of the register where it stands, and what it is a key of. */
export interface FoundKey extends Span {
  readonly place: Place;
  readonly key: string;
}

/** The register the user keeps of a folder's actors, as far as it could be read. */
export interface Register {
  readonly entries: readonly RegisterEntry[];
  /** Names of no actor. */
  readonly notActors: readonly TextSpan[];
  /** In order. */
  readonly problems: readonly RegisterProblem[];
  /** All known keys, in order. */
  readonly keys: readonly FoundKey[];
}
