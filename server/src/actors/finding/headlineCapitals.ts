import { pastVerbs } from '../../dates/vocabulary';
import type { Token } from '../../text/tokens';
import { parseWordList } from '../../text/wordList';
import smallWordList from '../lexicons/headlineSmallWords.txt';
import { partOf, type Run } from '../model/runs';
import { wordFacts } from '../words/words';

/**
 * The parts of a headline's run between the words that a headline's capitals join to it: "Hart Fund" and "Millions" of
 * "Hart Fund Gives Millions".
 */
export function betweenCapitals(tokens: readonly Token[], run: Run): readonly Run[] {
  const parts: Run[] = [];
  let behind = run.first;
  for (let at = run.first + 1; at < run.end; at++) {
    if (!partsNames(tokens[at]!)) continue;
    parts.push(partOf(tokens, run, behind, at));
    behind = at + 1;
  }
  return behind === run.first ? [run] : [...parts, partOf(tokens, run, behind, run.end)];
}

const smallWords: ReadonlySet<string> = new Set(parseWordList(smallWordList));
const PARTICIPLE = /^\p{L}{2,}ed$/u;

/** "Gives", "Sued", "Over": a verb or a small word, and no word of a name besides. */
function partsNames(token: Token): boolean {
  const { lower, firstName, lastName, names, organizationWord, actingVerb } = wordFacts(token);
  if (smallWords.has(lower)) return true;
  if (firstName || lastName || organizationWord || names.length > 0) return false;
  return actingVerb || pastVerbs.has(lower) || PARTICIPLE.test(lower);
}
