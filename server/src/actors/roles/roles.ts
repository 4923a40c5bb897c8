import type { TextUnit } from '../../text/textUnit';
import type { Token } from '../../text/tokens';
import { parseWordList } from '../../text/wordList';
import type { Gender } from '../actor';
import alsoAdjectiveList from '../lexicons/alsoAdjectives.txt';
import { isPostnominal } from '../names/aliases';
import type { NameTokens } from '../names/nameTokens';
import { hasMark } from '../words/marks';
import { ROLE, wordFacts } from '../words/words';
import { roleBehind } from './roleBehind';
import {
  ARTICLES,
  firstOfRole,
  isRoleNoun,
  type NamesByEnd,
  POSSESSIVE_PRONOUNS,
  roleNounBefore,
} from './roleNouns';
import type { Role } from './rolePhrase';
import { rolePredicate } from './rolePredicates';

/** What the text says a person is, by tokens (`end` exclusive). */
export interface RoleTokens {
  readonly first: number;
  readonly end: number;
  /** The name it stands with; without it the role stands alone ("the spokesman said"). */
  readonly describes?: NameTokens;
  /** True where a clause says it of the name: "was president of the bank". */
  readonly isSaid?: boolean;
  /** True where it is told whose it is: "the president of the union". */
  readonly isOfOther?: boolean;
  readonly gender?: Gender;
}

/** Words that tell other nouns apart as often as they are a role. */
const alsoAdjectives: ReadonlySet<string> = new Set(parseWordList(alsoAdjectiveList));

/** Finds roles before names, behind them between commas, in what is said of them, and alone. */
export function findRoles(
  { tokens, sentences }: TextUnit,
  marks: Uint8Array,
  candidates: readonly NameTokens[],
): RoleTokens[] {
  const found: RoleTokens[] = [];
  if (!hasMark(marks, ROLE) && !candidates.some(({ type }) => type === 'person')) return found;
  // "Gen." and "Dr." before a name are none themselves.
  const names = candidates.filter((name) => !isTitle(tokens, name));
  const endingAt = new Map<number, NameTokens>();
  for (const name of names) endingAt.set(name.end, name);
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
    const title = rankBefore(tokens, name.first);
    if (title < name.first) take({ first: title, end: name.first, describes: name });
    take(roleBefore(tokens, name, title, endingAt));
    const behind = roleBehind(tokens, name);
    if (behind) take(withGender(tokens, { ...rangeOf(behind), describes: name }, behind.noun));
    const said = rolePredicate(tokens, name);
    if (said) {
      take(withGender(tokens, { ...rangeOf(said), describes: name, isSaid: true }, said.noun));
    }
  }
  for (const { firstToken, lastToken } of sentences) {
    for (let at = firstToken; at < lastToken; at++) {
      if ((marks[at]! & ROLE) === 0 || taken.has(at)) continue;
      take(roleAlone(tokens, at, firstToken, lastToken, endingAt));
    }
  }
  return found;
}

function rangeOf({ first, end }: Role): { first: number; end: number } {
  return { first, end };
}

function isTitle(tokens: readonly Token[], { first, end }: NameTokens): boolean {
  if (end - first > 1) return false;
  const { role, honorific, roleModifier, firstName } = wordFacts(tokens[first]!);
  return (role || honorific || roleModifier) && !firstName;
}

/** Where a rank begins that stands before a name and behind another role: "Brig. Gen." in "spokesman Brig. Gen. Lee". */
function rankBefore(tokens: readonly Token[], end: number): number {
  let first = end;
  while (first > 0 && isRoleNoun(tokens, first - 1) && isTitleCase(tokens[first - 1]!)) first--;
  const before = first - 1;
  const isBehindRole = before >= 0 && isRoleNoun(tokens, before) && !isTitleCase(tokens[before]!);
  return isBehindRole ? first : end;
}

function isTitleCase(token: Token): boolean {
  return wordFacts(token).isNameWord;
}

