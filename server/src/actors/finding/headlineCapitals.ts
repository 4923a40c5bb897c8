import { pastVerbs } from '../../dates/vocabulary';
import type { Token } from '../../text/tokens';
import type { Run } from '../model/runs';
import { wordFacts } from '../words/words';

/**
 * The parts of a run between the words that a headline's capitals join to it: "Hart Fund" and "Millions" of
 * "Hart Fund Gives Millions".
 */
export function betweenCapitals(tokens: readonly Token[], run: Run): readonly Run[] {
  if (run.style !== 'headline' && run.style !== 'capitals') return [run];
  const parts: Run[] = [];
  let behind = run.first;
  for (let at = run.first + 1; at < run.end; at++) {
    if (!partsNames(tokens[at]!)) continue;
    parts.push(partOf(tokens, run, behind, at));
    behind = at + 1;
  }
  return behind === run.first ? [run] : [...parts, partOf(tokens, run, behind, run.end)];
}

/** "Gives", "Sued", "Over": a verb or a small word, and no word of a name besides. */
function partsNames(token: Token): boolean {
  const { lower, firstName, lastName, names, organizationWord } = wordFacts(token);
  if (SMALL_WORD.test(lower)) return true;
  if (firstName || lastName || organizationWord || names.length > 0) return false;
  const { actingVerb, sentenceStarter, isNameWord } = wordFacts(token);
  if (!isNameWord || lower.length < 2) return false;
  return actingVerb || sentenceStarter || pastVerbs.has(lower) || PARTICIPLE.test(lower);
}

const SMALL_WORD =
  /^(?:against|amid|are|as|at|be|by|from|in|into|is|not|over|than|to|was|were|with)$/;
const PARTICIPLE = /^\p{L}{2,}ed$/u;

/** What names can be in between two tokens of a run (`to` exclusive): a run of its own, which may be empty. */
export function partOf(tokens: readonly Token[], run: Run, from: number, to: number): Run {
  if (from === run.first && to === run.end) return run;
  let [first, end] = [from, to];
  while (first < end && !wordFacts(tokens[first]!).isNameWord) first++;
  while (first < end && !wordFacts(tokens[end - 1]!).isNameWord) end--;
  return { ...run, first, end, opensSentence: run.opensSentence && first === run.first };
}
