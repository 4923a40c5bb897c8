import type { Token } from '../../text/tokens';
import type { NameTokens } from '../names/nameTokens';
import { wordFacts } from '../words/words';

/** Whose a body is, as the words before its name say: "Russia" in "Russia’s Defence Ministry" and "Russian". */
export function countryBefore(tokens: readonly Token[], { first }: NameTokens): string | undefined {
  const before = tokens[first - 1];
  if (!before) return undefined;
  const type = before.kind === 'possessive' ? 'country' : 'adjective';
  const word = before.kind === 'possessive' ? tokens[first - 2] : before;
  const named = word && wordFacts(word).knownAlone;
  return named?.type === type ? named.name : undefined;
}
