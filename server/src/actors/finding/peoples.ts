import type { Token } from '../../text/tokens';
import { type NameTokens, toldName } from '../names/nameTokens';
import { type KnownMatch, knownNameAt, wordFacts } from '../words/words';

/** True for what names many people: "Muslims", "African-Americans", "Texas Democrats"; not for who is of them. */
export function namesPeople(tokens: readonly Token[], first: number, end: number): boolean {
  const { knownAlone: people } = wordFacts(tokens[end - 1]!);
  if (people?.type !== 'people') return false;
  const before = end - 1 > first ? knownNameAt(tokens, first, end - 1) : undefined;
  if (people.kind === 'party')
    return before === undefined ? end - first === 1 : isPlaceOrBody(before, end - 1);
  return !tokens.slice(first, end).some(({ text }) => /^(?:of|for|and)$/.test(text));
}

/** A state or town, or a chamber: who belongs to a party there. Of a country it may be the party. */
function isPlaceOrBody({ known, end }: KnownMatch, limit: number): boolean {
  return end === limit && (known.type === 'place' || known.type === 'organization');
}

/** A name of many people. */
export function asPeople(first: number, end: number): NameTokens {
  return toldName(first, end, 'people', undefined, [0, 0, 0, 0.95]);
}
