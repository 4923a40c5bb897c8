import type { Token } from '../../text/tokens';
import { ARTICLES } from '../roles/roleNouns';
import { organizationNoun } from '../words/organizationNouns';
import { wordFacts } from '../words/words';

/** So many words has what is said of a name behind it: "a London charity", "the state weather bureau". */
const LONGEST_APPOSITION = 6;
/** What follows the noun where it ends the phrase or is told more of. */
const GOES_ON = /^(?:that|which|who|of|in|at|for|with|based|whose|and|owned|run|led|founded)$/;

/**
 * The kind of organization that the words beside a name say it is: "firm" for "the law firm Lane Marsh",
 * "charity" for "Ormond, a London charity".
 */
export function organizationSaid(
  tokens: readonly Token[],
  first: number,
  end: number,
): string | undefined {
  return saidBefore(tokens, first, end) ?? saidBehind(tokens, first, end);
}

/** "the law firm Lane Marsh", "the state broadcaster, TZTV,", "a tin watchdog, the RTM." */
function saidBefore(tokens: readonly Token[], name: number, end: number): string | undefined {
  // No person's name has an article.
  const isDefinite = tokens[name - 1]?.text === 'the';
  const first = isDefinite ? name - 1 : name;
  const isApart = tokens[first - 1]?.text === ',';
  if (isApart && !endsPhrase(tokens[end])) return undefined;
  const at = isApart ? first - 2 : first - 1;
  const noun = organizationNoun(tokens, at);
  if (noun === undefined || wordFacts(tokens[at]!).role) return undefined;
  const before = tokens[at - 1];
  // "the company Lane founded" and "At the bank, Lane said" leave open what Lane is.
  const isBare = before === undefined || /^(?:the|this|that|each)$/i.test(before.text);
  if (isApart) return !isBare && (isDefinite || opensPhrase(tokens, at)) ? noun : undefined;
  if (isBare) return endsPhrase(tokens[end]) ? noun : undefined;
  const isVerb = ALSO_VERB.test(noun) && !ARTICLES.test(tokens[at - 2]?.text ?? '');
  return isVerb ? undefined : noun;
}

/** Nouns that are verbs as well: "to trust Lane", "the pension fund Lane". */
const ALSO_VERB = /^(?:trust|fund|front|court|board|team|group|club|network|school|service)$/;

/**
 * True where the phrase that ends with a noun begins with "a" or "the" and is no part of another: "for the
 * harbour board, Anna Marsh" names whoever speaks for it.
 */
function opensPhrase(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= 0 && at >= noun - LONGEST_APPOSITION; at--) {
    const { kind, text } = tokens[at]!;
    if (ARTICLES.test(text))
      return !/^(?:of|for|from|at|in|with)$/.test(tokens[at - 1]?.text ?? '');
    if (kind === 'punctuation' && text !== '-') return false;
    if (wordFacts(tokens[at]!).actingVerb) return false;
  }
  return false;
}

/** "Ormond, a London charity," "Aslan, the drivers’ union," "Ormond is a charity" */
function saidBehind(tokens: readonly Token[], first: number, end: number): string | undefined {
  if (
    !/^(?:,|is|was)$/.test(tokens[end]?.text ?? '') ||
    !ARTICLES.test(tokens[end + 1]?.text ?? '')
  )
    return undefined;
  // "In Leeds, a company that …" says nothing of Leeds.
  if (/^(?:in|at|near|from|outside|to|on)$/i.test(tokens[first - 1]?.text ?? '')) return undefined;
  const isDefinite = tokens[end + 1]!.text === 'the';
  for (let at = end + 2; at < end + 2 + LONGEST_APPOSITION; at++) {
    const token = tokens[at];
    if (!token || (token.kind === 'punctuation' && token.text !== '-')) return undefined;
    const noun = organizationNoun(tokens, at);
    const { role, actingVerb, sentenceStarter } = wordFacts(token);
    // "Anna Lane, a producer," is a person.
    if (role || actingVerb) return undefined;
    if (noun === undefined && sentenceStarter && token.text !== 'of') return undefined;
    // "Lane, the company said" and "In Lane’s case, the bank, …" tell too little.
    if (noun === undefined || (isDefinite && at === end + 2)) continue;
    const next = tokens[at + 1];
    if (endsPhrase(next) || GOES_ON.test(next!.text)) return noun;
  }
  return undefined;
}

function endsPhrase(next: Token | undefined): boolean {
  return next === undefined || /^[,.;:)—–]$/.test(next.text);
}
