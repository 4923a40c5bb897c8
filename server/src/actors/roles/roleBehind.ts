import type { Token } from '../../text/tokens';
import type { NameTokens } from '../names/nameTokens';
import { leadingVerbs, roleTimes } from '../words/roleWords';
import { COMPLEMENTS, endOfComplement } from './roleNouns';
import { type Role, rolePhrase } from './rolePhrase';

/** The role behind a name: "Ned Price, 44, a spokesman for the department," and "Jane Doe, who heads the agency". */
export function roleBehind(tokens: readonly Token[], name: NameTokens): Role | undefined {
  const end = behindBrackets(tokens, name.end);
  if (tokens[end]?.text !== ',') return undefined;
  const comma = behindAge(tokens, end);
  let at = comma + 1;
  if (tokens[at]?.text === 'who') {
    const verb = behindAuxiliary(tokens, at + 1);
    if (leadingVerbs.has(tokens[verb]?.text ?? '')) {
      return { first: verb, end: endOfComplement(tokens, verb + 1), noun: undefined };
    }
    const behindVerb = behindBeing(tokens, at + 1);
    if (behindVerb === undefined) return undefined;
    at = behindVerb;
  } else if (roleTimes.has(tokens[at]?.text ?? '')) {
    at++;
  }
  const role = rolePhrase(tokens, at);
  if (role === undefined) return undefined;
  const next = tokens[role.noun + 1]?.text ?? '.';
  // Without an article, "Blinken, Secretary of State," is a role and "Blinken, officials said" is none.
  const isBare = role.first === comma + 1;
  return isBare && !/^(?:[,.]|since|and)$/.test(next) && !COMPLEMENTS.test(next) ? undefined : role;
}

/** So many tokens stand in brackets behind a name: "(D-Ore.)", "(Labour, Hexley East)". */
const LONGEST_BRACKETS = 8;

/** Behind what stands in brackets there. */
export function behindBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end <= at + LONGEST_BRACKETS; end++) {
    if (tokens[end]?.text === ')') return end + 1;
  }
  return at;
}

/** The comma behind an age: "Ned Price, 44, a spokesman". */
export function behindAge(tokens: readonly Token[], comma: number): number {
  const isAge = /^\d{1,3}$/.test(tokens[comma + 1]?.text ?? '');
  return isAge && tokens[comma + 2]?.text === ',' ? comma + 2 : comma;
}

/** Behind "has" and words of time: where the verb stands. */
export function behindAuxiliary(tokens: readonly Token[], from: number): number {
  let at = from;
  while (roleTimes.has(tokens[at]?.text ?? '') || /^(?:has|had)$/.test(tokens[at]?.text ?? ''))
    at++;
  return at;
}

/** Behind "is", "has been", "serves as": where a role may begin. */
export function behindBeing(tokens: readonly Token[], from: number): number | undefined {
  let at = behindAuxiliary(tokens, from);
  const verb = tokens[at]?.text ?? '';
  if (/^(?:is|was|been|became|remains|remained)$/.test(verb)) at++;
  else if (/^(?:serves|served|works|worked)$/.test(verb) && tokens[at + 1]?.text === 'as') at += 2;
  else return undefined;
  while (roleTimes.has(tokens[at]?.text ?? '')) at++;
  return at;
}
