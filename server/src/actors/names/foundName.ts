import type { Span } from '../../text/span';
import type { Word } from '../../text/words';
import type { ActorType, Gender, MentionForm } from '../actor';

/**
 * Whether a capital stands for its government: `surely` where only somebody who decides can be meant
 * ("Moscow warned", "a deal with Moscow"), `perhaps` where a place would be as good.
 */
export type ActsAsGovernment = 'surely' | 'perhaps';

/**
 * A name, role or demonym found in one paragraph. Offsets count from the paragraph's start.
 *
 * A role that stands with a name says so in `describes`. A role without it is a description that
 * stands alone ("the spokesman"): the article may tell whom it means, and whether or not it does, the
 * description can be the speaker of a quote.
 */
export interface FoundName extends Span {
  /** Its words as they stand there, with what is known of them wherever they stand. */
  readonly word: Word;
  readonly form: MentionForm;
  /** What the paragraph by itself suggests; the article decides. */
  readonly type: ActorType;
  /** How sure the paragraph is of form and type, 0 to 1; below 0.4 only the article can bear it out. */
  readonly confidence: number;
  /** Of a name: the chances of person, organization, place and of no actor's name, by this paragraph. */
  readonly chances: readonly number[] | undefined;
  /** Of a role: the index in `names` of the name it stands with. */
  readonly describes: number | undefined;
  /** Of a role: true where a clause says it of the name ("was president of the bank"), which may be news. */
  readonly isSaid: boolean | undefined;
  /** Of a role that stands alone: true where it is told whose it is ("the president of the union"). */
  readonly isOfOther: boolean | undefined;
  /** Of a name given as another name of an organization: the index in `names` of the one it is for. */
  readonly otherNameOf: number | undefined;
  /** Of a capital: whether it stands for its government here. */
  readonly actsAsGovernment: ActsAsGovernment | undefined;
  /** Of an organization: the country whose it is, where the words before it say so. */
  readonly country: string | undefined;
  /** Of an organization: the noun that says of which kind it is, where one stands beside it: "charity". */
  readonly saidToBe: string | undefined;
  /** Of a team, or a town that may be one: true beside what only a team does or has. */
  readonly plays: boolean;
  /** Of a name of several words: true where its sentence is all in capitals or capitalised. */
  readonly inHeadline: boolean;
  /** What the words before a name, or a role's noun, tell of the person. */
  readonly gender: Gender | undefined;
}

/** What one paragraph says of actors. */
export interface ParagraphNames {
  /** In order; a role may stand next to the name it belongs to, and may hold another name. */
  readonly names: readonly FoundName[];
}
