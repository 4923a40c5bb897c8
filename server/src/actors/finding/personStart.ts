import type { Token } from '../../text/tokens';
import type { TaggedName } from '../model/tagger';
import { wordFacts } from '../words/words';

/** Behind what stands before a person's name in one run with it: "Then", "Mrs.", "German Foreign Minister". */
export function startOfPerson(
  tokens: readonly Token[],
  { first, end }: TaggedName,
  opensSentence: boolean,
): number {
  let start = first;
  if (opensSentence && end - start > 1 && onlyOpens(tokens, start)) start++;
  let noun = -1;
  for (let at = start; at < end - 1; at++) {
    const facts = wordFacts(tokens[at]!);
    if (facts.role || facts.honorific) noun = at;
    else if (facts.firstName && facts.names.length === 0 && !facts.roleModifier) break;
  }
  if (noun < 0) return start;
  return /^(?:of|for)$/.test(tokens[noun + 1]!.text)
    ? behindComplement(tokens, noun, end)
    : noun + 1;
}

/** A word like "But" is no part of the name behind it; "Will" is, unless it asks: "Will Smith run?" */
function onlyOpens(tokens: readonly Token[], at: number): boolean {
  const { sentenceStarter, firstName, lower } = wordFacts(tokens[at]!);
  if (!sentenceStarter) return false;
  return !firstName || lower.length < 3 || isQuestion(tokens, at);
}

const LONGEST_QUESTION = 40;

function isQuestion(tokens: readonly Token[], first: number): boolean {
  const last = Math.min(tokens.length, first + LONGEST_QUESTION);
  for (let at = first; at < last; at++) {
    const { text } = tokens[at]!;
    if (text === '?') return true;
    if (text === '.' || text === '!') return false;
  }
  return false;
}

/** "Secretary of State Helen Marsh": the name begins with its first name, or is the last two words. */
function behindComplement(tokens: readonly Token[], noun: number, end: number): number {
  for (let at = noun + 3; at < end - 1; at++) {
    if (wordFacts(tokens[at]!).firstName) return at;
  }
  return Math.max(noun + 2, end - 2);
}
