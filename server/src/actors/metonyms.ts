import type { Token } from '../text/tokens';
import { parseWordList } from '../text/wordList';
import { wordOf } from '../text/words';
import type { ActorType } from './actor';
import { nameKey } from './aliases';
import type { KnownName } from './lexicon';
import metonymList from './lexicons/metonyms.txt';
import { wordFacts } from './words';

/** Who governs from a seat. */
export interface Government {
  readonly name: string;
  readonly type: ActorType;
}

let seats: ReadonlyMap<string, Government> | undefined;

/** Whose government a known name stands for where it acts: Russia's for "Moscow" and "Kremlin". */
export function governmentOf(known: KnownName | undefined): Government | undefined {
  if (known === undefined) return undefined;
  seats ??= readSeats();
  const seat = seats.get(nameKey(known.name));
  if (seat || known.capitalOf === undefined) return seat;
  return { name: known.capitalOf, type: 'country' };
}

function readSeats(): ReadonlyMap<string, Government> {
  return new Map(
    parseWordList(metonymList).map((row) => {
      const [seat = '', name = '', type] = row.split(' | ');
      return [nameKey(seat), { name, type: type === 'organization' ? type : 'country' }];
    }),
  );
}

/**
 * Whether a capital stands for its government: `surely` where only somebody who decides can be meant
 * ("Moscow warned", "a deal with Moscow"), `perhaps` where a place would be as good.
 */
export type ActsAsGovernment = 'surely' | 'perhaps';

const LOCATING = new Set(
  'in at near from to into outside around through via across over within inside of leaving left reached reaching visited visiting toured entered central downtown'.split(
    ' ',
  ),
);
/** One makes a deal with, or a stand against, a government; not a town. */
const DEALING = new Set('with against between toward towards versus'.split(' '));
const GOES_ON =
  /^(?:and|or|but|that|to|for|from|with|over|on|as|if|while|when|not|also|goes|moves|ahead)$/;
const ADVERBS = /^(?:also|again|now|then|still|later|already|repeatedly|has|had|have|will|would)$/;

/** Reads what stands around a capital's name at tokens `first` to `end`. */
export function actsAsGovernment(
  tokens: readonly Token[],
  { first, end }: { readonly first: number; readonly end: number },
): ActsAsGovernment | undefined {
  const before = tokens[first - 1];
  const beforeWord = before?.word.lower ?? '';
  if (LOCATING.has(beforeWord) || before?.text === '-') return undefined;
  if (isSubject(tokens, end)) return 'surely';
  const closes = closesPhrase(tokens, end);
  if (!closes) return undefined;
  if (DEALING.has(beforeWord)) return 'surely';
  if (before && takesGovernment(before)) return 'surely';
  return before && before.kind === 'word' ? 'perhaps' : undefined;
}

/** "Moscow warned", "Moscow has denied", "Moscow, which has been accused". */
function isSubject(tokens: readonly Token[], end: number): boolean {
  let at = end;
  if (tokens[at]?.text === ',' && tokens[at + 1]?.text === 'which') {
    at += 2;
    while (tokens[at] && /^(?:has|had|have|is|was|been|be|also)$/.test(tokens[at]!.text)) at++;
    return tokens[at] !== undefined && takesGovernment(tokens[at]!);
  }
  for (let adverbs = 0; adverbs < 3 && tokens[at]?.kind === 'word'; adverbs++) {
    const word = tokens[at]!.text;
    if (wordFacts(tokens[at]!).actingVerb)
      return !/^(?:has|had|have|will|would)$/.test(word) || hasVerb(tokens, at + 1);
    if (!ADVERBS.test(word)) return false;
    at++;
  }
  return false;
}

/** After "has" or "will": a verb of deciding, or "not" and "to" that only a subject who acts has. */
function hasVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && (next.text === 'not' || takesGovernment(next));
}

function takesGovernment(token: Token): boolean {
  const facts = wordFacts(token);
  if (facts.actingVerb) return true;
  const stem = token.text.replace(/ing$/, '');
  return (
    /^(?:fighting|told|tells|pressing|press|pressed|pressuring|helping|persuade|convince|warn|urge|accuse|blame|support)$/.test(
      token.text,
    ) ||
    (stem !== token.text &&
      [`${stem}ed`, `${stem}d`].some((past) => wordFacts({ word: wordOf(past) }).actingVerb))
  );
}

/** True where the name ends its noun phrase: nothing behind it that it only tells apart ("Moscow time"). */
function closesPhrase(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined) return true;
  if (next.text === '(' || next.text === '—' || next.text === '–' || next.text === '-')
    return false;
  if (next.kind === 'punctuation')
    return !wordFacts(tokens[end + 1] ?? next).isNameWord || next.text !== ',';
  return (next.kind === 'word' && GOES_ON.test(next.word.lower)) || wordFacts(next).sentenceStarter;
}
