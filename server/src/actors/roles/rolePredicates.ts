import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { NameTokens } from '../names/nameTokens';
import { appointingVerbs, leadingBases, leadingVerbs, roleEnds } from '../words/roleWords';
import { wordFacts } from '../words/words';
import { behindAge, behindAuxiliary, behindBeing, behindBrackets } from './roleBehind';
import {
  ARTICLES,
  COMPLEMENTS,
  endOfComplement,
  isRoleNoun,
  POSSESSIVE_PRONOUNS,
} from './roleNouns';
import { type Role, rolePhrase } from './rolePhrase';

/** A role that a clause says of a name: "Price was president of the bank", "they named Price as president". */
export function rolePredicate(
  tokens: readonly Token[],
  name: Pick<NameTokens, 'first' | 'end'>,
): Role | undefined {
  const before = beforeTitle(tokens, name.first - 1);
  if (appointingVerbs.has(tokens[before]?.text ?? '')) return givenRole(tokens, name.end);
  return isSubject(tokens[before]) ? saidRole(tokens, name.end) : undefined;
}

/**
 * A role that a clause says of a pronoun: "she has been chairwoman since May", "appointed him as treasurer". What
 * has "the" or "his" is a description, which may be of somebody else.
 */
export function roleOfPronoun(tokens: readonly Token[], at: number): Span | undefined {
  const role = rolePredicate(tokens, { first: at, end: at + 1 });
  const opener = role && tokens[role.first - 1]!.text;
  if (!role || opener === 'the' || POSSESSIVE_PRONOUNS.test(opener!)) return undefined;
  return { start: tokens[role.first]!.start, end: tokens[role.end - 1]!.end };
}

/** Before what stands before a name and belongs to it: "Dr.", "Sen.". */
function beforeTitle(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at >= 0 && (wordFacts(tokens[at]!).honorific || isRoleNoun(tokens, at))) at--;
  return at;
}

/** False in "the wife of Ned Price was mayor" and "if Ned Price was mayor". */
function isSubject(before: Token | undefined): boolean {
  return !/^(?:of|for|with|to|by|from|in|at|on|about|than|like|if|whether)$/i.test(
    before?.text ?? '',
  );
}

/** "… was president of the bank", "…, 54, has been chairman", "… has led the bank since May" */
function saidRole(tokens: readonly Token[], end: number): Role | undefined {
  let at = behindBrackets(tokens, end);
  if (tokens[at]?.text === ',') {
    at = behindAge(tokens, at) + 1;
    // "…, who died on Monday aged 88, was"
    if (tokens[at]?.text === 'who') at = behindClause(tokens, at);
  }
  const behindVerb = behindBeing(tokens, at);
  if (behindVerb === undefined) return ledRole(tokens, at);
  const first = firstToLead(tokens, behindVerb);
  if (first) return first;
  if (!appointingVerbs.has(tokens[behindVerb]?.text ?? '')) return wholeRole(tokens, behindVerb);
  return wholeRole(tokens, tokens[behindVerb + 1]?.text === 'as' ? behindVerb + 2 : behindVerb + 1);
}

/** "has led the bank since May": "led Norway by two goals" holds no office. */
function ledRole(tokens: readonly Token[], at: number): Role | undefined {
  const verb = behindAuxiliary(tokens, at);
  if (verb === at || !leadingVerbs.has(tokens[verb]?.text ?? '')) return undefined;
  const end = endOfComplement(tokens, verb + 1);
  return tokens[end]?.text === 'since' ? { first: verb, end, noun: undefined } : undefined;
}

/** "the first woman to lead the bank" */
function firstToLead(tokens: readonly Token[], at: number): Role | undefined {
  if (tokens[at]?.text !== 'the') return undefined;
  for (let to = at + 2; to < at + LONGEST_FIRST; to++) {
    if (tokens[to]?.text !== 'to') continue;
    if (!leadingBases.has(tokens[to + 1]?.text ?? '')) return undefined;
    return { first: at + 1, end: endOfComplement(tokens, to + 2), noun: to - 1 };
  }
  return undefined;
}

/** "the first Black woman to" */
const LONGEST_FIRST = 6;

/** "… as chief executive", "…, who runs its cargo arm, as chief executive", "… chief executive" */
function givenRole(tokens: readonly Token[], end: number): Role | undefined {
  const behind = behindBrackets(tokens, end);
  const at = tokens[behind]?.text === ',' ? behindClause(tokens, behind, 'as') : behind;
  if (tokens[at]?.text === 'as') return wholeRole(tokens, at + 1);
  return at === end ? wholeRole(tokens, end) : undefined;
}

/** So many tokens stand between two commas behind a name. */
const LONGEST_CLAUSE = 16;

/** Behind the comma that ends a clause, before a certain word if one is given; `at` where none is near. */
function behindClause(tokens: readonly Token[], at: number, next?: string): number {
  for (let end = at + 1; end <= at + LONGEST_CLAUSE; end++) {
    const token = tokens[end];
    if (token === undefined || /^[.;!?]$/.test(token.text)) return at;
    const isEnd = next === undefined || tokens[end + 1]?.text === next;
    if (token.text === ',' && isEnd) return end + 1;
  }
  return at;
}

/** A role and nothing that goes on behind it: not "was president Lane’s choice". */
function wholeRole(tokens: readonly Token[], at: number): Role | undefined {
  const role = rolePhrase(tokens, at);
  if (!role || ARTICLES.test(tokens[role.first]?.text ?? '')) return undefined;
  const next = tokens[role.noun + 1];
  const isWhole =
    next === undefined ||
    /^(?:[,.;:!?)”"]|and|from|[–—])$/.test(next.text) ||
    COMPLEMENTS.test(next.text) ||
    roleEnds.has(next.text);
  if (!isWhole) return undefined;
  // "was president in Beirut": when or where, and no part of it.
  return /^(?:in|on|at)$/.test(next?.text ?? '') ? { ...role, end: role.noun + 1 } : role;
}
