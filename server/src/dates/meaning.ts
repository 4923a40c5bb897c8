import type { DayFigures } from '../article/writtenDate';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** "last" is -1, "this" 0, "next" 1. */
export type Relation = -1 | 0 | 1;

/** TIMEX3 for a time that has no place in the calendar: "recently", "now", "in the future". */
export type TimeReference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/** What a relative expression counts from: the article's date, or the date named last in the text. */
export type Origin = 'article' | 'named';

/** How a holiday’s day follows from the year. */
export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** The nth weekday of a month, counted from its end where `nth` is -1, and so many days later. */
  | {
      readonly kind: 'nthWeekday';
      readonly month: number;
      readonly nth: number;
      readonly weekday: number;
      readonly daysLater: number;
    }
  | { readonly kind: 'easter'; readonly daysLater: number };

/** What a time expression says by its own words. Only the article's date gives it a value. */
export type TimeMeaning =
  /** "5 January", "Friday, Jan. 5, 2022"; `yearShift` is that of "last year" behind it */
  | {
      readonly kind: 'day';
      readonly month: number;
      readonly day: number;
      readonly year?: number;
      readonly weekday?: number;
      readonly yearShift?: Relation;
    }
  /** "on the 16th" */
  | { readonly kind: 'dayOfMonth'; readonly day: number }
  /** "03/01/2022", which has two readings */
  | { readonly kind: 'figures'; readonly readings: readonly DayFigures[] }
  /** "March 2014", "in March", "last March" */
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly year?: number;
      readonly yearShift?: Relation;
      readonly relation?: Relation;
    }
  /** "2014"; "’98", of which only two figures are known */
  | { readonly kind: 'year'; readonly year: number; readonly isShort?: boolean }
  /** "the 1990s": the year it starts in */
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'century'; readonly century: number }
  /** "the first quarter", "spring 2012", "the second half of last year": the code is Q1 … Q4, H1, H2, SP, SU, FA, WI */
  | {
      readonly kind: 'partOfYear';
      readonly code: string;
      readonly year?: number;
      readonly yearShift?: Relation;
      readonly relation?: Relation;
    }
  /** "Thursday", "next Tuesday", "Wednesday of last week" */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly relation?: Relation;
      readonly weekShift?: Relation;
      /** "the next Tuesday" is the first one behind the date named last, "the previous Tuesday" the one before it. */
      readonly origin?: Origin;
    }
  /** "the weekend", "last weekend" */
  | { readonly kind: 'weekend'; readonly relation?: Relation }
  /** "last week", "this month", "next year" */
  | { readonly kind: 'period'; readonly unit: Unit; readonly relation: Relation }
  /** "two weeks ago", "a day later", "yesterday": so many units from the origin */
  | {
      readonly kind: 'shift';
      readonly unit: Unit;
      readonly count: number;
      readonly origin: Origin;
      /** "the previous week" is a week, "a week earlier" a day. */
      readonly isWhole?: boolean;
    }
  | {
      readonly kind: 'holiday';
      readonly name: string;
      readonly rule: HolidayRule;
      readonly year?: number;
      readonly yearShift?: Relation;
      readonly relation?: Relation;
    }
  /** A part of a day or a time on the clock by itself: "TMO", "T17:00"; its day, where none is named, is `day` days from the article's; "that night" is of the day named last */
  | {
      readonly kind: 'time';
      readonly time: string;
      readonly day?: number;
      readonly origin?: Origin;
    }
  | { readonly kind: 'vague'; readonly value: TimeReference }
  | { readonly kind: 'duration'; readonly value: string }
  | { readonly kind: 'set'; readonly value: string }
  /** "from Monday to Wednesday" */
  | { readonly kind: 'range'; readonly from: TimeMeaning; readonly to: TimeMeaning };
