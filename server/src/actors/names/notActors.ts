import { monthNumbers } from '../../article/months';
import type { Token } from '../../text/tokens';
import { parseWordList } from '../../text/wordList';
import { perWord } from '../../text/words';
import thingTitleList from '../lexicons/thingTitles.txt';
import { wordFacts } from '../words/words';
import { type NameTokens, toldName } from './nameTokens';

/** True for a name that only tells apart what is no actor: an agreement, an election, a day. */
export function belongsToOther(tokens: readonly Token[], name: NameTokens): boolean {
  return (
    namesAgreement(tokens, name) ||
    namesElection(tokens, name) ||
    namesDay(tokens, name) ||
    namesAccount(tokens, name)
  );
}

/** "@tolkalines", "#TolkaDay": an account or a tag, of whomever. */
function namesAccount(tokens: readonly Token[], { first }: NameTokens): boolean {
  const before = tokens[first - 1];
  return before !== undefined && /^[@#]$/.test(before.text) && before.end === tokens[first]!.start;
}

const AGREEMENTS = new Set(
  'accord accords agreement agreements protocol protocols treaty convention declaration'.split(' '),
);

/** "the Minsk agreement" is a paper, not the town it was signed in. */
function namesAgreement(tokens: readonly Token[], { end, type }: NameTokens): boolean {
  if (type !== 'place') return false;
  const at = tokens[end]?.text === 'peace' ? end + 1 : end;
  return AGREEMENTS.has(tokens[at]?.text ?? '');
}

const ELECTIONS = new Set(
  'election elections by-election byelection referendum primary primaries'.split(' '),
);
const YEAR = /^[12]\d{3}$/;
/** "general", "presidential", "Democratic presidential" */
const MOST_WORDS_BEFORE_ELECTION = 3;

/** "the 2015 United Kingdom general election" is an event; without its year the country is named. */
function namesElection(tokens: readonly Token[], { first, end }: NameTokens): boolean {
  const before = tokens[first - 1];
  if (before === undefined || !YEAR.test(before.text)) return false;
  for (let at = end; at < tokens.length && at <= end + MOST_WORDS_BEFORE_ELECTION; at++) {
    const { kind, word } = tokens[at]!;
    if (kind !== 'word') return false;
    if (ELECTIONS.has(word.lower)) return true;
  }
  return false;
}

const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;

/** "COPENHAGEN, Jan 29": nobody called Jan. */
function namesDay(tokens: readonly Token[], { first, end }: NameTokens): boolean {
  if (end - first > 1 || !monthNumbers.has(tokens[first]!.word.lower)) return false;
  return DAY.test(tokens[end]?.text ?? '') || DAY.test(tokens[first - 1]?.text ?? '');
}

const thingTitles: ReadonlySet<string> = new Set(parseWordList(thingTitleList));

/** "M/V Tolka Star", "Hurricane Nora": a thing, whatever else has such a name; with its title. */
export function asThing(tokens: readonly Token[], name: NameTokens): NameTokens {
  const { end } = name;
  const isBefore = name.first > 0 && thingTitles.has(tokens[name.first - 1]!.text);
  const first = isBefore ? name.first - 1 : name.first;
  if (end - first < 2 || !thingTitles.has(tokens[first]!.text)) return name;
  if (!wordFacts(tokens[first + 1]!).isNameWord || name.known?.type === 'organization') return name;
  return toldName(first, end, 'other', undefined, [0, 0, 0, 0.95]);
}

/** What a thing is called without its title: "Nora" for "Hurricane Nora". */
export const thingNamed = perWord(({ text }): { readonly name: string | undefined } => {
  const space = text.indexOf(' ');
  const isThing = space > 0 && thingTitles.has(text.slice(0, space));
  return { name: isThing ? text.slice(space + 1) : undefined };
});
