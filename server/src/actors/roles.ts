import type { TextUnit } from '../text/textUnit';
import type { Token } from '../text/tokens';
import type { Gender } from './actor';
import type { NameTokens } from './names';
import { type WordFacts, wordFacts } from './words';

/** What the text says a person is, by tokens (`end` exclusive). */
export interface RoleTokens {
  readonly first: number;
  readonly end: number;
  /** The name it stands with; without it the role stands alone ("the spokesman said"). */
  readonly describes?: NameTokens;
  readonly gender?: Gender;
}

const ARTICLES = /^(?:the|a|an)$/i;
const POSSESSIVE_PRONOUNS = /^(?:his|her|its|their|our|my|your)$/i;
/** "who heads the agency" */
const LEADING =
  /^(?:heads|headed|leads|led|chairs|chaired|runs|ran|directs|directed|oversees|serves|represents)$/;
/** Words that say when a role is or was held, and are no part of it. */
const NOW = new Set([
  'now',
  'currently',
  'then',
  'later',
  'also',
  'once',
  'formerly',
  'previously',
]);
const COMPLEMENTS = /^(?:of|for|at|to|in|on)$/;
/** Words that tell other nouns apart as often as they are a role: "a major city", "the head office". */
const ALSO_ADJECTIVES = new Set(
  'major general principal chief head executive chair host anchor whip veteran lead champion partner'.split(
    ' ',
  ),
);
/** "son", "CEO": no shorter word is a role. */
const SHORTEST_ROLE = 3;
const LONGEST_COMPLEMENT = 10;

/** Finds roles before names, behind them between commas, and alone. */
export function findRoles(
  { tokens, sentences }: TextUnit,
  names: readonly NameTokens[],
): RoleTokens[] {
  const endingAt = new Map(names.map((name) => [name.end, name]));
  const found: RoleTokens[] = [];
  const taken = new Set<number>();
  const take = (role: RoleTokens | undefined) => {
    if (!role) return;
    for (let i = role.first; i < role.end; i++) {
      if (taken.has(i)) return;
    }
    for (let i = role.first; i < role.end; i++) taken.add(i);
    found.push(role);
  };
  for (const name of names) {
    if (name.type !== 'person') continue;
    take(roleBefore(tokens, name, endingAt));
    take(roleBehind(tokens, name));
  }
  for (const { firstToken, lastToken } of sentences) {
    for (let at = firstToken; at < lastToken; at++) {
      const token = tokens[at]!;
      if (token.kind !== 'word' || token.text.length < SHORTEST_ROLE) continue;
      if (!wordFacts(token).role || taken.has(at)) continue;
      take(roleAlone(tokens, at, firstToken, lastToken, endingAt));
    }
  }
  return found;
}

/** "State Department spokesman Ned Price", "the envoy, Ned Price,", "CNN’s Kevin Liptak". */
function roleBefore(
  tokens: readonly Token[],
  name: NameTokens,
  endingAt: ReadonlyMap<number, NameTokens>,
): RoleTokens | undefined {
  let last = name.first - 1;
  while (last >= 0 && wordFacts(tokens[last]!).honorific) last--;
  if (last < 0) return undefined;
  if (tokens[last]!.kind === 'possessive') {
    const owner = endingAt.get(last);
    if (owner?.type !== 'organization') return undefined;
    return { first: owner.first, end: last + 1, describes: name };
  }
  if (tokens[last]!.text === ',') {
    if (tokens[name.end]?.text !== ',' && tokens[name.end]?.text !== '.') return undefined;
    last--;
    const first = firstOfRole(tokens, last, 0, endingAt);
    const opener = first !== undefined && first > 0 ? tokens[first - 1]! : undefined;
    const definite =
      opener?.kind === 'possessive' || /^(?:the|its|their|his|her)$/i.test(opener?.text ?? '');
    return definite && first !== undefined
      ? withGender(tokens, { first, end: last + 1, describes: name }, last)
      : undefined;
  }
  const noun = roleNoun(tokens, last);
  if (noun === undefined) return undefined;
  const first = firstOfRole(tokens, noun, 0, endingAt);
  if (first === undefined) return undefined;
  return withGender(tokens, { first, end: last + 1, describes: name }, noun);
}

/** The role's noun that ends at `last`, or stands before its complement ("Secretary of State"). */
function roleNoun(tokens: readonly Token[], last: number): number | undefined {
  if (isRoleNoun(tokens, last)) return last;
  for (let at = last; at > 0 && at > last - 6; at--) {
    const token = tokens[at]!;
    if (/^(?:of|for)$/.test(token.text)) return isRoleNoun(tokens, at - 1) ? at - 1 : undefined;
    const part =
      token.kind === 'word' && (wordFacts(token).isNameWord || /^(?:the|and)$/.test(token.text));
    if (!part && token.text !== '-') return undefined;
  }
  return undefined;
}

/** From a role's noun back over the words that belong to it: "former deputy Russian foreign minister". */
function firstOfRole(
  tokens: readonly Token[],
  noun: number,
  floor: number,
  endingAt: ReadonlyMap<number, NameTokens>,
): number | undefined {
  if (!isRoleNoun(tokens, noun)) return undefined;
  let first = noun;
  while (first > floor) {
    const before = tokens[first - 1]!;
    const owner = endingAt.get(before.kind === 'possessive' ? first - 1 : first);
    if (
      owner &&
      owner.type !== 'person' &&
      owner.type !== 'people' &&
      owner.type !== 'other' &&
      owner.first >= floor
    ) {
      first = owner.first;
      continue;
    }
    const hyphen = before.text === '-' && before.end === tokens[first]!.start && first - 2 >= floor;
    const at = hyphen ? first - 2 : first - 1;
    const word = tokens[at]!;
    if (word.kind !== 'word') break;
    const facts = wordFacts(word);
    const belongs =
      facts.role || facts.roleModifier || saysWhence(facts) || (hyphen && !facts.isNameWord);
    if (!belongs) break;
    if (facts.honorific && !facts.role) break;
    first = at;
  }
  return first;
}

