import { modals, pastVerbs } from '../../dates/vocabulary';
import type { TextUnit } from '../../text/textUnit';
import type { Token } from '../../text/tokens';
import type { Word } from '../../text/words';
import { hasMark } from '../words/marks';
import { BODY, wordFacts } from '../words/words';

/** "The ministry", by tokens (`end` exclusive). */
export interface BodyTokens {
  readonly first: number;
  readonly end: number;
}

/** Organizations by what they are, with nothing that tells them apart: "the ministry", not "the health ministry". */
export function findBodies({ tokens, sentences }: TextUnit, marks: Uint8Array): BodyTokens[] {
  const found: BodyTokens[] = [];
  if (!hasMark(marks, BODY)) return found;
  for (const { firstToken, lastToken } of sentences) {
    for (let at = firstToken + 1; at < lastToken; at++) {
      if ((marks[at]! & BODY) === 0 || tokens[at - 1]!.word.lower !== 'the') continue;
      if (endsPhrase(tokens, at + 1)) found.push({ first: at - 1, end: at + 1 });
    }
  }
  return found;
}

/** False in "the bank account", which is no bank, and in "the school of music" and "the board in Lund". */
function endsPhrase(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next?.kind !== 'word') return next?.text !== '-';
  const { text, word } = next;
  if (text === 'of') return false;
  const { actingVerb, sentenceStarter, isNameWord } = wordFacts(next);
  if (text === 'with') return false;
  if (/^(?:in|at|for|behind)$/.test(text)) return !goesOnWithName(tokens, end + 1);
  return actingVerb || (sentenceStarter && !isNameWord) || isVerb(word);
}

const AUXILIARIES = /^(?:is|was|has|had|does|did|says|said)$/;

function isVerb({ lower }: Word): boolean {
  return (
    AUXILIARIES.test(lower) || modals.has(lower) || pastVerbs.has(lower) || lower.endsWith('ed')
  );
}

function goesOnWithName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[tokens[at]?.text === 'the' ? at + 1 : at];
  return token?.kind === 'word' && wordFacts(token).isNameWord && !wordFacts(token).sentenceStarter;
}
