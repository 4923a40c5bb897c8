import type { Quotation } from '../article/quotations';
import type { TextUnit } from '../text/textUnit';
import type { TimeExpression } from './timeExpression';

/** A time expression found in a paragraph, not yet resolved. Offsets count from the paragraph's start. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
}

/** Finds the time expressions of one paragraph; depends on nothing but its arguments. */
export function findTimes(_unit: TextUnit, _quotations: readonly Quotation[]): FoundTime[] {
  return [];
}

/** A paragraph's place in the article and what was found in it. */
export interface PlacedTimes {
  readonly start: number;
  readonly text: string;
  readonly times: readonly FoundTime[];
}

/**
 * Gives every time expression of an article its value.
 *
 * @param anchor the article's date, ISO 8601; without one nothing is resolved and the list is empty
 */
export function resolveTimes(
  _paragraphs: readonly PlacedTimes[],
  _anchor: string | undefined,
): TimeExpression[] {
  return [];
}
