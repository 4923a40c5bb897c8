import type { FoundTime } from './findTimes';
import { type NamedDate, resolve } from './resolve';
import type { TimeExpression } from './timeExpression';

/** A paragraph's place in the article and what was found in it. */
export interface PlacedTimes {
  readonly start: number;
  readonly text: string;
  readonly times: readonly FoundTime[];
}

/**
 * Gives every time expression of an article its value; one that has none is left out.
 *
 * @param anchor the article's date, ISO 8601; without one nothing is resolved and the list is empty
 */
export function resolveTimes(
  paragraphs: readonly PlacedTimes[],
  anchor: string | undefined,
): TimeExpression[] {
  if (anchor === undefined) return [];
  const resolved: TimeExpression[] = [];
  let named: NamedDate = { date: anchor, grain: 'day' };
  for (const { start, text, times } of paragraphs) {
    for (const { start: from, end, meaning, tense } of times) {
      const value = resolve(meaning, tense, { article: anchor, named });
      if (!value) continue;
      if (value.names) named = value.names;
      resolved.push({
        start: start + from,
        end: start + end,
        text: text.slice(from, end),
        value: value.value,
        type: value.type,
        because: value.because,
      });
    }
  }
  return resolved;
}
