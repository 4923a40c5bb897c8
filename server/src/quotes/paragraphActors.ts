import type { Actor, ActorIdentity, Mention } from '../actors/actor';
import { inOrder, type TextSpan } from '../text/span';
import type { PlacedName, PlacedUnit } from './placing';
import type { Choice } from './resolve';
import type { Understanding } from './understand';

/** A mention and whom it means. Offsets count from the paragraph's start. */
export interface ActorMention extends Mention {
  readonly actor: ActorIdentity;
}

/** What the text says an actor is. Offsets count from the paragraph's start. */
export interface ActorRole extends TextSpan {
  readonly actor: ActorIdentity;
}

/** Whom a paragraph names and whom its pronouns can mean, as the whole article tells. */
export interface ParagraphActors {
  /** In order; pronouns are not among them. */
  readonly mentions: readonly ActorMention[];
  /** In order. */
  readonly roles: readonly ActorRole[];
  /** For each of the paragraph's pronouns whom it can mean, likeliest first; nobody for an "I". */
  readonly choices: readonly (readonly Choice[])[];
}

/**
 * What each paragraph has of an article's actors, and whom its pronouns can mean.
 *
 * @param actors those who are somebody, with roles in the article's offsets
 * @param identityOf who each of them is
 */
export function actorsByParagraph(
  paragraphs: readonly PlacedUnit[],
  actors: readonly Actor[],
  { names, resolutions }: Understanding,
  identityOf: (actor: Actor) => ActorIdentity,
): ParagraphActors[] {
  const roles = inOrder(actors.flatMap((actor) => actor.roles.map((role) => ({ ...role, actor }))));
  let nextName = 0;
  let nextRole = 0;
  let nextResolution = 0;
  return paragraphs.map(({ start: offset, unit: { text }, quotes }, paragraph) => {
    const mentions: ActorMention[] = [];
    for (; names[nextName]?.paragraph === paragraph; nextName++) {
      mentions.push(mentionIn(text, offset, names[nextName]!, identityOf));
    }
    const described: ActorRole[] = [];
    for (; nextRole < roles.length; nextRole++) {
      const { start, end, text: words, actor } = roles[nextRole]!;
      if (start >= offset + text.length) break;
      const [from, to] = [start - offset, end - offset];
      described.push({ start: from, end: to, text: words, actor: identityOf(actor) });
    }
    const choices = quotes.pronouns.map(({ person }) => {
      if (person === 'self') return [];
      return resolutions[nextResolution++]!.candidates.map(({ actor, chance, ground }) => ({
        actor: identityOf(actor),
        chance,
        ground,
      }));
    });
    return { mentions, roles: described, choices };
  });
}

// Key by key: an article has thousands, and spreading objects is many times slower.
function mentionIn(
  paragraph: string,
  offset: number,
  { actor, start, end, form, because }: PlacedName,
  identityOf: (actor: Actor) => ActorIdentity,
): ActorMention {
  const from = start - offset;
  const to = end - offset;
  const text = paragraph.slice(from, to);
  const identity = identityOf(actor);
  return because === undefined
    ? { start: from, end: to, text, form, actor: identity }
    : { start: from, end: to, text, form, because, actor: identity };
}

/** True for two that say the same of the same actors, which are the same objects. */
export function sameActors(a: ParagraphActors, b: ParagraphActors): boolean {
  return (
    areAlike(a.mentions, b.mentions, isSameMention) &&
    areAlike(a.roles, b.roles, isSameRole) &&
    areAlike(a.choices, b.choices, (one, other) => areAlike(one, other, isSameChoice))
  );
}

function areAlike<T>(
  some: readonly T[],
  others: readonly T[],
  isSame: (a: T, b: T) => boolean,
): boolean {
  return some.length === others.length && some.every((one, i) => isSame(one, others[i]!));
}

function isSameRole(a: ActorRole, b: ActorRole): boolean {
  return a.actor === b.actor && a.start === b.start && a.end === b.end && a.text === b.text;
}

function isSameMention(a: ActorMention, b: ActorMention): boolean {
  return isSameRole(a, b) && a.form === b.form && a.because === b.because;
}

function isSameChoice(a: Choice, b: Choice): boolean {
  return a.actor === b.actor && a.chance === b.chance && a.ground === b.ground;
}
