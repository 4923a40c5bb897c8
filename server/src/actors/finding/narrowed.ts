import type { Token } from '../../text/tokens';
import { kindOf } from '../names/nameTokens';
import type { KnownName } from '../words/knownNames';
import { knownNameAt, wordFacts } from '../words/words';

/** A known name inside what looks like a longer one of several words, by tokens (`end` exclusive). */
export interface Narrowed {
  readonly first: number;
  readonly end: number;
  readonly known: KnownName;
}

/**
 * The known name that stands with a capitalised word which only says more of it: the state in "Texas
 * Republican", the body in "Democratic Senate". Undefined where there is none. The whole is none that the lexicons have.
 */
export function narrowed(
  tokens: readonly Token[],
  first: number,
  end: number,
): Narrowed | undefined {
  const place = knownNameAt(tokens, first, end - 1);
  if (place?.end === end - 1 && kindOf(place.known) === 'place' && namesNobody(tokens[end - 1]!)) {
    return { first, end: end - 1, known: place.known };
  }
  const isBody = end - first === 2 && namesNobody(tokens[first]!);
  const body = isBody ? knownNameAt(tokens, first + 1, end) : undefined;
  if (body?.known.type !== 'organization' || body.known.weak) return undefined;
  return { first: first + 1, end, known: body.known };
}

/** "Republican", "Monday" */
function namesNobody(token: Token): boolean {
  return wordFacts(token).knownAlone?.type === 'other';
}
