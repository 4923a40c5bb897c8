import type { Span } from '../text/span';
import { isDay, isoDate, weekdayNumber } from './calendar';
import type { FoundTime } from './findTimes';
import type { TimeMeaning } from './meaning';
import type { FoundTimes } from './resolveTimes';

/** A paragraph's place in the article and what was found in it. */
export interface PlacedTimes extends FoundTimes {
  readonly start: number;
}

/** A weekday that its date contradicts: "Thursday" in "Thursday, 3 December 2021". */
export interface WeekdayMismatch extends Span {
  /** The date, ISO 8601. */
  readonly date: string;
  /** The weekday the date has, 1 for Monday. */
  readonly actual: number;
}

/**
 * The weekdays in an article that their dates contradict, offsets from the article's start. A date
 * without a year counts where no year around the article's makes it right.
 */
export function weekdayMismatches(
  paragraphs: readonly PlacedTimes[],
  anchor: string | undefined,
): WeekdayMismatch[] {
  const found: WeekdayMismatch[] = [];
  for (const { start, text, times } of paragraphs) {
    for (const time of times) {
      const date = contradictedDate(time.meaning, anchor);
      if (date === undefined) continue;
      const from = start + time.start;
      const end = from + lengthOfWeekday(text, time);
      found.push({ start: from, end, date, actual: weekdayNumber(date) });
    }
  }
  return found;
}

function contradictedDate(meaning: TimeMeaning, anchor: string | undefined): string | undefined {
  if (meaning.kind !== 'day' || meaning.weekday === undefined) return undefined;
  const { month, day, weekday } = meaning;
  const anchorYear = anchor === undefined ? undefined : Number(anchor.slice(0, 4));
  const year = meaning.year ?? anchorYear;
  if (year === undefined || !isDay(year, month, day)) return undefined;
  const years = meaning.year === undefined ? [year - 1, year, year + 1] : [year];
  const fits = years.some(
    (year) => isDay(year, month, day) && weekdayNumber(isoDate(year, month, day)) === weekday,
  );
  return fits ? undefined : isoDate(year, month, day);
}

/** The expression starts with its weekday. */
function lengthOfWeekday(text: string, { start, end }: FoundTime): number {
  return /^\p{L}+/u.exec(text.slice(start, end))?.[0].length ?? 0;
}
