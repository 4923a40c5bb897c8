import { pastVerbs } from '../../dates/vocabulary';
import type { Token } from '../../text/tokens';
import type { NameTokens } from '../names/nameTokens';
import { roleEnds } from '../words/roleWords';
import { type WordFacts, wordFacts } from '../words/words';

export const ARTICLES = /^(?:the|a|an)$/i;
export const POSSESSIVE_PRONOUNS = /^(?:his|her|its|their|our|my|your)$/i;
/** Words that lead from a role's noun to its complement: "of State", "for the ministry". */
export const COMPLEMENTS = /^(?:of|for|at|to|in|on)$/;
/** What can follow a role by a hyphen and belongs to it: "president-elect". */
const AFTER_HYPHEN = /^(?:elect|designate|general)$/i;
const MOST_TITLE_WORDS = 3;
/** Words between whose the role is and its noun: "the fund’s mission chief". */
const MOST_WORDS_OWNED = 3;
const LONGEST_COMPLEMENT = 10;
const LONGEST_INNER_COMPLEMENT = 6;

/** Where names end, by the token behind them. */
export type NamesByEnd = ReadonlyMap<number, NameTokens>;

export function isRoleNoun(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'word' && wordFacts(tokens[at]!).role;
}

/** "German", "US", "NATO": where the one who has a role is from. */
export function saysWhence({ knownAlone }: WordFacts): boolean {
  return /^(?:adjective|country|organization)$/.test(knownAlone?.type ?? '');
}

/**
 * The role's noun that ends at `last`, or stands before its complement ("Secretary of State").
 *
 * @param anyComplement whether the complement may be in small letters: "head of the agency"
 */
export function roleNounBefore(
  tokens: readonly Token[],
  last: number,
  anyComplement: boolean,
): number | undefined {
  if (isRoleNoun(tokens, last)) return last;
  if (tokens[last - 1]?.text === '-' && AFTER_HYPHEN.test(tokens[last]!.text)) {
    return isRoleNoun(tokens, last - 2) ? last - 2 : undefined;
  }
  for (let at = last; at > 0 && at > last - LONGEST_INNER_COMPLEMENT; at--) {
    const token = tokens[at]!;
    if (/^(?:of|for|at)$/.test(token.text)) {
      // "the wife of Ned Price" is somebody else.
      return at < last && isRoleNoun(tokens, at - 1) ? at - 1 : undefined;
    }
    const facts = wordFacts(token);
    const isPart =
      token.text === '-' ||
      token.kind === 'possessive' ||
      (token.kind === 'word' &&
        (facts.isNameWord ||
          /^(?:the|and)$/.test(token.text) ||
          (anyComplement && !facts.actingVerb)));
    if (!isPart) return undefined;
  }
  return undefined;
}

/** From a role's noun back over all that belongs to it: "former deputy Russian foreign minister". */
export function firstOfRole(
  tokens: readonly Token[],
  noun: number,
  floor: number,
  endingAt: NamesByEnd,
): number | undefined {
  if (!isRoleNoun(tokens, noun)) return undefined;
  let first = behindOwner(tokens, noun, floor);
  let titleWords = 0;
  while (first > floor) {
    const before = tokens[first - 1]!;
    const owner = endingAt.get(before.kind === 'possessive' ? first - 1 : first);
    if (owner && isOwner(owner) && owner.first >= floor) {
      first = owner.first + (opensOnly(tokens, owner) ? 1 : 0);
      continue;
    }
    const other = otherRoleBefore(tokens, first, floor);
    if (other !== undefined) {
      first = other;
      continue;
    }
    const hyphen = before.text === '-' && before.end === tokens[first]!.start && first - 2 >= floor;
    const at = hyphen ? first - 2 : first - 1;
    const word = tokens[at]!;
    if (word.kind !== 'word') break;
    const facts = wordFacts(word);
    if (facts.honorific && !facts.role) break;
    const belongs =
      facts.role || facts.roleModifier || saysWhence(facts) || (hyphen && !facts.isNameWord);
    if (!belongs) {
      const inTitle = isTitleWord(facts) && !hyphen && endingAt.get(at + 1)?.type !== 'person';
      if (!inTitle || titleWords === MOST_TITLE_WORDS) break;
      titleWords++;
    }
    first = at;
  }
  return first;
}

/** "Fisheries Minister", "Davis Cup player": a capitalised word that is nobody's name and no day's. */
function isTitleWord(word: WordFacts): boolean {
  if (!word.isNameWord || word.sentenceStarter || word.firstName) return false;
  return word.knownAlone?.type !== 'other';
}

/** "the fund’s mission chief": where few other words stand between whose it is and the noun. */
function behindOwner(tokens: readonly Token[], noun: number, floor: number): number {
  for (let at = noun - 1; at > floor && at >= noun - MOST_WORDS_OWNED; at--) {
    const { kind } = tokens[at]!;
    if (kind === 'possessive') return at + 1;
    const facts = wordFacts(tokens[at]!);
    if (kind !== 'word' || facts.isNameWord || facts.actingVerb || facts.sentenceStarter) break;
  }
  return noun;
}

/** True for a name with a word before it that only opens the sentence: "But Labour". */
function opensOnly(tokens: readonly Token[], { first, end }: NameTokens): boolean {
  return end - first > 1 && wordFacts(tokens[first]!).sentenceStarter;
}

/** What is hardly a name at all owns nothing: "But" in "But Labour leader …". */
const LEAST_CONFIDENCE = 0.1;

function isOwner({ type, confidence }: NameTokens): boolean {
  if (confidence < LEAST_CONFIDENCE) return false;
  return type !== 'person' && type !== 'people' && type !== 'other';
}
/**
 * The noun of another role of the same person: "chairman and chief executive". A noun with an article and a
 * title behind "and" are two people: "the mayor and Governor Dana Frost".
 */
function otherRoleBefore(
  tokens: readonly Token[],
  first: number,
  floor: number,
): number | undefined {
  const and = first - 1;
  if (and - 1 < floor || !/^(?:and|&)$/.test(tokens[and]!.text)) return undefined;
  if (!isRoleNoun(tokens, and - 1)) return undefined;
  const isTitle = wordFacts(tokens[first]!).isNameWord;
  const otherIsTitle = wordFacts(tokens[and - 1]!).isNameWord;
  return isTitle && !otherIsTitle ? undefined : and - 1;
}

/** Behind a role's complement: "of the Institute of Tin", up to the next comma or clause. */
export function endOfComplement(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && end < from + LONGEST_COMPLEMENT && !endsComplement(tokens, end)) {
    end++;
  }
  // What is cut off there: "of the bank at", "of".
  while (end > from && CUT_OFF.test(tokens[end - 1]!.text)) end--;
  return end;
}

const CUT_OFF = /^(?:of|for|at|to|in|on|and|the|an?|with|from)$/;

function endsComplement(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at]!;
  if (kind === 'punctuation') return !/^[-&]$/.test(text);
  if (roleEnds.has(text)) return true;
  // "of the bank and spent", "of the bank in 2019"
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (text === 'and') return next.text.endsWith('ed') || pastVerbs.has(next.text);
  return /^(?:in|from|at)$/.test(text) && next.kind === 'number';
}
