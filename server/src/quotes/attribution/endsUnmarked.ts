import type { Quotation } from '../../article/quotations';
import type { TextUnit } from '../../text/textUnit';
import { verbs } from '../grammar/lexicon';

/** So many tokens behind its comma a tag's verb stands: "“We’re done, the mayor of Kano said." */
const REACH_OF_TAG = 5;

/**
 * True for a quotation that nothing closes and that runs into its own tag: “We’re done, he said. Its
 * closing mark is missing somewhere before the tag, so where it ends is not known.
 */
export function endsUnmarked(unit: TextUnit, { start, end, closed, goesOn }: Quotation): boolean {
  if (closed || goesOn) return false;
  let comma = Number.NEGATIVE_INFINITY;
  for (const [i, token] of unit.tokens.entries()) {
    if (token.start < start || token.end > end) continue;
    if (/^[,?!]$/.test(token.text)) comma = i;
    else if (token.text === '.') comma = Number.NEGATIVE_INFINITY;
    const verb = i - comma <= REACH_OF_TAG ? verbs.get(token.text) : undefined;
    if (verb?.reports && (verb.isPast || verb.isPresent)) return true;
  }
  return false;
}
