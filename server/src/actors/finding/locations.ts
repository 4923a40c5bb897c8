import type { Token } from '../../text/tokens';
import { kindOf } from '../names/nameTokens';
import { knownNameAt, wordFacts } from '../words/words';

/**
 * Whether the words beside a name say that it is a place: `plainly` for a listed one in a dateline and in "from
 * Lund, Sweden", `likely` for another in a dateline and beside a region that may hold it. Undefined where they
 * do not.
 */
export function locationSaid(
  tokens: readonly Token[],
  first: number,
  end: number,
): 'plainly' | 'likely' | undefined {
  if (opensDateline(tokens, first, end)) {
    const listed = knownNameAt(tokens, first, end);
    if (listed?.end === end) return kindOf(listed.known) === 'place' ? 'plainly' : undefined;
    return wordFacts(tokens[first]!).firstName ? undefined : 'likely';
  }
  if (standsInRegion(tokens, first, end)) {
    return isLocated(tokens, first) ? 'plainly' : 'likely';
  }
  return isRegionOfDateline(tokens, first, end) ? 'likely' : undefined;
}

const LOCATING = /^(?:in|at|near|from|outside|to)$/i;
const DASH = /^[—–-]$/;
/** So many tokens has the agency or day between a dateline's town and its dash, with what parts them. */
const LONGEST_BETWEEN = 8;
/** So many tokens has the town of a dateline, with its comma. */
const LONGEST_TOWN = 5;

/** "MAYFIELD, Ky. —", "in Lund, Sweden": a name beside the region or country that may hold it. */
function standsInRegion(tokens: readonly Token[], first: number, end: number): boolean {
  if (tokens[end]?.text !== ',' || tokens[end + 1] === undefined) return false;
  // "Sen. Laura Whitfield, Ohio, …": whoever sits for it.
  if (!isLocated(tokens, first) && end - first > 1 && wordFacts(tokens[first]!).firstName)
    return false;
  const region = knownNameAt(tokens, end + 1);
  if (!region || region.known.weak) return false;
  const { type, capitalOf } = region.known;
  const behind = tokens[region.end]?.text ?? '.';
  if (!/^[,.;:()—–-]$/.test(behind)) return false;
  if (type === 'place') return capitalOf === undefined;
  return type === 'country' && isLocated(tokens, first);
}

/** "in Lund", and "LUND, Sweden —" where a paragraph opens. */
function isLocated(tokens: readonly Token[], first: number): boolean {
  if (first === 0) return wordFacts(tokens[0]!).isAllCapitals;
  return LOCATING.test(tokens[first - 1]!.text);
}

/** "BIRKHAL (AP) — The", "BIRKHAL – The": the town in capitals that opens a paragraph; no headline in capitals. */
function opensDateline(tokens: readonly Token[], first: number, end: number): boolean {
  if (first > 0 || !wordFacts(tokens[end - 1]!).isAllCapitals) return false;
  let dash = end;
  if (tokens[end]?.text === '(') {
    while (dash < end + LONGEST_BETWEEN && tokens[dash] && tokens[dash - 1]!.text !== ')') dash++;
  }
  const behind = tokens[dash + 1];
  return behind !== undefined && DASH.test(tokens[dash]!.text) && !wordFacts(behind).isAllCapitals;
}

/** "BIRKHAL, Northern Harm (AP) —": the town's region in a dateline. */
function isRegionOfDateline(tokens: readonly Token[], first: number, end: number): boolean {
  if (first < 2 || first > LONGEST_TOWN || tokens[first - 1]!.text !== ',') return false;
  return wordFacts(tokens[first - 2]!).isAllCapitals && /^[(—–-]$/.test(tokens[end]?.text ?? '');
}
