import type { Actor, ActorIdentity, Registered } from '../actors/actor';
import { identify } from '../actors/identify';
import { actorsByParagraph, type ParagraphActors, sameActors } from '../quotes/paragraphActors';
import { understand } from '../quotes/understand';
import { applyRegister } from '../register/applyRegister';
import type { Register } from '../register/register';
import type { Span } from '../text/span';
import type { AnalysedParagraph } from './analysedParagraph';
import { counterparts } from './counterparts';
import { evidenceOf } from './evidence';

/** Who is who in an article. */
export interface Linking {
  readonly paragraphs: readonly AnalysedParagraph[];
  readonly register: Register | undefined;
  /** In the order of their first mention by name. */
  readonly identities: readonly ActorIdentity[];
  /** What each of the paragraphs has of them. */
  readonly actorsIn: readonly ParagraphActors[];
}

/**
 * Decides over the whole article who its actors are, where it means them, and whom its pronouns can
 * mean.
 *
 * @param previous the linking of an earlier state of the article: what is still so is taken over, as
 *   the same objects. The result is the same without it, whatever it is.
 */
export function link(
  paragraphs: readonly AnalysedParagraph[],
  register: Register | undefined,
  previous?: Linking,
): Linking {
  const actorsIn = previous && stillLinked(paragraphs, register, previous);
  if (actorsIn) return { paragraphs, register, identities: previous.identities, actorsIn };
  return linkedAnew(paragraphs, register, previous);
}

/**
 * Everybody in their places, where an edit changed no paragraph's evidence: most keystrokes fall into
 * words that name nobody.
 */
function stillLinked(
  paragraphs: readonly AnalysedParagraph[],
  register: Register | undefined,
  previous: Linking,
): readonly ParagraphActors[] | undefined {
  // A register shares roles out by nearness, which evidence says nothing of.
  if (register || previous.register) return undefined;
  if (paragraphs.length !== previous.paragraphs.length) return undefined;
  const moved: ParagraphActors[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const before = previous.paragraphs[i]!;
    const actors = previous.actorsIn[i]!;
    if (paragraph.unit === before.unit && paragraph.isTitle === before.isTitle) {
      moved.push(actors);
      continue;
    }
    const [old, now] = [evidenceOf(before), evidenceOf(paragraph)];
    if (old.key !== now.key) return undefined;
    moved.push(inPlace(actors, old.offsets, now.offsets));
  }
  return moved;
}

/** What was found between some offsets, between those that they have become. */
function inPlace(
  { mentions, roles, choices }: ParagraphActors,
  old: readonly number[],
  now: readonly number[],
): ParagraphActors {
  const placeOf = new Map(old.map((offset, i) => [offset, now[i]!]));
  const move = <T extends Span>(found: T): T => ({
    ...found,
    start: placeOf.get(found.start)!,
    end: placeOf.get(found.end)!,
  });
  return { mentions: mentions.map(move), roles: roles.map(move), choices };
}

function linkedAnew(
  paragraphs: readonly AnalysedParagraph[],
  register: Register | undefined,
  previous: Linking | undefined,
): Linking {
  const identified = identify(paragraphs);
  const known = register ? applyRegister(identified, register, paragraphs) : identified;
  const before = new Map(previous?.identities.map((identity) => [identity.id, identity]));
  const identities = new Map<Actor, ActorIdentity>();
  const understanding = understand(paragraphs, known);
  for (const actor of known) {
    const { id, name, registered, maybePerson } = actor;
    const revealed = understanding.revealed.get(actor);
    if (maybePerson?.otherwise === 'nobody' && !revealed) continue;
    const gender = actor.gender ?? revealed;
    const identity: ActorIdentity = {
      id,
      name,
      type: revealed ? 'person' : actor.type,
      ...(gender && { gender }),
      ...(registered && { registered }),
    };
    const same = before.get(id);
    identities.set(actor, same && isSameActor(same, identity) ? same : identity);
  }
  const somebody = known.filter((actor) => identities.has(actor));
  const identityOf = (actor: Actor) => identities.get(actor)!;
  const found = actorsByParagraph(paragraphs, somebody, understanding, identityOf);
  const counterpart = counterparts(paragraphs, previous?.paragraphs ?? []);
  const actorsIn = found.map((now, i) => {
    const old = previous?.actorsIn[counterpart(i)];
    return old && sameActors(old, now) ? old : now;
  });
  return { paragraphs, register, identities: [...identities.values()], actorsIn };
}

function isSameActor(a: ActorIdentity, b: ActorIdentity): boolean {
  return (
    a.name === b.name &&
    a.type === b.type &&
    a.gender === b.gender &&
    isSameEntry(a.registered, b.registered)
  );
}

/** The roles are the register's own, which stays the same object until the file changes. */
function isSameEntry(a: Registered | undefined, b: Registered | undefined): boolean {
  return a?.roles === b?.roles && a?.wikidata === b?.wikidata && a?.notes === b?.notes;
}
