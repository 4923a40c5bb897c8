import type { FoundName } from '../actors/names/foundName';
import type { Quotation } from '../article/quotations';
import { inOrder } from '../text/span';
import type { TextUnit } from '../text/textUnit';
import { brokenSentences } from './brokenSentences';
import { strayPunctuation } from './strayPunctuation';
import type { TextFault } from './textFault';
import { breaksOff } from './unfinished';

/** What is wrong with a paragraph's sentences, in order; depends on nothing but its arguments. */
export function textFaults(
  unit: TextUnit,
  quotations: readonly Quotation[],
  names: readonly FoundName[],
): readonly TextFault[] {
  let starts: ReadonlySet<number> | undefined;
  const startsName = (offset: number) => {
    starts ??= new Set(names.map(({ start }) => start));
    return starts.has(offset);
  };
  const end = breaksOff(unit, startsName);
  const found = [
    ...brokenSentences(unit, quotations, startsName),
    ...strayPunctuation(unit.text),
    ...(end ? [end] : []),
  ];
  return found.length > 1 ? inOrder(found) : found;
}
