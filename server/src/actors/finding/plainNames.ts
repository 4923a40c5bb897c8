import type { Token } from '../../text/tokens';
import type { Run } from '../model/runs';
import type { TaggedName } from '../model/tagger';
import { knownAs, type NameTokens, toldName } from '../names/nameTokens';
import type { KnownName } from '../words/knownNames';
import { lexicon } from '../words/lexicon';
import { knownNameAt, wordFacts } from '../words/words';
import { narrowed } from './narrowed';
import { asPeople, namesPeople } from './peoples';
import { startOfPerson } from './personStart';

/** A name whose words tell what it names, whatever it looks like. */
export function plainName(
  tokens: readonly Token[],
  tagged: TaggedName,
  opening: boolean,
): NameTokens | undefined {
  const { first, end } = tagged;
  if (end - first === 1) {
    const { knownAlone: known } = wordFacts(tokens[first]!);
    if (!known?.team && namesPeople(tokens, first, end)) return asPeople(first, end);
    const isWord = (opening && areSeveral(tokens[first]!)) || isNobody(tokens[first]!, known);
    return isWord ? asNobody(first, end) : undefined;
  }
  const bare = opening && !tagged.chosen ? knownBehindArticle(tokens, tagged) : undefined;
  if (bare) return bare;
  if (isAddressed(tokens, tagged)) {
    const start = startOfPerson(tokens, tagged, opening);
    return toldName(start, end, 'person', undefined, [0.95, 0, 0, 0]);
  }
  const whole = knownNameAt(tokens, first, end);
  if (whole?.end === end) return whole.known.type === 'other' ? asNobody(first, end) : undefined;
  if (namesPeople(tokens, first, end)) return asPeople(first, end);
  const inside = narrowed(tokens, first, end);
  return inside && knownAs(inside.first, inside.end, inside.known);
}

/** "Zika", "Koran"; "April" may be somebody, "Liberal" a party. */
function isNobody(token: Token, known: KnownName | undefined): boolean {
  return known?.type === 'other' && !known.weak && !wordFacts(token).firstName;
}

/** "Mr. Hedge"; "Mr. President" has no name. */
function isAddressed(tokens: readonly Token[], { first, end }: TaggedName): boolean {
  if (!/^(?:Mr|Mrs|Ms|Mx)\.?$/.test(tokens[first]!.text)) return false;
  return !wordFacts(tokens[end - 1]!).role && wordFacts(tokens[end - 1]!).isNameWord;
}

/** "The Kremlin said": a known name behind the article that opens the sentence, whatever both look like. */
function knownBehindArticle(
  tokens: readonly Token[],
  { first, end }: TaggedName,
): NameTokens | undefined {
  if (end - first < 2 || !/^(?:The|An?)$/.test(tokens[first]!.text)) return undefined;
  const match = knownNameAt(tokens, first + 1, end);
  if (match?.end !== end || match.known.weak) return undefined;
  return knownAs(first + 1, end, match.known);
}

/** "Gunmen", "Doctors": people in general, with a capital only because a sentence opens. */
function areSeveral(token: Token): boolean {
  const { names, lastName, lower } = wordFacts(token);
  if (names.length > 0 || lastName) return false;
  if (lower.endsWith('men')) return lexicon().word(`${lower.slice(0, -3)}man`).role;
  return lower.endsWith('s') && lexicon().word(lower.slice(0, -1)).role;
}

/** A country by itself, whose name is nobody's: no need to weigh what else it might be. */
export function plainCountry(
  tokens: readonly Token[],
  { first, end }: Run,
): NameTokens | undefined {
  const { names, firstName, lastName, isAllCapitals } = wordFacts(tokens[first]!);
  if (names.length === 0 || firstName || (lastName && !isAllCapitals)) return undefined;
  const match = knownNameAt(tokens, first, end);
  if (match?.end !== end || match.known.type !== 'country') return undefined;
  return toldName(first, end, 'country', match.known, [0, 0.05, 0.9, 0.05]);
}

function asNobody(first: number, end: number): NameTokens {
  return toldName(first, end, 'other', undefined, [0, 0, 0, 0.95]);
}
