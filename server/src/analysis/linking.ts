import type { ActorIdentity, Gender, PossibleActor } from '../actors/actor';
import type { Identified, NamedActors } from '../actors/namedActors';
import { type ParagraphActors, paragraphActors, sameActors } from '../quotes/paragraphActors';
import type { Resolution } from '../quotes/resolve';
import { understand } from '../quotes/understand';
import type { Register } from '../register/register';
import type { AnalysedParagraph } from './analysedParagraph';
import { whomNamesMean } from './whomNamesMean';

/** Who is who in an article. */
export interface Linking {
  readonly paragraphs: readonly AnalysedParagraph[];
  readonly register: Register | undefined;
  /** Whom the names mean, before pronouns have told who is a person. */
  readonly identified: Identified;
  readonly revealed: Revealed;
  /** In the order of their first mention by name. */
  readonly identities: readonly ActorIdentity[];
  /** What each of the paragraphs has of them. */
  readonly actorsIn: readonly ParagraphActors[];
}

/** Those whom only a pronoun shows to be a person, with what it tells of them. */
type Revealed = ReadonlyMap<PossibleActor, Gender>;

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
  const identified = whomNamesMean(paragraphs, register, previous);
  const { resolutions, revealed: now } = understand(paragraphs, identified.paragraphs);
  const revealed = previous && isSame(previous.revealed, now) ? previous.revealed : now;
  const isKnown =
    previous?.identified.actors === identified.actors && previous.revealed === revealed;
  const identityOf = (actor: PossibleActor) => identityWith(actor, revealed);
  return {
    paragraphs,
    register,
    identified,
    revealed,
    identities: isKnown
      ? previous.identities
      : identified.actors.flatMap((actor) => identityOf(actor) ?? []),
    actorsIn: identified.paragraphs.map((named, i) =>
      actorsIn(named, resolutions[i]!, revealed, identityOf),
    ),
  };
}

function isSame(a: Revealed, b: Revealed): boolean {
  return a.size === b.size && [...a].every(([actor, gender]) => b.get(actor) === gender);
}

/** Identities of doubtful names: without a pronoun, and as women and men. Each is one object. */
const identities = new WeakMap<PossibleActor, Map<Gender | undefined, ActorIdentity | undefined>>();

/** Who an actor is once pronouns have told; undefined for nobody. */
function identityWith(actor: PossibleActor, revealed: Revealed): ActorIdentity | undefined {
  const { maybePerson } = actor;
  if (!maybePerson) return actor;
  const told = revealed.get(actor);
  if (maybePerson.otherwise === 'nobody' && !told) return undefined;
  const known = identities.get(actor) ?? new Map();
  identities.set(actor, known);
  if (!known.has(told)) known.set(told, identityOnce(actor, told));
  return known.get(told);
}

function identityOnce(
  { maybePerson: _, ...actor }: PossibleActor,
  told: Gender | undefined,
): ActorIdentity {
  return told ? { ...actor, type: 'person', gender: actor.gender ?? told } : actor;
}

interface Made {
  readonly resolution: Resolution;
  readonly revealed: Revealed;
  readonly actors: ParagraphActors;
}

/** What was last made of a paragraph: of most the next edit changes nothing. */
const lastMade = new WeakMap<NamedActors, Made>();

function actorsIn(
  named: NamedActors,
  resolution: Resolution,
  revealed: Revealed,
  identityOf: (actor: PossibleActor) => ActorIdentity | undefined,
): ParagraphActors {
  const last = lastMade.get(named);
  if (last?.resolution === resolution && last.revealed === revealed) return last.actors;
  const now = paragraphActors(named, resolution, identityOf);
  const actors = last && sameActors(last.actors, now) ? last.actors : now;
  lastMade.set(named, { resolution, revealed, actors });
  return actors;
}
