import type { TimeExpression, TimeType } from '../../server/src/dates/timeExpression';
import { spanOf } from './markedText';

/** The time expression that `words` are in `text`, written out so that no analysis is needed. */
export function timeIn(
  text: string,
  words: string,
  value: string,
  type: TimeType = 'DATE',
): TimeExpression {
  return { ...spanOf(text, words), text: words, value, type, because: '' };
}
