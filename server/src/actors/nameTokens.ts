import type { ActorType } from './actor';
import type { KnownName } from './knownNames';

/** A name inside a run, by tokens (`end` exclusive). */
export class NameTokens {
  constructor(
    readonly first: number,
    readonly end: number,
    readonly type: ActorType | 'people' | 'adjective' | 'other',
    /** What the lexicons know of it. */
    readonly known: KnownName | undefined,
    /** The chances of person, organization, place and other, as these words by themselves suggest. */
    readonly chances: readonly number[],
    /** The chance that it is an actor's name at all. */
    readonly confidence: number,
    /** What kind of organization the words beside it say it is: "charity". */
    readonly saidToBe?: string,
  ) {}

  /** The same name, ended elsewhere. */
  endedAt(end: number, known = this.known): NameTokens {
    return new NameTokens(
      this.first,
      end,
      this.type,
      known,
      this.chances,
      this.confidence,
      this.saidToBe,
    );
  }
}

/** A name whose type is plain, as sure as it is likely to be of that type. */
export function toldName(
  first: number,
  end: number,
  type: NameTokens['type'],
  known: KnownName | undefined,
  chances: readonly number[],
  saidToBe?: string,
): NameTokens {
  return new NameTokens(first, end, type, known, chances, Math.max(...chances), saidToBe);
}
