import { parseWordList } from '../text/wordList';
import monthList from './months.txt';

const months = parseWordList(monthList).map((line) => line.split(/\s*,\s*/));

/** The names in full, January first. */
export const monthNames: readonly string[] = months.map(([name = '']) => name);

/** Each name and abbreviation in lower case, without a full stop, with its month's number from 1. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((words, index) => words.map((word) => [word.toLowerCase(), index + 1] as const)),
);

/** The source of a regular expression for a month's name or abbreviation, with its full stop. */
export const monthPattern = `(?:${[...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
