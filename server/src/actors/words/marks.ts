import type { Token } from '../../text/tokens';
import { wordFacts } from './words';

/** Beside the marks of words (`NAME_WORD` and so on). */
export const PUNCTUATION = 16;

/**
 * What can begin at each token, by bits. Little of what is looked for stands in a paragraph: here its words
 * are read once, and whoever looks for something sees where to begin, if anywhere.
 */
export function marksOf(tokens: readonly Token[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'punctuation') marks[at] = PUNCTUATION;
    else if (token.kind !== 'possessive') marks[at] = wordFacts(token).marks;
  }
  return marks;
}

export function hasMark(marks: Uint8Array, mark: number): boolean {
  for (let at = 0; at < marks.length; at++) if ((marks[at]! & mark) !== 0) return true;
  return false;
}
