import type { ActorIdentity } from '../actors/actor';
import { type Candidate, Mind, type OnChoice } from './mind';
import type { PlacedName, PlacedPronoun } from './placing';
import type { FoundPronoun } from './pronouns';
import { type Ranker, trainedRanker } from './ranker';

export type { Candidate, OnChoice } from './mind';

/** Whom a pronoun may mean, likeliest first. */
export interface Resolution {
  readonly pronoun: PlacedPronoun;
  readonly candidates: readonly Candidate[];
}

/** With a smaller chance than this a pronoun means nobody for certain. */
const ENOUGH = 0.5;

/**
 * Walks through an article's mentions and pronouns in order, keeps in mind who was mentioned last and
 * how, and weighs for each pronoun the circumstances of all it can mean.
 */
export function resolvePronouns(
  names: readonly PlacedName[],
  pronouns: readonly PlacedPronoun[],
  ranker: Ranker = trainedRanker(),
  onChoice?: OnChoice,
): Resolution[] {
  const mind = new Mind(ranker, onChoice);
  const resolutions: Resolution[] = [];
  let next = 0;
  for (const pronoun of pronouns) {
    while (next < names.length && names[next]!.start < pronoun.start) mind.hear(names[next++]!);
    if (pronoun.person === 'self') continue;
    const candidates = mind.candidates(pronoun, names, next);
    resolutions.push({ pronoun, candidates });
    const best = clearest(candidates);
    if (best && !pronoun.isQuoted) mind.recall(best.actor, pronoun);
  }
  return resolutions;
}

/** Whom a pronoun can mean, apart from where else the article means them. */
export interface Choice extends Omit<Candidate, 'actor'> {
  readonly actor: ActorIdentity;
}

/** The first choice where it is likely enough. */
export function clearest<T extends Choice>([first]: readonly T[]): T | undefined {
  return first && first.chance >= ENOUGH ? first : undefined;
}

/**
 * The choices but one, with what chances they have where it is not meant.
 *
 * @param id of the actor left out
 */
export function without(choices: readonly Choice[], id: string | undefined): readonly Choice[] {
  const excluded = choices.find(({ actor }) => actor.id === id);
  if (!excluded) return choices;
  const rest = Math.max(1e-6, 1 - excluded.chance);
  return choices
    .filter((choice) => choice !== excluded)
    .map((choice) => ({ ...choice, chance: choice.chance / rest }));
}

/** Why a pronoun means whom it means, for the reader. */
export function wordsFor({ ground, actor }: Choice, { person }: FoundPronoun): string {
  const noun = person === 'male' ? 'man' : person === 'female' ? 'woman' : actor.type;
  switch (ground) {
    case 'follows':
      return 'named right after it';
    case 'this-sentence':
      return 'the subject of this sentence';
    case 'last-subject':
      return `the last ${noun} named as a subject`;
    case 'last-named':
      return `the last ${noun} named`;
    case 'talked-about':
      return `the ${noun} this passage speaks of most`;
    case 'fits':
      return `the ${noun} who fits best of those named`;
  }
}
