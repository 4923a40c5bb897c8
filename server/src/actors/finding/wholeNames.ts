import type { TextUnit } from '../../text/textUnit';
import type { Token } from '../../text/tokens';
import { isPostnominal } from '../names/aliases';
import { knownAs, type NameTokens, toldName } from '../names/nameTokens';
import { isLegalForm, saysBusiness } from '../names/shortForms';
import { hasMark } from '../words/marks';
import { knownNameAt, ROLE, wordFacts } from '../words/words';

/** Titles that are a person's name together with a place: "the Duchess of Alba". They are roles, too. */
const PEERS = new Set(
  'Duke Duchess Earl Countess Marquess Marchioness Viscount Viscountess Baroness Prince Princess'.split(
    ' ',
  ),
);
const OPENING = /^["“‘'«]$/;
const CLOSING = /^["”’'»]$/;
const LONGEST_NICKNAME = 3;

/**
 * The names of a paragraph, each as far as it reaches: over a nickname in quotation marks (Thomas “Tip”
 * Nolan), a peer's place (the Duke of Alba) and a comma (Tolka Lines, Inc.), and not over letters behind it (Dana Frost KC) or a party
 * before a state (D-Ohio).
 */
export function wholeNames(
  { tokens }: TextUnit,
  marks: Uint8Array,
  names: readonly NameTokens[],
): readonly NameTokens[] {
  const whole: NameTokens[] = [];
  let end = 0;
  const add = (name: NameTokens) => {
    if (name.first < end) return;
    whole.push(name);
    end = name.end;
  };
  const peers = hasMark(marks, ROLE) ? peersIn(tokens, marks) : [];
  let peer = 0;
  for (let at = 0; at < names.length; at++) {
    const name = names[at]!;
    while (peer < peers.length && peers[peer]!.first < name.end) add(peers[peer++]!);
    const last = behindNickname(tokens, names, at);
    if (last) add(asPerson(name.first, last.end));
    else {
      const owned = ownedName(tokens, name, names[at + 1]);
      add(owned ?? wholeBehind(tokens, withoutParty(tokens, trimmed(tokens, name))));
    }
  }
  for (; peer < peers.length; peer++) add(peers[peer]!);
  return whole;
}

function asPerson(first: number, end: number): NameTokens {
  return toldName(first, end, 'person', undefined, [0.95, 0, 0, 0]);
}

/** What goes on with a name behind a nickname in quotation marks. */
function behindNickname(
  tokens: readonly Token[],
  names: readonly NameTokens[],
  at: number,
): NameTokens | undefined {
  const name = names[at]!;
  if (!OPENING.test(tokens[name.end]?.text ?? '')) return undefined;
  const those = names.slice(at + 1, at + 1 + LONGEST_NICKNAME);
  return those.find((next) => isNicknameBetween(tokens, name, next));
}

/** True where nothing but a nickname in quotation marks stands between two parts of a name. */
function isNicknameBetween(
  tokens: readonly Token[],
  { first, end, type }: NameTokens,
  next: NameTokens,
): boolean {
  const close = next.first - 1;
  if (close - end < 2 || close - end > LONGEST_NICKNAME + 1) return false;
  if (type !== 'person' && !wordFacts(tokens[first]!).firstName) return false;
  if (!CLOSING.test(tokens[close]!.text)) return false;
  if (
    tokens[end]!.end !== tokens[end + 1]!.start ||
    tokens[close]!.start !== tokens[close - 1]!.end
  ) {
    return false;
  }
  return tokens.slice(end + 1, close).every((token) => wordFacts(token).isNameWord);
}

/** "Lane’s Mill", "Odell’s Bakery": what only a place or a shop is, behind somebody's name. */
function ownedName(
  tokens: readonly Token[],
  name: NameTokens,
  next: NameTokens | undefined,
): NameTokens | undefined {
  if (tokens[name.end]?.kind !== 'possessive' || next?.first !== name.end + 1) return undefined;
  if (name.type === 'organization' || name.known || next.known) return undefined;
  // "Anna Lane’s Broad Street office": whose it is, and where.
  if (name.end - name.first > 1 || next.end - next.first > 1) return undefined;
  const { placeWord, organizationWord, lower } = wordFacts(tokens[next.end - 1]!);
  if (organizationWord || IS_PUBLIC.test(lower)) return undefined;
  if (placeWord) return toldName(name.first, next.end, 'place', undefined, [0, 0, 0.95, 0]);
  if (name.type !== 'person' || !saysBusiness([lower])) return undefined;
  return toldName(name.first, next.end, 'organization', undefined, [0, 0.95, 0, 0]);
}

/** "Lane’s State Department", "Lane’s South": what is everybody's is not named after whoever has it. */
const IS_PUBLIC =
  /^(?:city|coast|county|district|east|emirate|north|province|region|republic|sea|south|state|territory|west)$/;

function trimmed(tokens: readonly Token[], name: NameTokens): NameTokens {
  let { end } = name;
  if (name.type !== 'person') return name;
  while (end - name.first > 2 && isPostnominal(tokens[end - 1]!.text)) end--;
  return end === name.end ? name : name.endedAt(end);
}

/** "Inc.", "Ltd": no word besides, so that a comma may stand before it. */
const ABBREVIATED_FORM = /^(?:Inc|Ltd|LLC|LLP|L\.P|Corp|Co|S\.A|N\.V|plc|PLC)\.?$/;

/** "Tolka Lines A/S", "Tolka Star Lines, Inc." and "Washington, D.C." go on behind what looks like their end. */
function wholeBehind(tokens: readonly Token[], name: NameTokens): NameTokens {
  const { first, end, type } = name;
  const next = tokens[end];
  if (type === 'organization' && next?.kind === 'word' && isLegalForm(next.text)) {
    return asOrganization(name, end + 1);
  }
  const behindComma = next?.text === ',' ? tokens[end + 1] : undefined;
  if (behindComma && ABBREVIATED_FORM.test(behindComma.text)) {
    return asOrganization(name, end + 2);
  }
  // "Washington, D.C.", "Newcastle upon Tyne", "Yahoo!", "Nikkei 225"
  const mayGoOn =
    next !== undefined &&
    (/^[,!]$/.test(next.text) ||
      next.kind === 'number' ||
      (type === 'place' && next.kind === 'word'));
  const match = mayGoOn ? knownNameAt(tokens, first) : undefined;
  return match && match.end > end ? knownAs(first, match.end, match.known) : name;
}

function asOrganization({ first, saidToBe }: NameTokens, end: number): NameTokens {
  return toldName(first, end, 'organization', undefined, [0, 0.95, 0, 0], saidToBe);
}

/** "D-Ore." behind a member of Congress: the state is named. */
function withoutParty(tokens: readonly Token[], name: NameTokens): NameTokens {
  const { first, end } = name;
  if (end - first < 3) return name;
  if (!/^[DRI]$/.test(tokens[first]!.text) || tokens[first + 1]!.text !== '-') return name;
  const match = knownNameAt(tokens, first + 2, end);
  if (match?.end !== end || match.known.type !== 'place') return name;
  return toldName(first + 2, end, 'place', match.known, [0, 0, 0.9, 0]);
}

/** Peers by their titles, where no other name stands with them: "Harry, Duke of Alba" has a role. */
function peersIn(tokens: readonly Token[], marks: Uint8Array): NameTokens[] {
  const found: NameTokens[] = [];
  for (let at = 0; at + 2 < tokens.length; at++) {
    if ((marks[at]! & ROLE) === 0 || !PEERS.has(tokens[at]!.text)) continue;
    if (tokens[at + 1]!.text !== 'of') continue;
    let end = at + 2;
    while (end < tokens.length && wordFacts(tokens[end]!).isNameWord) end++;
    const before = tokens[at - 1]?.text === 'the' ? tokens[at - 2] : tokens[at - 1];
    const place = tokens.slice(at + 2, end);
    const isThing = place.some((token) => {
      const { organizationWord, placeWord, role, firstName } = wordFacts(token);
      return organizationWord || placeWord || role || (firstName && place.length > 1);
    });
    if (end > at + 2 && !isThing && before?.text !== ',') found.push(asPerson(at, end));
  }
  return found;
}
