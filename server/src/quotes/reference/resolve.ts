import type { ActorIdentity } from '../../actors/actor';
import type { NamedActors } from '../../actors/identity/namedActors';
import type { FoundPronoun } from '../grammar/pronouns';
import { type Candidate, Mind, type OnChoice } from './mind';
import { countOfSentences, type PlacedUnit, placeNames, placePronouns } from './placing';
import { type Ranker, trainedRanker } from './ranker';
import type { Remembered } from './remembered';

export type { Candidate, OnChoice } from './mind';

/** With a smaller chance than this a pronoun means nobody for certain. */
const ENOUGH = 0.5;

/** Whom the pronouns of a paragraph can mean. */
export interface Resolution {
  /** Who is remembered where the paragraph starts. */
  readonly before: Remembered;
  /** For each pronoun the candidates, likeliest first; nobody for an "I". */
  readonly candidates: readonly (readonly Candidate[])[];
  /** What the next paragraph starts with. */
  readonly after: Remembered;
}

/**
 * Walks through a paragraph's mentions and pronouns in order, keeps in mind who was mentioned last and how, and
 * weighs for each pronoun the circumstances of all it can mean.
 *
 * @param before who is remembered where the paragraph starts
 */
export function resolvePronouns(
  paragraph: PlacedUnit,
  named: NamedActors,
  before: Remembered,
  ranker: Ranker = trainedRanker(),
  onChoice?: OnChoice,
): Resolution {
  const names = placeNames(paragraph, named);
  const mind = new Mind(before, ranker, onChoice);
  let next = 0;
  const candidates = placePronouns(paragraph).map((pronoun) => {
    while (next < names.length && names[next]!.start < pronoun.start) mind.hear(names[next++]!);
    if (pronoun.person === 'self') return [];
    const found = mind.candidates(pronoun, names, next);
    const best = clearest(found);
    if (best && !pronoun.isQuoted) mind.recall(best.actor, pronoun);
    return found;
  });
  while (next < names.length) mind.hear(names[next++]!);
  return { before, candidates, after: mind.after(countOfSentences(paragraph)) };
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
