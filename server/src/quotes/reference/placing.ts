import type { MentionForm, PossibleActor } from '../../actors/actor';
import type { NamedActors } from '../../actors/identity/namedActors';
import type { ParagraphNames } from '../../actors/names/foundName';
import type { Span } from '../../text/span';
import type { TextUnit } from '../../text/textUnit';
import type { ParagraphQuotes } from '../attribution/findQuotes';
import type { FoundPronoun } from '../grammar/pronouns';
import { type Standing, Walk } from '../grammar/standing';

/** A place in a paragraph where an actor is named, with how it stands in its sentence. */
export interface PlacedName extends Span {
  readonly actor: PossibleActor;
  readonly form: MentionForm;
  readonly standing: Standing;
  /** How many of the writer's sentences stand before its own in the paragraph. */
  readonly sentence: number;
}

/** A pronoun in its place; its sentence is counted as those of names are. */
export interface PlacedPronoun extends FoundPronoun {
  readonly isQuoted: boolean;
}

/** What is needed of a paragraph to place what is found in it. */
export interface PlacedUnit {
  readonly unit: TextUnit;
  readonly names: ParagraphNames;
  readonly quotes: ParagraphQuotes;
}

/** The names of a paragraph in order, each with how it stands in its sentence. */
export function placeNames(
  { unit, names: { names }, quotes }: PlacedUnit,
  { mentions }: NamedActors,
): PlacedName[] {
  let known = 0;
  let walk: Walk | undefined;
  return mentions.map(({ start, end, actor, form }) => {
    while (known < names.length && names[known]!.start < start) known++;
    let same = known;
    while (names[same]?.start === start && names[same]!.end !== end) same++;
    // The register names actors that the paragraph by itself did not.
    if (names[same]?.start !== start) walk ??= new Walk(unit, quotes.quotations);
    const standing =
      names[same]?.start === start ? quotes.standings[same]! : walk!.standing({ start, end });
    return { start, end, actor, form, standing, sentence: quotes.sentences[standing.sentence]! };
  });
}

/** The pronouns of a paragraph in order. */
export function placePronouns({ quotes }: PlacedUnit): PlacedPronoun[] {
  // Key by key: copying objects by spreading them is many times slower.
  return quotes.pronouns.map((found) => ({
    start: found.start,
    end: found.end,
    person: found.person,
    role: found.role,
    sentence: quotes.sentences[found.sentence]!,
    quotation: found.quotation,
    isQuoted: found.quotation >= 0,
    place: found.place,
    speaks: found.speaks,
    isTold: found.isTold,
    answers: found.answers,
    isInOpening: found.isInOpening,
    says: found.says,
    clauseStart: found.clauseStart,
    passed: found.passed,
  }));
}

/** How many sentences of the writer's a paragraph has. */
export function countOfSentences({ quotes }: PlacedUnit): number {
  return 1 + (quotes.sentences.at(-1) ?? 0);
}
