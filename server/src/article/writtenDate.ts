import { monthNumbers, monthPattern } from './months';

/** A day in figures, which the calendar may or may not have. */
export interface DayFigures {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A calendar date as somebody wrote it, in whatever order and form. */
export interface WrittenDate {
  /** Where it ends in the text, exclusive. */
  readonly end: number;
  /** The weekday it names: "Thu", "Thursday". */
  readonly weekday: string | undefined;
  /** What the form by itself allows, the likeliest order first: "03/04/2021" has two readings. */
  readonly readings: readonly DayFigures[];
}

type Field = 'year' | 'month' | 'day';

interface DateForm {
  readonly pattern: RegExp;
  /** For each reading, what the pattern's groups behind the weekday stand for. */
  readonly orders: readonly (readonly Field[])[];
}

const MONTH = `(${monthPattern})`;
const WEEKDAY =
  '(?:(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\.?,?[ \\t]+)?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = "(?:[’']?(\\d{4}|\\d{2}))";
/**
 * What a date does not end before. Apart from the forms: letters of all scripts in either case take an
 * engine longer to prepare for than all the forms together.
 */
const GLUED = /[\p{L}\p{N}]|[,;|=/-]\S|:\d/uy;

const form = (pattern: string, ...orders: (readonly Field[])[]): DateForm => ({
  pattern: new RegExp(pattern, 'iy'),
  orders,
});
/** One form for each separator in the place of "_": a date does not mix them. */
const separated = (
  pattern: string,
  separators: readonly string[],
  ...orders: (readonly Field[])[]
) => separators.map((separator) => form(pattern.replaceAll('_', separator), ...orders));
const YEAR_FIRST: readonly Field[] = ['year', 'month', 'day'];
const DAY_FIRST: readonly Field[] = ['day', 'month', 'year'];
const MONTH_FIRST: readonly Field[] = ['month', 'day', 'year'];

// Each pattern has the weekday as its first group, empty where the form has none. Every repetition
// is short or bounded by what must follow, so a form fails at once or within a few characters.
const forms: readonly DateForm[] = [
  // 2021-12-02, 2021/12/2, 2021.12.2
  ...separated('()(\\d{4})_(\\d{1,2})_(\\d{1,2})', ['-', '/', '\\.', '[‐‑–]', ' - '], YEAR_FIRST),
  // 20211202
  form('()(\\d{4})(\\d{2})(\\d{2})', YEAR_FIRST),
  // 03/04/2021, 3.4.2021
  ...separated('()(\\d{1,2})_(\\d{1,2})_(\\d{4})', ['-', '/', '\\.'], DAY_FIRST, MONTH_FIRST),
  // 21-12-02: with hyphens the year may also stand first
  form('()(\\d{1,2})-(\\d{1,2})-(\\d{2})', DAY_FIRST, MONTH_FIRST, YEAR_FIRST),
  // 3/4/21, 3.4.21
  ...separated('()(\\d{1,2})_(\\d{1,2})_(\\d{2})', ['/', '\\.'], DAY_FIRST, MONTH_FIRST),
  // 2 Dec 2021, Thursday, 2nd of December, 2021, 2-Dec-21
  form(`${WEEKDAY}${DAY}[ \\t.-]{1,3}(?:of[ \\t]{1,3})?${MONTH},?[ \\t-]{1,3}${YEAR}`, DAY_FIRST),
  // Dec. 2, 2021, Thu December 2nd 2021
  form(`${WEEKDAY}${MONTH}[ \\t-]{1,3}${DAY},?[ \\t-]{1,3}${YEAR}`, MONTH_FIRST),
  // 2021 Dec 2
  form(`()(\\d{4})[ \\t-]{1,3}${MONTH}[ \\t-]{1,3}${DAY}`, YEAR_FIRST),
];

/**
 * Reads the calendar date that starts at `at`, or gives `undefined` where none does. It is known by
 * its shape, not by its value: "2021-13-45" is read, with month 13.
 */
export function readWrittenDate(text: string, at: number): WrittenDate | undefined {
  for (const { pattern, orders } of forms) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || isGlued(text, pattern.lastIndex)) continue;
    const [whole, weekday, ...groups] = match;
    return {
      end: at + whole.length,
      weekday: weekday || undefined,
      readings: orders.map((order) => figures(order, groups)),
    };
  }
  return undefined;
}

function isGlued(text: string, at: number): boolean {
  GLUED.lastIndex = at;
  return GLUED.test(text);
}

function figures(order: readonly Field[], groups: readonly (string | undefined)[]): DayFigures {
  const text = (field: Field) => groups[order.indexOf(field)] ?? '';
  const month = text('month').toLowerCase().replace('.', '');
  return {
    year: fullYear(text('year')),
    month: monthNumbers.get(month) ?? Number(month),
    day: Number(text('day')),
  };
}

/** Two figures mean 1969 to 2068, as the POSIX rule has it. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year + (year < 69 ? 2000 : 1900);
}
