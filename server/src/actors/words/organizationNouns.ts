import type { Token } from '../../text/tokens';
import { parseWordList } from '../../text/wordList';
import nounList from '../lexicons/bodies.txt';

/** Nouns that say what an organization is, with the kind of organization each always means, if any. */
export const organizationNouns: ReadonlyMap<string, string | undefined> = new Map(
  parseWordList(nounList).map((row) => {
    const [noun = '', kind] = row.split(' | ');
    return [noun, kind];
  }),
);

/** The noun whose last token is at `at`: "charity", "start-up". */
export function organizationNoun(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const isJoined = tokens[at - 1]?.text === '-' && at > 1;
  const noun = isJoined ? `${tokens[at - 2]!.text}-${token.text}` : token.text;
  return organizationNouns.has(noun) ? noun : undefined;
}
