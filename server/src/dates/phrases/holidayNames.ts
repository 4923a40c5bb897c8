import { type Holiday, holidaysByFirstWord, holidayWord } from '../holidays';
import { readFullYear, withYearShift } from './calendarDates';
import type { Phrase, Scan } from './scan';

/** The holiday whose name starts at a token, and the token behind it. */
export function readHoliday(
  scan: Scan,
  at: number,
): { readonly holiday: Holiday; readonly to: number } | undefined {
  if (!scan.isCapital(at)) return undefined;
  for (const holiday of holidaysByFirstWord.get(holidayWord(scan.word(at))) ?? []) {
    const matches = holiday.words.every((word, i) => holidayWord(scan.word(at + i)) === word);
    if (matches) return { holiday, to: at + holiday.words.length };
  }
  return undefined;
}

/** "Christmas Eve", "Thanksgiving 2014", "Easter of last year" */
export function holiday(scan: Scan, at: number): Phrase | undefined {
  const found = readHoliday(scan, at);
  if (!found) return undefined;
  const { name, rule } = found.holiday;
  // "Christmas Island", "Easter Rising", "Thanksgiving Parade": part of a longer name.
  if (scan.isWord(found.to) && scan.isCapital(found.to)) return undefined;
  if (isBehindName(scan, at)) return undefined; // a surname
  const meaning = { kind: 'holiday', name, rule } as const;
  const year = readFullYear(scan, found.to);
  if (year !== undefined) return { from: at, to: found.to + 1, meaning: { ...meaning, year } };
  return withYearShift(scan, { from: at, to: found.to, meaning });
}

/** True behind a word with a capital that does not owe it to the start of its sentence. */
function isBehindName(scan: Scan, at: number): boolean {
  const isCapital = scan.isWord(at - 1) && scan.isCapital(at - 1);
  return isCapital && at > 1 && !/^[.!?:“"]$/.test(scan.word(at - 2));
}