/** "German", "US", "NATO": where the one who has a role is from. */
function saysWhence({ names }: WordFacts): boolean {
  return names.some(
    ({ words, value }) =>
      words.length === 1 && /^(?:adjective|country|organization)$/.test(value.type),
  );
}

/** "Ned Price, a spokesman for the department," and "Jane Doe, who heads the agency". */
function roleBehind(tokens: readonly Token[], name: NameTokens): RoleTokens | undefined {
  if (tokens[name.end]?.text !== ',') return undefined;
  let at = name.end + 1;
  if (tokens[at]?.text === 'who') {
    if (LEADING.test(tokens[at + 1]?.text ?? '')) {
      return { first: at + 1, end: endOfComplement(tokens, at + 2), describes: name };
    }
    const behindVerb = behindBeing(tokens, at + 1);
    if (behindVerb === undefined) return undefined;
    at = behindVerb;
  } else if (NOW.has(tokens[at]?.text ?? '')) {
    at++;
  }
  const begin = at;
  const opener = tokens[at];
  if (opener && (ARTICLES.test(opener.text) || POSSESSIVE_PRONOUNS.test(opener.text))) at++;
  const first = at;
  for (let steps = 0; steps < 7; steps++, at++) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && token.kind !== 'possessive' && token.text !== '-'))
      return undefined;
    if (token.kind === 'word' && wordFacts(token).role && !isRoleOrModifier(tokens[at + 1])) break;
    if (steps === 6) return undefined;
  }
  const noun = at;
  // Without an article, "Blinken, Secretary of State," is a role and "Blinken, officials said" is none.
  if (
    first === begin &&
    begin === name.end + 1 &&
    !/[,.]/.test(tokens[noun + 1]?.text ?? '.') &&
    tokens[noun + 1]!.text !== 'since' &&
    !COMPLEMENTS.test(tokens[noun + 1]!.text)
  ) {
    return undefined;
  }
  const end = COMPLEMENTS.test(tokens[noun + 1]?.text ?? '')
    ? endOfComplement(tokens, noun + 1)
    : noun + 1;
  return withGender(tokens, { first, end, describes: name }, noun);
}

/** Behind "who is", "who has been", "who serves as": where a role may begin. */
function behindBeing(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (NOW.has(tokens[at]?.text ?? '') || /^(?:has|had)$/.test(tokens[at]?.text ?? '')) at++;
  const verb = tokens[at]?.text ?? '';
  if (/^(?:is|was|been|became)$/.test(verb)) at++;
  else if (/^(?:serves|served|works|worked)$/.test(verb) && tokens[at + 1]?.text === 'as') at += 2;
  else return undefined;
  while (NOW.has(tokens[at]?.text ?? '')) at++;
  return at;
}

function endOfComplement(tokens: readonly Token[], from: number): number {
  let end = from;
  while (
    end < tokens.length &&
    end < from + LONGEST_COMPLEMENT &&
    (tokens[end]!.kind !== 'punctuation' || tokens[end]!.text === '-') &&
    !/^(?:who|which|that|said|says)$/.test(tokens[end]!.text)
  ) {
    end++;
  }
  return end;
}

/** "The top US diplomat", "a senior official", "his German counterpart" (without "his"). */
function roleAlone(
  tokens: readonly Token[],
  noun: number,
  floor: number,
  limit: number,
  endingAt: ReadonlyMap<number, NameTokens>,
): RoleTokens | undefined {
  const next = tokens[noun + 1];
  if (
    noun + 1 < limit &&
    next?.kind === 'word' &&
    (wordFacts(next).role || wordFacts(next).isNameWord)
  )
    return undefined;
  if (ALSO_ADJECTIVES.has(tokens[noun]!.text) && next?.kind === 'word' && noun + 1 < limit) {
    const facts = wordFacts(next);
    if (!facts.actingVerb && !facts.sentenceStarter) return undefined;
  }
  const first = firstOfRole(tokens, noun, floor, endingAt);
  if (first === undefined) return undefined;
  const before = first > floor ? tokens[first - 1]! : undefined;
  const owned = tokens.slice(first, noun).some((token) => token.kind === 'possessive');
  if (before && ARTICLES.test(before.text)) {
    return withGender(tokens, { first: first - 1, end: noun + 1 }, noun);
  }
  if (owned || (before && POSSESSIVE_PRONOUNS.test(before.text))) {
    return withGender(tokens, { first, end: noun + 1 }, noun);
  }
  return undefined;
}

function isRoleNoun(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'word' && wordFacts(tokens[at]!).role;
}

function isRoleOrModifier(token: Token | undefined): boolean {
  return token?.kind === 'word' && wordFacts(token).role;
}

function withGender(tokens: readonly Token[], role: RoleTokens, noun: number): RoleTokens {
  const { gender } = wordFacts(tokens[noun]!);
  return gender ? { ...role, gender } : role;
}
