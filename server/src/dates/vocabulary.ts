import { parseWordList } from '../text/wordList';
import type { Unit } from './meaning';
import aheadList from './words/ahead.txt';
import businessList from './words/business.txt';
import countedList from './words/counted.txt';
import datedNounList from './words/datedNouns.txt';
import dayPartList from './words/dayParts.txt';
import decadeList from './words/decades.txt';
import eventDayList from './words/eventDays.txt';
import futureList from './words/futures.txt';
import modalList from './words/modals.txt';
import notDateList from './words/notDates.txt';
import notPastList from './words/notPast.txt';
import numberedList from './words/numbered.txt';
import numberList from './words/numbers.txt';
import ordinalList from './words/ordinals.txt';
import pastVerbList from './words/pastVerbs.txt';
import scheduleVerbList from './words/scheduleVerbs.txt';
import seasonList from './words/seasons.txt';
import timeZoneList from './words/timeZones.txt';
import unitList from './words/units.txt';
import weekdayList from './words/weekdays.txt';

// The word lists as maps and sets, all in small letters unless said otherwise.

const weekdayLines = parseWordList(weekdayList).map((line) => line.toLowerCase().split(/\s*,\s*/));

/** "thursday" → 4 */
export const weekdayNames: ReadonlyMap<string, number> = new Map(
  weekdayLines.map(([name = ''], index) => [name, index + 1]),
);
/** "thu" → 4 */
export const weekdayAbbreviations: ReadonlyMap<string, number> = new Map(
  weekdayLines.flatMap(([, ...short], index) => short.map((word) => [word, index + 1] as const)),
);
/** "weeks" → "week" */
export const units: ReadonlyMap<string, Unit> = new Map(
  parseWordList(unitList).flatMap((line) => {
    const [unit = '', words = ''] = line.split(/\s*:\s*/);
    return words.split(/\s*,\s*/).map((word) => [word, unit as Unit] as const);
  }),
);
export const numbers = numbersOf(numberList);
export const ordinals = numbersOf(ordinalList);
/** "sixties" → 60 */
export const decades = numbersOf(decadeList);
/** "summer" → "SU" */
export const seasons = codesOf(seasonList);
/** "night" → "TNI" */
export const dayParts = codesOf(dayPartList);
/** In capitals. */
export const timeZones = new Set(parseWordList(timeZoneList));
/** What a number behind it is no year of: "resolution". */
export const numbered = new Set(parseWordList(numberedList));
/** What a number before it counts: "passengers". */
export const counted = new Set(parseWordList(countedList));
export const pastVerbs = new Set(parseWordList(pastVerbList));
export const notPast = new Set(parseWordList(notPastList));
/** What a number before it dates: "levels". */
export const datedNouns = new Set(parseWordList(datedNounList));
/** "9-11 attacks" → 2001 */
export const eventYears: ReadonlyMap<string, number> = new Map(
  parseWordList(eventDayList).flatMap((line) => {
    const [named = '', words = ''] = line.split(/\s*:\s*/);
    const [day, year] = named.split(' ');
    return words.split(/\s*,\s*/).map((word) => [`${day} ${word}`, Number(year)] as const);
  }),
);
export const modals = new Set(parseWordList(modalList));
/** What puts a date ahead, by its first word; "" among the second ones where it needs none. */
export const aheadPhrases = secondsByFirst(aheadList);
export const futures = new Set(parseWordList(futureList));
export const scheduleVerbs = new Set(parseWordList(scheduleVerbList));
export const businessWords = new Set(parseWordList(businessList));
/** Names that hold a day but are none, as they are written. */
export const notDates: readonly string[] = parseWordList(notDateList);

function secondsByFirst(list: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of parseWordList(list)) {
    const [first = '', second = ''] = line.split(' ');
    found.set(first, (found.get(first) ?? new Set()).add(second));
  }
  return found;
}

function pairsOf(list: string): string[][] {
  return parseWordList(list).map((line) => line.split(/\s*=\s*/));
}

function numbersOf(list: string): ReadonlyMap<string, number> {
  return new Map(pairsOf(list).map(([word = '', number]) => [word, Number(number)]));
}

function codesOf(list: string): ReadonlyMap<string, string> {
  return new Map(pairsOf(list).map(([word = '', code = '']) => [word, code]));
}
