import type { TextUnit } from '../text/textUnit';
import type { Actor } from './actor';
import type { ParagraphNames } from './findNames';

/** A paragraph's place in the article and what was found in it. */
export interface PlacedNames {
  readonly start: number;
  readonly unit: TextUnit;
  readonly isTitle: boolean;
  readonly names: ParagraphNames;
}

/**
 * Decides over the whole article which mentions mean the same actor, and of which type it is.
 * Actors come in the order of their first mention. Pronouns are not among the mentions yet.
 */
export function identify(_paragraphs: readonly PlacedNames[]): Actor[] {
  return [];
}
