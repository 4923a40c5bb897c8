import type { Analysis } from '../analysis/analysis';
import type { TimeExpression } from '../dates/timeExpression';
import type { Span } from '../text/span';
import { describeTime } from './timeWording';

/** `relative`: only where the text by itself does not tell the year, as "Thursday" and "Dec. 15". */
export type DateHints = 'off' | 'on' | 'relative';

export interface InlayHint {
  /** The hint stands behind the code unit before this offset. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

/** The values of the times in `range`, each behind its words. */
export function dateHints(analysis: Analysis, range: Span, shown: DateHints): InlayHint[] {
  if (shown === 'off') return [];
  return analysis.dates
    .filter((time) => range.start <= time.end && time.end <= range.end)
    .filter((time) => saysMore(time) && (shown === 'on' || isRelative(time)))
    .map(({ end, value }) => ({ offset: end, label: value, tooltip: describeTime(value) }));
}

/** A length, a habit and a vague past have no place in the calendar; a bare "2014" has it already. */
function saysMore({ text, value, type }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && /^\d{3}/.test(value) && value !== text;
}

function isRelative({ text }: TimeExpression): boolean {
  return !/\d{4}/.test(text);
}
