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

/** What a paragraph is seen from: the article's date and what was named before. */
interface Before {
  readonly anchor: string;
  readonly named: NamedDate;
  readonly namedDay: string | undefined;
}

interface ResolvedParagraph {
  readonly before: Before;
  /** With offsets that count from the paragraph's start. */
  readonly times: readonly TimeExpression[];
  /** What the next paragraph is seen from. */
  readonly after: Before;
}

/** Articles are of the years 1000 to 8999: what they refer to then has a year of four figures, too. */
const FOUR_FIGURE_YEARS = /^[1-8]\d{3}-/;

/** What was found in a paragraph, with what it last resolved to: the next edit changes another one. */
const resolvedLast = new WeakMap<readonly FoundTime[], ResolvedParagraph>();

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
  const all: TimeExpression[] = [];
  let before: Before = { anchor, named: { date: anchor, grain: 'day' }, namedDay: undefined };
  for (const paragraph of paragraphs) {
    if (paragraph.times.length === 0) continue;
    const last = resolvedLast.get(paragraph.times);
    const resolved = last && isSame(last.before, before) ? last : resolveIn(paragraph, before);
    if (resolved !== last) resolvedLast.set(paragraph.times, resolved);
    for (const { start, end, text, value, type, because } of resolved.times) {
      const from = paragraph.start;
      all.push({ start: from + start, end: from + end, text, value, type, because });
    }
    before = resolved.after;
  }
  return all;
}

function resolveIn({ text, times }: PlacedTimes, before: Before): ResolvedParagraph {
  const { anchor } = before;
  const resolved: TimeExpression[] = [];
  let { named, namedDay } = before;
  let namedHere: string | undefined;
  for (const { start, end, meaning, tense } of times) {
    const time = resolve(meaning, tense, { article: anchor, named, namedDay, namedHere });
    if (!time) continue;
    const { value, type, because } = time;
    if (time.names) named = time.names;
    if (time.names?.grain === 'day') {
      namedDay = time.names.date;
      namedHere = namedDay;
    }
    resolved.push({ start, end, text: text.slice(start, end), value, type, because });
  }
  return { before, times: resolved, after: { anchor, named, namedDay } };
}

function isSame(one: Before, other: Before): boolean {
  return (
    one === other ||
    (one.anchor === other.anchor &&
      one.named.date === other.named.date &&
      one.named.grain === other.named.grain &&
      one.namedDay === other.namedDay)
  );
}
