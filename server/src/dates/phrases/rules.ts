import { monthNumbers } from '../../article/months';
import { isDigit } from '../../text/characters';
import { perWord } from '../../text/words';
import { holidaysByFirstWord } from '../holidays';
import {
  decades,
  numbers,
  ordinals,
  seasons,
  units,
  weekdayAbbreviations,
  weekdayNames,
} from '../vocabulary';
import { calendarMonth, dayFirst, figuresDate, monthFirst, nineEleven } from './calendarDates';
import { clockTime, namedHour } from './clockTimes';
import { dayOfMonth, listedDay } from './dayLists';
import { holiday } from './holidayNames';
import { lengthOfTime, longAgo, manyUnits, repeated, unitLong } from './lengths';
import { fromNamed } from './namedTimes';
import {
  edgeOfPeriod,
  partOfYear,
  periodBefore,
  reportedQuarter,
  season,
  weekend,
} from './periods';
import { reference, referencesByLastWord } from './references';
import { dayWord, relative, vague } from './relativeTimes';
import type { Rule } from './scan';
import { weekdayDate } from './weekdayDates';
import { nthWeekday, weekday } from './weekdays';
import { bareYear, century, decade, shortYear } from './years';

/** The rules for figures, in the order they are tried. */
const numberRules: readonly Rule[] = [
  figuresDate,
  nineEleven,
  dayFirst,
  listedDay,
  dayOfMonth,
  clockTime,
  partOfYear,
  century,
  decade,
  bareYear,
  lengthOfTime,
];

/** The words an expression may start with, and the rules for them in the order they are tried. */
const wordRules: readonly (readonly [words: Iterable<string>, rules: readonly Rule[]])[] = [
  [holidaysByFirstWord.keys(), [holiday]],
  [weekdayNames.keys(), [weekdayDate, weekday]],
  [weekdayAbbreviations.keys(), [weekdayDate]],
  [[...weekdayNames.keys()].map((name) => `${name}s`), [repeated]],
  [['every', 'each'], [repeated]],
  [monthNumbers.keys(), [monthFirst, calendarMonth]],
  [['noon', 'midday', 'midnight'], [namedHour]],
  [[...numbers.keys(), ...words('a an few many several couple some half')], [lengthOfTime]],
  [[...ordinals.keys()].map((word) => word.replace(/-.*/, '')), [nthWeekday, partOfYear, century]],
  [words('q1 q2 q3 q4 h1 h2'), [partOfYear]],
  [decades.keys(), [decade]],
  [
    ['’', "'", '‘'],
    [decade, shortYear],
  ],
  [words('recent coming'), [vague]],
  [words('last'), [nthWeekday]],
  [words('last past this next coming current latest'), [relative]],
  [words('the that'), [fromNamed]],
  [
    units.keys(),
    [longAgo, unitLong, edgeOfPeriod, reportedQuarter, periodBefore, weekend, manyUnits],
  ],
  [[...units.keys()].map((unit) => `${unit}long`), [unitLong]],
  [seasons.keys(), [season]],
  [referencesByLastWord.keys(), [reference]],
  [words('yesterday today tomorrow tonight'), [dayWord]],
];

const rulesByWord: ReadonlyMap<string, readonly Rule[]> = bySpelling();

/** The rules for most words: none. */
export const NO_RULES: readonly Rule[] = [];

/** The rules that may find an expression that starts at a word or number. */
export const rulesFor = perWord(({ text }): readonly Rule[] =>
  isDigit(text.charCodeAt(0)) ? numberRules : (rulesByWord.get(text) ?? NO_RULES),
);

/** The rules by a word as it stands in text: with a capital or without, and with a full stop. */
function bySpelling(): Map<string, Rule[]> {
  const found = new Map<string, Rule[]>();
  for (const [starters, rules] of wordRules) {
    for (const word of starters) {
      const capital = word.charAt(0).toUpperCase() + word.slice(1);
      for (const spelled of new Set([word, capital, word.toUpperCase(), `${capital}.`])) {
        found.set(spelled, [...(found.get(spelled) ?? []), ...rules]);
      }
    }
  }
  return found;
}

function words(list: string): string[] {
  return list.split(' ');
}
