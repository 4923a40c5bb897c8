import type { TextUnit } from '../text/textUnit';
import type { Actor } from './actor';
import type { ActorDraft, PlacedMention } from './actorDraft';
import { slug } from './aliases';
import { linkDescriptions } from './descriptions';
import type { ParagraphNames } from './findNames';
import { groupNames } from './groupNames';
import { Ids } from './ids';
import { genderOfName } from './lexicon';

/** A paragraph's place in the article and what was found in it. */
export interface PlacedNames {
  readonly start: number;
  readonly unit: TextUnit;
  readonly isTitle: boolean;
  readonly names: ParagraphNames;
}

/**
 * Decides over the whole article which mentions mean the same actor, and of which type it is.
 * Actors come in the order of their first mention. Pronouns are not among the mentions yet.
 */
export function identify(paragraphs: readonly PlacedNames[]): Actor[] {
  const placed = placeAll(paragraphs);
  const grouping = groupNames(placed.filter(({ found }) => found.form !== 'role'));
  for (const role of placed) {
    const draft = role.describes && grouping.draftOf.get(role.describes);
    if (!draft) continue;
    draft.roles.push({ start: role.start, end: role.end, text: role.text });
    draft.gender ??= role.found.gender;
  }
  linkDescriptions(placed, grouping);
  return finish(grouping.drafts);
}

function placeAll(paragraphs: readonly PlacedNames[]): PlacedMention[] {
  return paragraphs.flatMap(({ start, unit, names: { names } }, paragraph) => {
    const placed = names.map(
      (found): PlacedMention => ({
        start: start + found.start,
        end: start + found.end,
        text: unit.text.slice(found.start, found.end),
        found,
        paragraph,
      }),
    );
    return placed.map((mention) => {
      const described = mention.found.describes;
      return described === undefined ? mention : { ...mention, describes: placed[described]! };
    });
  });
}

function finish(drafts: readonly ActorDraft[]): Actor[] {
  const ids = new Ids();
  for (const { mentions, roles } of drafts) {
    mentions.sort((a, b) => a.start - b.start);
    roles.sort((a, b) => a.start - b.start);
  }
  return [...drafts]
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
    .map(({ name, type, roles, mentions, gender: told }) => {
      const gender = type === 'person' ? (told ?? genderOfName(name)) : undefined;
      return {
        id: ids.next(slug(name)),
        name,
        type,
        roles,
        mentions,
        ...(gender && { gender }),
      };
    });
}
