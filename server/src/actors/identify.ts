import type { Actor } from './actor';
import { type ActorDraft, PlacedMention } from './actorDraft';
import { linkBodies } from './bodies';
import { linkDescriptions } from './descriptions';
import type { ParagraphNames } from './foundName';
import { groupNames } from './groupNames';
import { Ids } from './ids';
import { nameFacts } from './nameFacts';
import { openNames } from './openNames';

/** A paragraph's place in the article and what was found in it. */
export interface PlacedNames {
  readonly start: number;
  readonly names: ParagraphNames;
}

/**
 * Decides over the whole article which mentions mean the same actor, and of which type it is.
 * Actors come in the order of their first mention. Pronouns are not among the mentions yet; some names
 * may be nobody's unless a pronoun means them (`maybePerson`).
 */
export function identify(paragraphs: readonly PlacedNames[]): Actor[] {
  const placed = placeAll(paragraphs);
  const drafts = groupNames(placed);
  for (const role of placed) {
    const draft = role.describes?.draft;
    if (!draft) continue;
    draft.roles.push({ start: role.start, end: role.end, text: role.text });
    draft.gender ??= role.found.gender;
  }
  linkDescriptions(placed);
  linkBodies(placed);
  return finish([...drafts, ...openNames(placed)]);
}

function placeAll(paragraphs: readonly PlacedNames[]): PlacedMention[] {
  const placed: PlacedMention[] = [];
  paragraphs.forEach(({ start, names: { names } }, paragraph) => {
    const first = placed.length;
    for (const found of names) placed.push(new PlacedMention(found, start, paragraph));
    for (let i = first; i < placed.length; i++) {
      const { describes, otherNameOf } = placed[i]!.found;
      if (describes !== undefined) placed[i]!.describes = placed[first + describes];
      if (otherNameOf !== undefined) placed[i]!.otherNameOf = placed[first + otherNameOf];
    }
  });
  return placed;
}

function finish(drafts: readonly ActorDraft[]): Actor[] {
  const ids = new Ids();
  for (const { mentions, roles } of drafts) {
    mentions.sort((a, b) => a.start - b.start);
    roles.sort((a, b) => a.start - b.start);
  }
  return [...drafts]
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
    .map(({ name, type, roles, mentions, gender: told, maybePerson }) => {
      const { slug, gender: named } = nameFacts(name);
      const gender = type === 'person' ? (told ?? named) : undefined;
      return {
        id: ids.next(slug),
        name: name.text,
        type,
        roles,
        mentions,
        ...(gender && { gender }),
        ...(maybePerson && { maybePerson }),
      };
    });
}
