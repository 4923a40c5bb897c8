import type { Token } from '../../text/tokens';
import { wordOf } from '../../text/words';
import type { ActsAsGovernment } from '../names/foundName';
import type { KnownName } from '../words/knownNames';
import { wordFacts } from '../words/words';

const LOCATING = new Set(
  'in at near from to into outside around through via across over within inside of by behind past leaving leaves left reached reaches reaching visited visits visit visiting tours toured touring entered central downtown'.split(
    ' ',
  ),
);
/** One makes a deal with, or a stand against, a government; not a town. */
const DEALING = new Set('with against between toward towards versus'.split(' '));
const GOES_ON =
  /^(?:and|or|but|that|to|for|from|with|over|on|as|if|while|when|not|also|goes|moves|ahead)$/;
const ADVERBS = /^(?:also|both|each|again|now|then|still|later|already|repeatedly)$/;
/** Verbs before another verb, which then tells: "will decide", "has denied". */
const AUXILIARIES =
  /^(?:has|have|had|did|does|do|will|would|can|could|may|might|must|shall|should)$/;

/** Reads what stands around the name of a capital or seat at tokens `first` to `end`. */
export function actsAsGovernment(
  tokens: readonly Token[],
  { first, end, known }: { first: number; end: number; known: KnownName | undefined },
): ActsAsGovernment | undefined {
  const article = tokens[first - 1]?.word.lower === 'the';
  const before = tokens[article ? first - 2 : first - 1];
  const beforeWord = before?.word.lower ?? '';
  if (LOCATING.has(beforeWord) || before?.text === '-') return undefined;
  const isJoined = tokens[first - 2] !== undefined && /^(?:and|,)$/.test(before?.text ?? '');
  if (isSubject(tokens, end, isJoined)) return 'surely';
  if (isOnlySeat(known)) return saysWhichThing(tokens, end) ? undefined : 'surely';
  if (!closesPhrase(tokens, end)) return undefined;
  if (DEALING.has(beforeWord)) return 'surely';
  if (before && takesGovernment(before)) return 'surely';
  return before && before.kind === 'word' ? 'perhaps' : undefined;
}

/** True for a seat that is no town besides: "Downing Street" decides wherever nobody stands in it. */
function isOnlySeat(known: KnownName | undefined): boolean {
  return known !== undefined && known.capitalOf === undefined;
}

/** "the Kremlin wall": a thing there. Whoever speaks for it stands for it: "the Kremlin spokesman". */
function saysWhichThing(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next?.kind !== 'word' || wordFacts(next).role || wordFacts(next).roleModifier) return false;
  return !/(?:s|ed)$/.test(next.text) && !closesPhrase(tokens, end);
}

/** "Moscow warned", "Moscow has denied", "Moscow, which has been accused", "Moscow and Kyiv trade". */
function isSubject(tokens: readonly Token[], end: number, isJoined: boolean): boolean {
  let at = end;
  if (tokens[at]?.text === ',' && tokens[at + 1]?.text === 'which') {
    at += 2;
    while (tokens[at] && /^(?:has|had|have|is|was|been|be|also)$/.test(tokens[at]!.text)) at++;
    return tokens[at] !== undefined && takesGovernment(tokens[at]!);
  }
  const others = behindOthers(tokens, at);
  if (others > at) {
    const verb = tokens[others];
    if (verb === undefined) return false;
    return AUXILIARIES.test(verb.text) ? hasVerb(tokens, others + 1) : isDeed(verb);
  }
  for (let adverbs = 0; adverbs < 3 && tokens[at]?.kind === 'word'; adverbs++, at++) {
    const { text } = tokens[at]!;
    if (AUXILIARIES.test(text)) return hasVerb(tokens, at + 1);
    if (wordFacts(tokens[at]!).actingVerb || (isJoined && isDeed(tokens[at]!))) return true;
    if (!ADVERBS.test(text)) return false;
  }
  return false;
}

/** So many words have the names that act together with a capital. */
const MOST_OTHERS = 6;

/** Behind the names joined to one: "Berlin and Paris", "Seoul, Pyongyang" in a headline. */
function behindOthers(tokens: readonly Token[], end: number): number {
  if (!/^(?:and|,)$/.test(tokens[end]?.text ?? '')) return end;
  let at = end + 1;
  while (at < end + MOST_OTHERS && tokens[at] && isNameOrJoin(tokens[at]!)) at++;
  return wordFacts(tokens[at - 1]!).isNameWord ? at : end;
}

function isNameOrJoin(token: Token): boolean {
  return wordFacts(token).isNameWord || /^(?:and|,)$/.test(token.text);
}

/** After "has" or "will": a verb of deciding, or "not" and "to" that only a subject who acts has. */
function hasVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[ADVERBS.test(tokens[at]?.text ?? '') ? at + 1 : at];
  return next !== undefined && (next.text === 'not' || isDeed(next));
}

/** A verb of deciding, in whatever form: "decided", "decide", "deciding". */
function isDeed(token: Token): boolean {
  return takesGovernment(token) || isActingVerb(`${token.text}s`) || isActingVerb(`${token.text}d`);
}

function isActingVerb(word: string): boolean {
  return wordFacts({ word: wordOf(word) }).actingVerb;
}

function takesGovernment(token: Token): boolean {
  if (wordFacts(token).actingVerb) return !AUXILIARIES.test(token.text);
  const stem = token.text.replace(/ing$/, '');
  return (
    /^(?:fighting|told|tells|pressing|press|pressured|pressuring|helping|persuade|convince|warn|urge|accuse|blame|support)$/.test(
      token.text,
    ) ||
    (stem !== token.text && [`${stem}ed`, `${stem}d`].some(isActingVerb))
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
