import type { FoundTime } from './findTimes';
import { resolve } from './resolve';
import type { NamedDate } from './resolved';
import type { TimeExpression } from './timeExpression';

/** A paragraph's text and what was found in it. */
export interface FoundTimes {
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
 * @param anchor the article's date, ISO 8601; without one nothing is resolved
 * @returns a list for each paragraph, with offsets that count from its start
 */
export function resolveTimes(
  paragraphs: readonly FoundTimes[],
  anchor: string | undefined,
): (readonly TimeExpression[])[] {
  if (anchor === undefined || !FOUR_FIGURE_YEARS.test(anchor)) return paragraphs.map(() => NONE);
  let before: Before = { anchor, named: { date: anchor, grain: 'day' }, namedDay: undefined };
  return paragraphs.map((paragraph) => {
    if (paragraph.times.length === 0) return NONE;
    const last = resolvedLast.get(paragraph.times);
    const resolved = last && isSame(last.before, before) ? last : resolveIn(paragraph, before);
    if (resolved !== last) resolvedLast.set(paragraph.times, resolved);
    before = resolved.after;
    return resolved.times;
  });
}

const NONE: readonly TimeExpression[] = [];

function resolveIn({ text, times }: FoundTimes, before: Before): ResolvedParagraph {
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
