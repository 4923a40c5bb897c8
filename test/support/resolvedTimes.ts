import { datesOf } from '../../server/src/analysis/inArticle';
import { parseBody } from '../../server/src/article/parse';
import { findTimes } from '../../server/src/dates/findTimes';
import { resolveTimes } from '../../server/src/dates/resolveTimes';
import type { TimeExpression } from '../../server/src/dates/timeExpression';
import { textUnit } from '../../server/src/text/textUnit';

/** The time expressions of a text without a header, seen from a day. */
export function timesIn(text: string, anchor: string | undefined): TimeExpression[] {
  const paragraphs = parseBody(text).paragraphs.map(({ start, text, quotations }) => ({
    start,
    text,
    times: findTimes(textUnit(text), quotations),
  }));
  return datesOf({ paragraphs, times: resolveTimes(paragraphs, anchor) });
}
