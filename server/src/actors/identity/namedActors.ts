import { areAlike } from '../../text/alike';
import type { TextSpan } from '../../text/span';
import type { ActorIdentity, Mention, PossibleActor } from '../actor';

/** A mention and whom it means. Offsets count from the paragraph's start. */
export interface ActorMention<A extends ActorIdentity = ActorIdentity> extends Mention {
  readonly actor: A;
}

/** What the text says an actor is. Offsets count from the paragraph's start. */
export interface ActorRole<A extends ActorIdentity = ActorIdentity> extends TextSpan {
  readonly actor: A;
}

/** Whom a paragraph names, as the whole article tells; pronouns are not among them. */
export interface NamedActors<A extends ActorIdentity = PossibleActor> {
  /** In order. */
  readonly mentions: readonly ActorMention<A>[];
  /** In order. */
  readonly roles: readonly ActorRole<A>[];
}

/** The actors of an article, in the order of their first mention, and whom each paragraph names of them. */
export interface Identified {
  readonly actors: readonly PossibleActor[];
  readonly paragraphs: readonly NamedActors[];
}

/** True for two that name the same actors, which are the same objects, in the same places. */
export function nameAlike<A extends ActorIdentity>(a: NamedActors<A>, b: NamedActors<A>): boolean {
  return areAlike(a.mentions, b.mentions, isSameMention) && areAlike(a.roles, b.roles, isSameRole);
}

function isSameMention(a: ActorMention, b: ActorMention): boolean {
  return isSameRole(a, b) && a.form === b.form && a.because === b.because;
}

function isSameRole(a: ActorRole, b: ActorRole): boolean {
  return a.actor === b.actor && a.start === b.start && a.end === b.end && a.text === b.text;
}
