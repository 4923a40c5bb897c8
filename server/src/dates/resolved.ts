import { isDay, isoDate, isoWeek } from './calendar';
import type { Relation, TimeMeaning } from './meaning';
import type { Tense } from './tense';
import type { TimeExpression } from './timeExpression';

/** A date the text has named, as the first day of it. */
export interface NamedDate {
  readonly date: string;
  readonly grain: 'day' | 'week' | 'month' | 'year';
}

/** What an expression is seen from. */
export interface Viewpoint {
  /** The article's date. */
  readonly article: string;
  /** The date named last before the expression; the article's where there is none. */
  readonly named: NamedDate;
  /** The day the text has named last, which "the next day" counts from where a year or a month came between. */
  readonly namedDay: string | undefined;
  /** The day the same paragraph has named last. */
  readonly namedHere: string | undefined;
}

export interface Resolved extends Pick<TimeExpression, 'value' | 'type' | 'because'> {
  /** The date that "the day before" and "a week later" behind it refer to. */
  readonly names?: NamedDate;
}

/** The meanings of one kind. */
export type Of<K extends TimeMeaning['kind']> = Extract<TimeMeaning, { kind: K }>;

/** Why a date with its year has its value. */
export const ITSELF = 'as the text says';
const ISO_LENGTH = 'YYYY-MM-DD'.length;

/** A day, ISO 8601; nothing for one that four figures cannot date. */
export function day(date: string, because: string): Resolved | undefined {
  if (date.length !== ISO_LENGTH) return undefined; // beyond the year 9999
  return { ...dated(date, because), names: { date, grain: 'day' } };
}

export function monthOf(year: number, month: number, because: string): Resolved | undefined {
  if (!isDay(year, month, 1)) return undefined;
  const date = isoDate(year, month, 1);
  return { ...dated(date.slice(0, 7), because), names: { date, grain: 'month' } };
}

export function year(year: number, because: string): Resolved | undefined {
  if (!isDay(year, 1, 1)) return undefined;
  const date = isoDate(year, 1, 1);
  return { ...dated(date.slice(0, 4), because), names: { date, grain: 'year' } };
}

/** The week a date lies in. */
export function weekOf(date: string, because: string): Resolved {
  return { ...dated(isoWeek(date), because), names: { date, grain: 'week' } };
}

/** A date that is not one the text can count on from: a weekend, a decade, a range. */
export function dated(value: string, because: string): Resolved {
  return { value, type: 'DATE', because };
}

/** The year that "last year" and "next year" behind a date mean. */
export function shiftedYear(shift: Relation | undefined, article: string): number | undefined {
  return shift === undefined ? undefined : figuresOf(article)[0] + shift;
}

/** The years in which a date without one may lie. */
export function yearsAround(article: string): number[] {
  const [year] = figuresOf(article);
  return [year - 1, year, year + 1];
}

export function figuresOf(date: string): [year: number, month: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
}

/** Which of the dates that come every year it is, and why that one. */
export function nearness(name: string, date: string, article: string, tense: Tense): string {
  if (date === article) return 'the one of the article’s own date';
  const side = date < article ? 'before' : 'after';
  const followsTense = (side === 'before') === (tense.direction === 'past');
  return `the ${name} ${side} the article’s date${followsTense ? why(tense) : ', the nearer one'}`;
}

/** The word of the clause that decided, for the reader. */
export function why({ direction, cue }: Tense): string {
  if (direction === 'unknown' || cue === undefined) return '';
  return direction === 'past' ? `: “${cue}” looks back` : `: “${cue}” looks ahead`;
}
