import type { ActorIdentity, Gender, PossibleActor } from '../actors/actor';
import type { Identified } from '../actors/identity/namedActors';
import { type ParagraphActors, paragraphActors, sameActors } from '../quotes/paragraphActors';
import type { Resolution } from '../quotes/reference/resolve';
import { understand } from '../quotes/reference/understand';
import type { Register } from '../register/register';
import type { AnalysedParagraph } from './analysedParagraph';
import { counterparts } from './counterparts';
import { whomNamesMean } from './whomNamesMean';

/** Who is who in an article. */
export interface Linking {
  readonly paragraphs: readonly AnalysedParagraph[];
  readonly register: Register | undefined;
  /** Whom the names mean, before pronouns have told who is a person. */
  readonly identified: Identified;
  /** Whom the pronouns of each paragraph can mean. */
  readonly resolutions: readonly Resolution[];
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
  const counterpart = counterparts(paragraphs, previous?.paragraphs ?? []);
  const samePlace = identified.paragraphs.map((named, i) => {
    const at = counterpart(i);
    return previous?.identified.paragraphs[at] === named ? at : -1;
  });
  const { resolutions, revealed: told } = understand(
    paragraphs,
    identified.paragraphs,
    (i) => previous?.resolutions[samePlace[i]!],
  );
  const revealed = previous && isSame(previous.revealed, told) ? previous.revealed : told;
  const isKnown =
    previous?.identified.actors === identified.actors && previous.revealed === revealed;
  const identityOf = (actor: PossibleActor) => identityWith(actor, revealed);
  const actorsIn = identified.paragraphs.map((named, i) => {
    const at = samePlace[i]!;
    const isStill = previous?.revealed === revealed && previous.resolutions[at] === resolutions[i];
    if (isStill) return previous.actorsIn[at]!;
    const now = paragraphActors(named, resolutions[i]!, identityOf);
    const before = previous?.actorsIn[at];
    return before && sameActors(before, now) ? before : now;
  });
  return {
    paragraphs,
    register,
    identified,
    resolutions,
    revealed,
    identities: isKnown
      ? previous.identities
      : identified.actors.flatMap((actor) => identityOf(actor) ?? []),
    actorsIn,
  };
}

function isSame(a: Revealed, b: Revealed): boolean {
  return a.size === b.size && [...a].every(([actor, gender]) => b.get(actor) === gender);
}

/** Who an actor is once pronouns have told; undefined for nobody. */
function identityWith(actor: PossibleActor, revealed: Revealed): ActorIdentity | undefined {
  const told = revealed.get(actor);
  if (told) return asPerson(actor, told);
  return actor.maybePerson?.otherwise === 'nobody' ? undefined : actor;
}

/** Those shown to be persons, each as one object, so that who stays the same stays the same object. */
const persons = new WeakMap<PossibleActor, ActorIdentity>();

function asPerson(actor: PossibleActor, told: Gender): ActorIdentity {
  const gender = actor.gender ?? told;
  const known = persons.get(actor);
  if (known?.gender === gender) return known;
  const person: ActorIdentity = { ...actor, type: 'person', gender };
  persons.set(actor, person);
  return person;
}
