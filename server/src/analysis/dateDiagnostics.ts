import { monthNames } from '../article/months';
import { weekdays } from '../dates/calendar';
import { type PlacedTimes, weekdayMismatches } from '../dates/weekdayMismatch';
import type { Diagnostic } from './diagnostic';

/**
 * What is wrong with the dates in an article's text.
 *
 * @param text the article's text, which the paragraphs' offsets count in
 * @param anchor the article's date, ISO 8601, where it is known
 */
export function dateDiagnostics(
  text: string,
  paragraphs: readonly PlacedTimes[],
  anchor: string | undefined,
): Diagnostic[] {
  return weekdayMismatches(paragraphs, anchor).map(({ start, end, date, actual }) => {
    const written = text.slice(start, end);
    const right = inStyleOf(written, weekdays[actual - 1]!);
    const [year, month, day] = date.split('-').map(Number);
    const named = `${day} ${monthNames[month! - 1]} ${year}`;
    return {
      start,
      end,
      code: 'date/weekday-mismatch',
      severity: 'warning',
      message: `“${written}” and the date do not agree: ${named} is a ${weekdays[actual - 1]}. Check which of the two is right.`,
      // Either may be the wrong one, so nothing is preferred.
      fixes: [
        {
          title: `Write “${right}”`,
          changes: [{ start, end, newText: right }],
          isPreferred: false,
        },
      ],
    };
  });
}

/** A weekday in the letters and the length the other was written in: "Fri" for "Thu". */
function inStyleOf(written: string, weekday: string): string {
  const isFull = /day$/i.test(written);
  const word = isFull ? weekday : weekday.slice(0, 3);
  return written === written.toUpperCase() ? word.toUpperCase() : word;
}
