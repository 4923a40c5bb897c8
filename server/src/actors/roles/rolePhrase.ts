import { isDigit } from '../../text/characters';
import type { Token } from '../../text/tokens';
import { phraseEnds } from '../words/roleWords';
import { wordFacts } from '../words/words';
import {
  ARTICLES,
  COMPLEMENTS,
  endOfComplement,
  isRoleNoun,
  POSSESSIVE_PRONOUNS,
  saysWhence,
} from './roleNouns';

/** A role by its tokens (`end` exclusive), and the noun that says what it is. */
export interface Role {
  readonly first: number;
  readonly end: number;
  /** None in "heads the agency". */
  readonly noun: number | undefined;
}

const LONGEST_PHRASE = 8;
/** So many other words stand between two nouns of one role: "chief technology officer". */
const LONGEST_GAP = 2;

/** The role that begins at a token, with an article or without: "a spokesman for the department". */
export function rolePhrase(
  tokens: readonly Token[],
  at: number,
): (Role & { readonly noun: number }) | undefined {
  const opener = tokens[at];
  const isDefinite =
    opener !== undefined && (ARTICLES.test(opener.text) || POSSESSIVE_PRONOUNS.test(opener.text));
  const first = isDefinite ? at + 1 : at;
  const noun = lastNoun(tokens, first, isDefinite);
  if (noun === undefined) return undefined;
  const next = noun + 1;
  return { first, end: isComplement(tokens, next) ? endOfComplement(tokens, next) : next, noun };
}

/** "of the bank", "to Norway"; not "in 2019", "to find out". */
function isComplement(tokens: readonly Token[], at: number): boolean {
  const { text = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (!next || !COMPLEMENTS.test(text) || saysWhen(tokens, at + 1)) return false;
  return text !== 'to' || ARTICLES.test(next.text) || wordFacts(next).isNameWord;
}

/** "in 2019", "in May", "at 34" */
function saysWhen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isDigit(token.text.charCodeAt(0))) return true;
  return wordFacts(token).knownAlone?.type === 'other';
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
    if (token.kind !== 'word' || phraseEnds.has(token.text) || COMPLEMENTS.test(token.text)) break;
    const facts = wordFacts(token);
    const isOfRole = facts.roleModifier || facts.isNameWord || saysWhence(facts);
    if (isDefinite ? noun !== undefined && /(?:ing|ed)$/.test(token.text) : !isOfRole) break;
  }
  return noun;
}
