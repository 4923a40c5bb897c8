import type { Token } from '../text/tokens';
import type { NameTokens } from './names';
import {
  ARTICLES,
  COMPLEMENTS,
  endOfComplement,
  isRoleNoun,
  POSSESSIVE_PRONOUNS,
  saysWhence,
} from './roleNouns';
import { wordFacts } from './words';

/** A role by its tokens (`end` exclusive), and the noun that says what it is. */
export interface RoleBehind {
  readonly first: number;
  readonly end: number;
  /** None in "heads the agency". */
  readonly noun: number | undefined;
}

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
/** Words no role holds before its noun: a clause begins, or another phrase. */
const ENDS_PHRASE = new Set(
  'is was are were be been being has had have will would can could may might must shall should did does do said says told and or but that who which when where while if no not nor as by with from than then the a an this his her its their'.split(
    ' ',
  ),
);
const LONGEST_PHRASE = 8;
/** So many other words stand between two nouns of one role: "chief technology officer". */
const LONGEST_GAP = 2;

/** The role behind a name: "Ned Price, 44, a spokesman for the department," and "Jane Doe, who heads the agency". */
export function roleBehind(tokens: readonly Token[], name: NameTokens): RoleBehind | undefined {
  if (tokens[name.end]?.text !== ',') return undefined;
  const comma = behindAge(tokens, name.end);
  let at = comma + 1;
  if (tokens[at]?.text === 'who') {
    if (LEADING.test(tokens[at + 1]?.text ?? '')) {
      return { first: at + 1, end: endOfComplement(tokens, at + 2), noun: undefined };
    }
    const behindVerb = behindBeing(tokens, at + 1);
    if (behindVerb === undefined) return undefined;
    at = behindVerb;
  } else if (NOW.has(tokens[at]?.text ?? '')) {
    at++;
  }
  const opener = tokens[at];
  const isDefinite =
    opener !== undefined && (ARTICLES.test(opener.text) || POSSESSIVE_PRONOUNS.test(opener.text));
  const first = isDefinite ? at + 1 : at;
  const noun = lastNoun(tokens, first, isDefinite);
  if (noun === undefined) return undefined;
  const next = tokens[noun + 1]?.text ?? '.';
  // Without an article, "Blinken, Secretary of State," is a role and "Blinken, officials said" is none.
  if (first === comma + 1 && !/^(?:[,.]|since|and)$/.test(next) && !COMPLEMENTS.test(next)) {
    return undefined;
  }
  const end = COMPLEMENTS.test(next) ? endOfComplement(tokens, noun + 1) : noun + 1;
  return { first, end, noun };
}

/** The comma behind an age: "Ned Price, 44, a spokesman". */
function behindAge(tokens: readonly Token[], comma: number): number {
  const isAge = /^\d{1,3}$/.test(tokens[comma + 1]?.text ?? '');
  return isAge && tokens[comma + 2]?.text === ',' ? comma + 2 : comma;
}

/**
 * The last noun of the role that begins at `first`: "officer" in "chief technology officer", "mother" in
 * "lawyer and mother". Without an article before it, it holds nothing but words of roles.
 */
function lastNoun(
  tokens: readonly Token[],
  first: number,
  isDefinite: boolean,
): number | undefined {
  let noun: number | undefined;
  for (let at = first; at < first + LONGEST_PHRASE; at++) {
    const token = tokens[at];
    if (!token) break;
    if (isRoleNoun(tokens, at)) {
      noun = at;
      continue;
    }
    if (noun !== undefined && at - noun > LONGEST_GAP) break;
    if (token.text === '-' || token.kind === 'possessive') continue;
    if (token.text === 'and' && noun === at - 1) continue;
    if (token.kind !== 'word' || ENDS_PHRASE.has(token.text) || COMPLEMENTS.test(token.text)) break;
    const facts = wordFacts(token);
    const isOfRole = facts.roleModifier || facts.isNameWord || saysWhence(facts);
    if (isDefinite ? noun !== undefined && /(?:ing|ed)$/.test(token.text) : !isOfRole) break;
  }
  return noun;
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
