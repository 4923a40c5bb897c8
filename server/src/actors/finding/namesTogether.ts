import type { Token } from '../../text/tokens';
import type { TaggedName } from '../model/tagger';
import { kindOf, knownAs, type NameTokens, toldName } from '../names/nameTokens';
import { knownNameAt, wordFacts } from '../words/words';
import { asPeople, namesPeople } from './peoples';

/** The names in what the model takes for one, where they are several. */
export function namesTogether(
  tokens: readonly Token[],
  name: TaggedName,
): NameTokens[] | undefined {
  return (
    countriesInCompound(tokens, name) ??
    joinedNames(tokens, name) ??
    joinedPersons(tokens, name) ??
    partyAndSeat(tokens, name) ??
    townAndRegion(tokens, name)
  );
}

/** "US-Russia", "China-India": two countries, whatever the whole looks like. */
function countriesInCompound(
  tokens: readonly Token[],
  { first, end }: TaggedName,
): NameTokens[] | undefined {
  const hyphen = hyphenIn(tokens, first, end);
  if (hyphen < 0) return undefined;
  const parts = [
    { first, end: hyphen },
    { first: hyphen + 1, end },
  ].map((part) => ({ ...part, match: knownNameAt(tokens, part.first, part.end) }));
  if (!parts.every(({ match, end }) => match?.end === end && match.known.type === 'country')) {
    return undefined;
  }
  return parts.map(({ first, end, match }) =>
    toldName(first, end, 'country', match!.known, [0, 0, 0.9, 0]),
  );
}

/** "Greens and Free Democrats": two names the lexicons have, which they do not have as one. */
function joinedNames(
  tokens: readonly Token[],
  { first, end }: TaggedName,
): NameTokens[] | undefined {
  let and = first + 1;
  while (and < end && !/^(?:and|&)$/.test(tokens[and]!.text)) and++;
  if (and >= end - 1 || knownNameAt(tokens, first, end)?.end === end) return undefined;
  if (namesPeople(tokens, first, and) && namesPeople(tokens, and + 1, end)) {
    return [asPeople(first, and), asPeople(and + 1, end)];
  }
  const left = knownNameAt(tokens, first, and);
  const right = knownNameAt(tokens, and + 1, end);
  if (left?.end !== and || right?.end !== end || left.known.type !== right.known.type) {
    return undefined;
  }
  const { type } = left.known;
  if (type !== 'organization' && type !== 'place' && type !== 'country') return undefined;
  return [knownAs(first, and, left.known), knownAs(and + 1, end, right.known)];
}

/** "Tamale Ghana": a town and where it lies, without the comma. */
function townAndRegion(
  tokens: readonly Token[],
  { first, end, chances }: TaggedName,
): NameTokens[] | undefined {
  const [person = 0, , place = 0] = chances;
  if (person > place) return undefined;
  // "San Francisco Bay Area" is one.
  if (end - first < 2 || wordFacts(tokens[end - 1]!).placeWord) return undefined;
  const town = knownNameAt(tokens, first, end);
  if (town?.known.type !== 'place' || town.end === end) return undefined;
  const region = knownNameAt(tokens, town.end, end);
  if (region?.end !== end || region.known.weak || kindOf(region.known) !== 'place')
    return undefined;
  return [knownAs(first, town.end, town.known), knownAs(town.end, end, region.known)];
}

/** "Anna Lane & Mark Odell": two persons, with a first name each. */
function joinedPersons(
  tokens: readonly Token[],
  { first, end, chances }: TaggedName,
): NameTokens[] | undefined {
  const [person = 0] = chances;
  if (person < Math.max(...chances)) return undefined;
  let and = first + 2;
  while (and < end && tokens[and]!.text !== '&') and++;
  if (and >= end - 2 || !wordFacts(tokens[and + 1]!).firstName) return undefined;
  return [
    toldName(first, and, 'person', undefined, chances),
    toldName(and + 1, end, 'person', undefined, chances),
  ];
}

/** "Conservative MP for Tolka": a party and a place, with the letters of an office between. */
function partyAndSeat(
  tokens: readonly Token[],
  { first, end, chances }: TaggedName,
): NameTokens[] | undefined {
  const [person = 0, organization = 0] = chances;
  if (person > organization) return undefined;
  let office = first + 1;
  while (office < end && !isOffice(tokens[office]!)) office++;
  if (office === end) return undefined;
  const isShouted =
    wordFacts(tokens[first]!).isAllCapitals && wordFacts(tokens[end - 1]!).isAllCapitals;
  if (isShouted && end - office > 1) return undefined;
  const parts: NameTokens[] = [];
  const party = knownNameAt(tokens, first, office);
  if (party?.end === office) parts.push(knownAs(first, office, party.known));
  else parts.push(toldName(first, office, 'organization', undefined, chances));
  const seat = office + 2;
  if (seat < end && /^(?:for|of)$/.test(tokens[seat - 1]!.text)) {
    parts.push(toldName(seat, end, 'place', undefined, [0, 0, 0.9, 0]));
  }
  return parts;
}

/** "MP", "MEP" */
function isOffice(token: Token): boolean {
  const { role, isAllCapitals } = wordFacts(token);
  return role && isAllCapitals;
}

function hyphenIn(tokens: readonly Token[], first: number, end: number): number {
  for (let at = first + 1; at < end; at++) if (tokens[at]!.text === '-') return at;
  return -1;
}
