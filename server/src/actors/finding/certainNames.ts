import { modals, pastVerbs } from '../../dates/vocabulary';
import type { Token } from '../../text/tokens';
import type { Run } from '../model/runs';
import { type NameTokens, toldName } from '../names/nameTokens';
import { type KnownMatch, knownNameAt, wordFacts } from '../words/words';

/** Known names of several words stand as they are, unless a longer name goes on behind them. */
export function certainNames(tokens: readonly Token[], run: Run): NameTokens[] {
  const found: NameTokens[] = [];
  for (let at = run.first; at < run.end; ) {
    const facts = wordFacts(tokens[at]!);
    const match = facts.names.length > 0 ? knownNameAt(tokens, at) : undefined;
    const certain =
      match &&
      match.known.type === 'organization' &&
      (match.end - at > 2 || isPossessive(tokens, match)) &&
      (at === run.first || beginsName(tokens[at - 1]!)) &&
      (match.end >= run.end || endsName(tokens[match.end]!));
    if (certain) {
      const { known, end } = match;
      found.push(toldName(at, end, 'organization', known, [0, 0.95, 0, 0]));
      at = end;
    } else {
      at++;
    }
  }
  return found;
}

/** "Sainsbury’s said": a known name with a possessive, which is of nothing behind it. */
function isPossessive(tokens: readonly Token[], { known, end }: KnownMatch): boolean {
  if (known.weak || tokens[end - 1]!.kind !== 'possessive') return false;
  const next = tokens[end];
  if (next === undefined || next.kind === 'punctuation') return next?.text !== '-';
  const { actingVerb, sentenceStarter, lower } = wordFacts(next);
  return actingVerb || sentenceStarter || pastVerbs.has(lower) || modals.has(lower);
}

/** True for what no name has before its first word: a small word, or one that opens the sentence. */
function beginsName(before: Token): boolean {
  const { isNameWord, sentenceStarter } = wordFacts(before);
  return !isNameWord || sentenceStarter;
}

/** True for what no name goes on with: a number, a possessive. */
function endsName(token: Token): boolean {
  return !wordFacts(token).isNameWord && !/^(?:of|for|on|and|de|la|&|-)$/.test(token.text);
}
