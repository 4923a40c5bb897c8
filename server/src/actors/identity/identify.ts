import type { PossibleActor } from '../actor';
import type { FoundName } from '../names/foundName';
import { nameFacts } from '../names/nameFacts';
import { type ActorDraft, PlacedMention } from './actorDraft';
import { linkDescriptions } from './descriptions';
import { Elsewhere, type FoundNames } from './elsewhere';
import { groupNames } from './groupNames';
import { Ids } from './ids';
import type { KnownActors } from './knownActors';
import { linkBodies } from './linkBodies';
import type { ActorMention, ActorRole, Identified, NamedActors } from './namedActors';
import { openNames } from './openNames';

/**
 * Decides over the whole article which mentions mean the same actor, and of which type it is. Pronouns are not
 * among the mentions yet; some names may be nobody's unless a pronoun means them (`maybePerson`).
 *
 * @param known actors of an earlier state of the article: who is still the same is the same object
 */
export function identify(paragraphs: readonly FoundNames[], known?: KnownActors): Identified {
  const placed = placeAll(paragraphs);
  groupNames(placed);
  for (const { describes, found } of placed) {
    if (describes?.draft) describes.draft.gender ??= found.gender;
  }
  linkDescriptions(placed);
  linkBodies(placed);
  openNames(placed);
  return finish(placed, paragraphs.length, known);
}

function placeAll(paragraphs: readonly FoundNames[]): PlacedMention[] {
  const placed: PlacedMention[] = [];
  const elsewhere = new Elsewhere(paragraphs);
  paragraphs.forEach(({ names: { names } }, paragraph) => {
    const at: PlacedMention[] = [];
    const place = (found: FoundName) => {
      const mention = new PlacedMention(found, placed.length, paragraph);
      placed.push(mention);
      return mention;
    };
    for (const found of names) {
      const [first = found, ...more] = found.inHeadline ? elsewhere.namesIn(found) : [];
      at.push(place(first));
      for (const name of more) place(name);
    }
    for (const mention of at) {
      const { describes, otherNameOf } = mention.found;
      if (describes !== undefined) mention.describes = at[describes];
      if (otherNameOf !== undefined) mention.otherNameOf = at[otherNameOf];
    }
  });
  return placed;
}

function finish(
  placed: readonly PlacedMention[],
  paragraphs: number,
  known?: KnownActors,
): Identified {
  const actors = new Map<ActorDraft, PossibleActor>();
  const ids = new Ids();
  const actorOf = (draft: ActorDraft) => {
    let actor = actors.get(draft);
    if (!actor) {
      actor = toActor(draft, ids);
      actor = known?.same(actor) ?? actor;
      actors.set(draft, actor);
    }
    return actor;
  };
  const named: NamedActors[] = [];
  let next = 0;
  for (let paragraph = 0; paragraph < paragraphs; paragraph++) {
    const first = next;
    while (placed[next]?.paragraph === paragraph) next++;
    named.push(namedIn(placed.slice(first, next), actorOf));
  }
  return { actors: [...actors.values()], paragraphs: named };
}

function namedIn(
  placed: readonly PlacedMention[],
  actorOf: (draft: ActorDraft) => PossibleActor,
): NamedActors {
  const mentions: ActorMention<PossibleActor>[] = [];
  for (const { draft, because, found } of placed) {
    if (!draft) continue;
    const { start, end, form, word } = found;
    const named = { start, end, text: word.text, form, actor: actorOf(draft) };
    mentions.push(because ? { ...named, because } : named);
  }
  const roles: ActorRole<PossibleActor>[] = [];
  for (const { draft, describes, found } of placed) {
    const holder = isDescription(found) ? draft : describes?.draft;
    if (!holder) continue;
    const { start, end, word } = found;
    roles.push({ start, end, text: word.text, actor: actorOf(holder) });
  }
  return { mentions, roles };
}

/** A description that stands alone both means a person and says what they are. */
function isDescription({ form, type, describes }: FoundName): boolean {
  return form === 'role' && type === 'person' && describes === undefined;
}

function toActor(draft: ActorDraft, ids: Ids): PossibleActor {
  const { name, type, maybePerson } = draft;
  const gender = type === 'person' ? draft.likelyGender : undefined;
  return {
    id: ids.next(nameFacts(name).slug),
    name: name.text,
    type,
    ...(gender && { gender }),
    ...(maybePerson && { maybePerson }),
  };
}
