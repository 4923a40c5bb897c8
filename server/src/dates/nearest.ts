import { addDays, daysBetween, weekdayNumber } from './calendar';
import type { Tense } from './tense';

type Direction = Tense['direction'];

interface Weights {
  readonly past: number;
  readonly coming: number;
}

/**
 * How many days from the article's to the weekday meant: the last one in a clause that looks back,
 * the next one in a clause that looks ahead. The article's own weekday is its own day in both. Where
 * nothing tells, news is of the past.
 */
export function weekdayOffset(article: string, weekday: number, direction: Direction): number {
  const ahead = (weekday - weekdayNumber(article) + 7) % 7;
  return direction === 'coming' || ahead === 0 ? ahead : ahead - 7;
}

/**
 * How many times nearer a date against the clause's direction must be to be taken. A past verb with
 * "March 30", seen from 5 March, is more likely about an order that comes into force than about the
 * March of last year, which would be called so; "will open in December" is never the last December.
 */
const AGAINST: Readonly<Record<Direction, Weights>> = {
  past: { past: 1, coming: 6 },
  coming: { past: 12, coming: 1 },
  unknown: { past: 1, coming: 1.5 },
};
const NEVER = 1e6;
/** "since March 30" is never a March to come. */
const CERTAIN: Readonly<Record<Direction, Weights>> = {
  past: { past: 1, coming: NEVER },
  coming: { past: NEVER, coming: 1 },
  unknown: AGAINST.unknown,
};

/** Of dates that come every year, the one meant: the nearest, with the clause's direction in its favour. */
export function nearestDate(
  article: string,
  dates: readonly string[],
  { direction, isCertain = false }: Tense,
): string | undefined {
  const { past, coming } = isCertain ? CERTAIN[direction] : AGAINST[direction];
  const cost = (date: string) => {
    const days = daysBetween(article, date);
    return days > 0 ? days * coming : -days * past;
  };
  return [...dates].sort((a, b) => cost(a) - cost(b))[0];
}

/** The Saturday of the weekend meant; the last one that has begun where the clause looks back. */
export function weekendStart(article: string, direction: Direction): string {
  const toSaturday = 6 - weekdayNumber(article); // -1 on a Sunday
  if (direction === 'coming' || toSaturday <= 0) return addDays(article, toSaturday);
  return addDays(article, toSaturday - 7);
}
