import type { TextSpan } from '../text/span';

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression and the value it has, seen from the article's date. */
export interface TimeExpression extends TextSpan {
  /**
   * TIMEX3 / ISO 8601: "2021-12-01", "2014", "2022-W02", "2022-SU", "199X", "PAST_REF", "P3D";
   * a range has ISO dates on both sides: "2014..2016".
   */
  readonly value: string;
  readonly type: TimeType;
  /** Why it has this value, for the reader: "the Wednesday before the article’s date". */
  readonly because: string;
}
