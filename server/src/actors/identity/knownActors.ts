import type { MaybePerson, PossibleActor, Registered } from '../actor';

/** The actors of an earlier state of an article, so that who has stayed the same stays the same object. */
export class KnownActors {
  readonly #byId = new Map<string, PossibleActor>();

  constructor(actors: readonly PossibleActor[]) {
    for (const actor of actors) this.#byId.set(actor.id, actor);
  }

  /** The known object for an actor of whom the same is said; undefined where there is none. */
  same(actor: PossibleActor): PossibleActor | undefined {
    const known = this.#byId.get(actor.id);
    return known && isSameActor(known, actor) ? known : undefined;
  }
}

function isSameActor(a: PossibleActor, b: PossibleActor): boolean {
  return (
    a.name === b.name &&
    a.type === b.type &&
    a.gender === b.gender &&
    isSameEntry(a.registered, b.registered) &&
    isSameDoubt(a.maybePerson, b.maybePerson)
  );
}

/** The roles are the register's own, which stays the same object until the file changes. */
function isSameEntry(a: Registered | undefined, b: Registered | undefined): boolean {
  return a?.roles === b?.roles && a?.wikidata === b?.wikidata && a?.notes === b?.notes;
}

function isSameDoubt(a: MaybePerson | undefined, b: MaybePerson | undefined): boolean {
  return a?.chance === b?.chance && a?.otherwise === b?.otherwise && a?.listed === b?.listed;
}
