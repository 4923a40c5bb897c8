import type { Actor, MentionForm } from '../actors/actor';
import { type TextSpan, textSpan } from '../text/span';
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
  readonly quotes: ParagraphQuotes;
}

/** Every mention of every actor in order, with how it stands in its sentence. */
export function placeNames(
  paragraphs: readonly PlacedUnit[],
  actors: readonly Actor[],
): PlacedName[] {
  const mentions = actors
    .flatMap((actor) => actor.mentions.map((mention) => ({ actor, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const placed: PlacedName[] = [];
  let next = 0;
  let sentencesBefore = 0;
  paragraphs.forEach(({ start, unit, quotes }, paragraph) => {
    const end = start + unit.text.length;
    const walk = new Walk(unit, quotes.quotations);
    while (next < mentions.length && mentions[next]!.mention.start < end) {
      const { actor, mention } = mentions[next++]!;
      const standing = walk.standing({ start: mention.start - start, end: mention.end - start });
      placed.push({
        start: mention.start,
        end: mention.end,
        actor,
        form: mention.form,
        standing,
        sentence: sentencesBefore + quotes.sentences[standing.sentence]!,
        paragraph,
      });
    }
    sentencesBefore += 1 + (quotes.sentences.at(-1) ?? 0);
  });
  return placed;
}

/** The pronouns of an article in order. */
export function placePronouns(paragraphs: readonly PlacedUnit[]): PlacedPronoun[] {
  let sentencesBefore = 0;
  return paragraphs.flatMap(({ start, unit, quotes }, paragraph) => {
    const before = sentencesBefore;
    sentencesBefore += 1 + (quotes.sentences.at(-1) ?? 0);
    return quotes.pronouns.map((pronoun): PlacedPronoun => {
      const { text } = textSpan(unit.text, pronoun);
      return {
        ...pronoun,
        text,
        start: start + pronoun.start,
        end: start + pronoun.end,
        clauseStart: start + pronoun.clauseStart,
        sentence: before + quotes.sentences[pronoun.sentence]!,
        isQuoted: pronoun.quotation >= 0,
        paragraph,
      };
    });
  });
}