/** "State Department spokesman Ned Price", "the envoy, Ned Price,", "CNN’s Kevin Liptak". */
function roleBefore(
  tokens: readonly Token[],
  name: NameTokens,
  end: number,
  endingAt: NamesByEnd,
): RoleTokens | undefined {
  let last = end - 1;
  while (last >= 0 && isHonorific(tokens[last]!)) last--;
  if (last < 0) return undefined;
  if (tokens[last]!.kind === 'possessive') {
    const owner = endingAt.get(last);
    if (owner?.type !== 'organization') return undefined;
    return { first: owner.first, end: last + 1, describes: name };
  }
  const isApposition = tokens[last]!.text === ',';
  if (isApposition) {
    const letters = isPostnominal(tokens[name.end]?.text ?? '') ? 1 : 0;
    if (!/^[,.]$/.test(tokens[name.end + letters]?.text ?? '')) return undefined;
    last--;
  }
  const noun = roleNounBefore(tokens, last, isApposition);
  if (noun === undefined) return undefined;
  let first = firstOfRole(tokens, noun, 0, endingAt);
  if (first === undefined) return undefined;
  if (isApposition && !isDetermined(tokens, first, noun)) {
    first = behindDeterminer(tokens, first);
    if (first === undefined) return undefined;
  }
  return withGender(tokens, { first, end: last + 1, describes: name }, noun);
}

function isHonorific(token: Token): boolean {
  const { honorific, role } = wordFacts(token);
  return honorific && !role;
}

/** True for a role with an article, or whose it is: "the envoy", "her lawyer", "the bank’s director". */
function isDetermined(tokens: readonly Token[], first: number, noun: number): boolean {
  const opener = tokens[first - 1];
  if (opener && (opener.kind === 'possessive' || isDeterminer(opener))) return true;
  return tokens.slice(first, noun).some(({ kind }) => kind === 'possessive');
}

/** So many nouns tell a role apart: "its area manager", "the town planning officer". */
const MOST_NOUNS = 2;

/** Where a role begins with other nouns: behind "its" in "its area manager". */
function behindDeterminer(tokens: readonly Token[], first: number): number | undefined {
  for (let at = first - 1; at > 0 && at >= first - MOST_NOUNS; at--) {
    const { isNameWord, actingVerb, sentenceStarter } = wordFacts(tokens[at]!);
    const isNoun = tokens[at]!.kind === 'word' && !isNameWord && !actingVerb && !sentenceStarter;
    if (!isNoun) return undefined;
    if (isDeterminer(tokens[at - 1]!)) return at;
  }
  return undefined;
}

function isDeterminer({ text }: Token): boolean {
  return ARTICLES.test(text) || POSSESSIVE_PRONOUNS.test(text);
}

/** "The top US diplomat", "a senior official", "his German counterpart" (without "his"). */
function roleAlone(
  tokens: readonly Token[],
  noun: number,
  floor: number,
  limit: number,
  endingAt: NamesByEnd,
): RoleTokens | undefined {
  const next = tokens[noun + 1];
  if (
    noun + 1 < limit &&
    next?.kind === 'word' &&
    (wordFacts(next).role || wordFacts(next).isNameWord)
  )
    return undefined;
  if (alsoAdjectives.has(tokens[noun]!.word.lower) && next?.kind === 'word' && noun + 1 < limit) {
    const facts = wordFacts(next);
    if (!facts.actingVerb && !facts.sentenceStarter) return undefined;
  }
  const first = firstOfRole(tokens, noun, floor, endingAt);
  if (first === undefined) return undefined;
  const before = first > floor ? tokens[first - 1]! : undefined;
  const owned = tokens.slice(first, noun).some((token) => token.kind === 'possessive');
  if (before && ARTICLES.test(before.text)) {
    const isOfOther = next?.text === 'of';
    return withGender(
      tokens,
      { first: first - 1, end: noun + 1, ...(isOfOther && { isOfOther }) },
      noun,
    );
  }
  if (owned || (before && POSSESSIVE_PRONOUNS.test(before.text))) {
    return withGender(tokens, { first, end: noun + 1 }, noun);
  }
  return undefined;
}

function withGender(
  tokens: readonly Token[],
  role: RoleTokens,
  noun: number | undefined,
): RoleTokens {
  const gender = noun === undefined ? undefined : wordFacts(tokens[noun]!).gender;
  return gender ? { ...role, gender } : role;
}
