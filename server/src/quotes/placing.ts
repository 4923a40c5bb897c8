import type { Actor, MentionForm } from '../actors/actor';
import type { ParagraphNames } from '../actors/foundName';
import { inOrder, type Span, type TextSpan } from '../text/span';
import type { TextUnit } from '../text/textUnit';
import type { ParagraphQuotes } from './findQuotes';
import type { FoundPronoun } from './pronouns';
import { type Standing, Walk } from './standing';

/** A place in the article where an actor is named, with how it stands in its sentence. */
export interface PlacedName {
  readonly start: number;
  readonly end: number;
  readonly actor: Actor;
  readonly form: MentionForm;
  /** Why it means the actor, where that is not plain. */
  readonly because: string | undefined;
  readonly standing: Standing;
  /** Counted through the article. */
  readonly sentence: number;
  readonly paragraph: number;
}

/** A pronoun in its place; offsets count from the article's start. */
export interface PlacedPronoun extends FoundPronoun, TextSpan {
  readonly paragraph: number;
  readonly isQuoted: boolean;
}

/** What is needed of a paragraph to place what is found in it. */
export interface PlacedUnit {
  readonly start: number;
  readonly unit: TextUnit;
  readonly names: ParagraphNames;
  readonly quotes: ParagraphQuotes;
}

/** Every mention of every actor in order, with how it stands in its sentence. */
export function placeNames(
  paragraphs: readonly PlacedUnit[],
  actors: readonly Actor[],
): PlacedName[] {
  const meanings: Meaning[] = [];
  for (const actor of actors) {
    for (const { start, end, form, because } of actor.mentions) {
      meanings.push({ actor, start, end, form, because });
    }
  }
  const mentions = inOrder(meanings);
  const placed: PlacedName[] = [];
  let next = 0;
  let sentencesBefore = 0;
  paragraphs.forEach(({ start, unit, names: { names }, quotes }, paragraph) => {
    const end = start + unit.text.length;
    let known = 0;
    let walk: Walk | undefined;
    for (; next < mentions.length && mentions[next]!.start < end; next++) {
      const mention = mentions[next]!;
      const from = mention.start - start;
      const to = mention.end - start;
      while (known < names.length && names[known]!.start < from) known++;
      let same = known;
      while (names[same]?.start === from && names[same]!.end !== to) same++;
      // The register names actors that the paragraph by itself did not.
      if (names[same]?.start !== from) walk ??= new Walk(unit, quotes.quotations);
      const standing =
        names[same]?.start === from
          ? quotes.standings[same]!
          : walk!.standing({ start: from, end: to });
      placed.push({
        start: mention.start,
        end: mention.end,
        actor: mention.actor,
        form: mention.form,
        because: mention.because,
        standing,
        sentence: sentencesBefore + quotes.sentences[standing.sentence]!,
        paragraph,
      });
    }
    sentencesBefore += 1 + (quotes.sentences.at(-1) ?? 0);
  });
  return placed;
}

interface Meaning extends Span {
  readonly actor: Actor;
  readonly form: MentionForm;
  readonly because: string | undefined;
}

/** The pronouns of an article in order. */
export function placePronouns(paragraphs: readonly PlacedUnit[]): PlacedPronoun[] {
  const placed: PlacedPronoun[] = [];
  let sentencesBefore = 0;
  paragraphs.forEach(({ start, unit, quotes }, paragraph) => {
    // Key by key: copying objects by spreading them is many times slower.
    for (const found of quotes.pronouns) {
      placed.push({
        start: start + found.start,
        end: start + found.end,
        text: unit.text.slice(found.start, found.end),
        person: found.person,
        role: found.role,
        place: found.place,
        speaks: found.speaks,
        isInOpening: found.isInOpening,
        quotation: found.quotation,
        clauseStart: start + found.clauseStart,
        passed: found.passed,
        sentence: sentencesBefore + quotes.sentences[found.sentence]!,
        isQuoted: found.quotation >= 0,
        paragraph,
      });
    }
    sentencesBefore += 1 + (quotes.sentences.at(-1) ?? 0);
  });
  return placed;
}
