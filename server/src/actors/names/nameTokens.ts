import type { ActorType } from '../actor';
import { type Kind, kinds } from '../model/labels';
import type { KnownName } from '../words/knownNames';

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
    /** True for a team, beside what only a team does or has. */
    readonly plays = false,
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
      this.plays,
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

/** A name as the lexicons have it. */
export function knownAs(first: number, end: number, known: KnownName): NameTokens {
  const chances = kinds.map((kind) => (kind === kindOf(known) ? 0.9 : 0.03));
  return toldName(first, end, known.type, known, chances);
}

export function kindOf({ type }: KnownName): Kind {
  if (type === 'country' || type === 'place') return 'place';
  return type === 'organization' || type === 'person' ? type : 'other';
}
