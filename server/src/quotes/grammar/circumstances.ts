import { BETWEEN } from './between';
import { AFTER, BEFORE } from './neighbours';

/**
 * What is asked about a candidate for a pronoun, and the answers there are. The answers are weighed by
 * what people marked in texts (see pronounWeights.txt).
 */
export const CIRCUMSTANCES = {
  /** What the pronoun can mean. */
  kind: ['person', 'thing'],
  /** How the pronoun stands. */
  pronoun: ['subject', 'object', 'possessive', 'reflexive'],
  /** Where the pronoun stands. */
  place: ['opens-sentence', 'opens-clause', 'after-preposition', 'inside'],
  /** How far back the candidate was last mentioned, by clauses and sentences. */
  distance: ['clause', 'sentence', 'one', 'two', 'three', 'few', 'far', 'ahead'],
  /** What stands between, where that was in the same sentence. */
  between: ['sentences', ...BETWEEN],
  paragraph: ['same', 'before', 'earlier'],
  /** How the candidate stood there. */
  role: ['subject', 'object', 'prepositional', 'possessor'],
  before: BEFORE,
  after: AFTER,
  form: ['pronoun', 'full', 'short', 'description'],
  /** What the candidate’s name is unless it is a person’s, how likely it is one, and which lists have it. */
  otherwise: ['person', 'nobody', 'place', 'organization'],
  likely: ['sure', 'likely', 'possible', 'unlikely', 'hardly'],
  listed: ['no', 'first', 'last', 'both'],
  quoted: ['neither', 'candidate', 'pronoun', 'both'],
  /** Whether the candidate was named as somebody’s. */
  owned: ['no', 'yes'],
  /** Whether the candidate is named behind a pronoun in a phrase that opens its sentence: first there or later. */
  ahead: ['no', 'subject', 'other', 'later-subject', 'later-other'],
  /** How many others were mentioned since. */
  recency: ['first', 'second', 'third', 'later'],
  /** How far back the candidate was a subject last. */
  subject: ['clause', 'sentence', 'one', 'two', 'far', 'never'],
  /** What stands between, where that was in the same sentence. */
  betweenSubject: ['sentences', ...BETWEEN],
  /** How many others were subjects since. */
  subjectRecency: ['first', 'second', 'later', 'never'],
  mentions: ['one', 'two', 'few', 'many'],
  /** Whether nobody else has been mentioned as often. */
  most: ['no', 'yes'],
  /** Whether others were named in the same sentence, before the candidate or behind. */
  order: ['alone', 'first', 'later'],
  /** Whether the pronoun is the subject of a word for saying. */
  speaks: ['no', 'yes'],
  /** Whether the candidate was the subject of one when it was a subject last. */
  spoke: ['no', 'yes'],
  /** How the candidate’s gender is known; a name that may be a first name only hints at it. */
  gender: ['known', 'learnt', 'hinted', 'unknown', 'hint-against'],
  /** How many candidates there are. */
  candidates: ['none', 'one', 'two', 'more'],
} as const;

export type Circumstance = keyof typeof CIRCUMSTANCES;

export const circumstanceNames = Object.keys(CIRCUMSTANCES) as readonly Circumstance[];

/** The place of each circumstance in a list of answers. */
export const at = Object.fromEntries(
  circumstanceNames.map((name, index) => [name, index]),
) as Readonly<Record<Circumstance, number>>;

/** Which circumstances are weighed together. */
export const WEIGHED_TOGETHER: readonly (readonly Circumstance[])[] = [
  ['kind', 'distance', 'pronoun'],
  ['distance', 'role', 'pronoun'],
  ['between', 'pronoun'],
  ['betweenSubject', 'pronoun'],
  ['role', 'place'],
  ['otherwise', 'likely', 'form'],
  ['otherwise', 'likely', 'listed'],
  ['distance', 'before'],
  ['distance', 'after'],
  ['distance', 'form', 'pronoun'],
  ['recency', 'subjectRecency', 'kind'],
  ['subject', 'pronoun', 'place'],
  ['subjectRecency', 'pronoun', 'place'],
  ['mentions', 'kind', 'form'],
  ['most', 'kind', 'distance'],
  ['gender', 'kind', 'recency'],
  ['owned', 'distance', 'pronoun'],
  ['owned', 'mentions'],
  ['quoted', 'kind'],
  ['ahead', 'role', 'pronoun'],
  ['ahead', 'before'],
  ['ahead', 'after'],
  ['order', 'distance', 'pronoun'],
  ['order', 'role', 'place'],
  ['speaks', 'spoke'],
];

/** Which of them speak for nobody: that the pronoun means none of the candidates. */
export const FOR_NOBODY: readonly (readonly Circumstance[])[] = [
  ['candidates', 'kind'],
  ['pronoun', 'place'],
  ['speaks', 'candidates'],
];

/** Answers to all circumstances: the number of each in its list. */
export type Answers = Uint8Array;
