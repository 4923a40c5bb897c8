import type { Gender, PossibleActor } from '../../actors/actor';
import { genderIfFirstName } from '../../actors/words/lexicon';
import type { Passed } from '../grammar/between';
import { type Manner, SUBJECT } from './manner';

/** A place where an actor was mentioned, as seen from the paragraph that is being read. */
export interface Place {
  /** Counted from the paragraph's first sentence, which is 0: those of earlier paragraphs are negative. */
  readonly sentence: number;
  /** In this paragraph the offset; of what was earlier a negative number that tells only the order. */
  readonly start: number;
  /** What its sentence has before it; of no use where it was earlier. */
  readonly passed: Passed;
}

/** What is remembered of an actor: where and how it was mentioned last, and as a subject last. */
export interface Memory {
  readonly actor: PossibleActor;
  /** Told by a title, a first name or a pronoun. */
  readonly gender: Gender | undefined;
  /** What its only name would tell if it were a first name. */
  readonly hint: Gender | undefined;
  /** No more are counted than {@link MANY}. */
  readonly mentions: number;
  readonly last: Place;
  /** The paragraph of that: 0 is this one, -1 the one before, -2 any earlier. */
  readonly paragraph: number;
  readonly manner: Manner;
  /** Where it was mentioned first in the sentence it was mentioned in last; as `start` of a place. */
  readonly sentenceStart: number;
  readonly lastAsSubject: Place | undefined;
  /** Whether it was the subject of a word for saying then. */
  readonly spoke: boolean;
}

/** So many mentions are counted: who has had more has had many. */
export const MANY = 100;
/** Sentences further back are all far. */
export const FAR = 7;

/** What is remembered of an actor after one more mention. */
export function mentioned(
  before: Memory | undefined,
  actor: PossibleActor,
  place: Place,
  manner: Manner,
  told?: Gender,
): Memory {
  const isSubject = manner.role === SUBJECT && !manner.isQuoted;
  const isSameSentence = before?.last.sentence === place.sentence;
  return {
    actor,
    gender: (before ? before.gender : actor.gender) ?? told,
    hint: before ? before.hint : (actor.gender ?? genderIfFirstName(actor.name)),
    mentions: Math.min(MANY, (before?.mentions ?? 0) + 1),
    last: place,
    paragraph: 0,
    manner,
    sentenceStart: before && isSameSentence ? before.sentenceStart : place.start,
    lastAsSubject: isSubject ? place : before?.lastAsSubject,
    spoke: isSubject ? manner.speaks : (before?.spoke ?? false),
  };
}
