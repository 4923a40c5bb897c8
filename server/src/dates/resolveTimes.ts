import type { FoundTime } from './findTimes';
import { resolve } from './resolve';
import type { NamedDate } from './resolved';
import type { TimeExpression } from './timeExpression';

/** A paragraph's place in the article and what was found in it. */
export interface PlacedTimes {
  readonly start: number;
  readonly text: string;
  readonly times: readonly FoundTime[];
}

/** Articles are of the years 1000 to 8999: what they refer to then has a year of four figures, too. */
const FOUR_FIGURE_YEARS = /^[1-8]\d{3}-/;

/**
 * Gives every time expression of an article its value; one that has none is left out.
 *
 * @param anchor the article's date, ISO 8601; without one nothing is resolved and the list is empty
 */
export function resolveTimes(
  paragraphs: readonly PlacedTimes[],
  anchor: string | undefined,
): TimeExpression[] {
  if (anchor === undefined || !FOUR_FIGURE_YEARS.test(anchor)) return [];
  const resolved: TimeExpression[] = [];
  let named: NamedDate = { date: anchor, grain: 'day' };
  let namedDay: string | undefined;
  for (const { start, text, times } of paragraphs) {
    let namedHere: string | undefined;
    for (const { start: from, end, meaning, tense } of times) {
      const value = resolve(meaning, tense, { article: anchor, named, namedDay, namedHere });
      if (!value) continue;
      if (value.names) named = value.names;
      if (value.names?.grain === 'day') {
        namedDay = value.names.date;
        namedHere = namedDay;
      }
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
