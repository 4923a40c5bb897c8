import { behindAdverbs } from './adverbs';
import type { Cue } from './cue';
import type { Item } from './items';
import { phraseStartingAt, REACH } from './nounPhrase';

/**
 * Where the clause of a cue ends, and with it what the cue reports, `to` at most: a relative clause before
 * the verb of the clause around it ("Price, who called it late, | has left"), a clause of time or reason
 * before the clause that it belongs to ("When Price spoke, | the hall sang").
 */
export function endOfClause(
  items: readonly Item[],
  { kind, speaker, contentFrom, isInverted }: Cue,
  to: number,
): number {
  if (!speaker) return to;
  // "called “the trap” | by Price".
  if (isInverted && speaker.from > contentFrom) return Math.min(to, speaker.from - 1);
  const { kind: sayer, word } = items[speaker.from]!;
  const opener = items[speaker.from - 1];
  const isRelative =
    sayer === 'relative' ||
    word === 'that' ||
    opener?.kind === 'relative' ||
    opener?.word === 'what';
  const isComment = opener?.word === 'as' && items[contentFrom]?.kind === 'comma';
  const isSubordinate = opener?.kind === 'subordinator' && opener.word !== 'that' && !isComment;
  const namesThing = kind === 'names';
  if (!isRelative && !isSubordinate && !namesThing) return to;
  for (let i = contentFrom; i < Math.min(to, contentFrom + REACH); i++) {
    // "called it “late” | and the hall sang": a thing that is called so holds no clause.
    const isClosed = items[i]!.kind === 'quotation' && items[i + 1]?.kind === 'conjunction';
    if (namesThing && isClosed && startsMainClause(items, i + 1, to)) return i + 1;
    if (!parts(items[i]!)) continue;
    const goesOn =
      (isRelative && startsWithVerb(items, i + 1)) ||
      ((isSubordinate || items[i + 1]?.kind === 'conjunction') &&
        startsMainClause(items, i + 1, to));
    if (goesOn) return items[i]!.kind === 'quotation' ? i + 1 : i;
  }
  return to;
}

function parts({ kind, ending }: Item): boolean {
  return kind === 'comma' || kind === 'dash' || ending === ',';
}

/** "…, clearly wanted", "…, has since left". */
function startsWithVerb(items: readonly Item[], from: number): boolean {
  const { kind, verb } = items[behindAdverbs(items, from)] ?? { kind: 'other', verb: undefined };
  return (
    kind === 'auxiliary' ||
    (kind === 'verb' && (verb === undefined || verb.isPast || verb.isPresent))
  );
}

/** "…, the hall sang", "…, and at one point the hall loudly sang". */
export function startsMainClause(items: readonly Item[], from: number, to = items.length): boolean {
  let at = from;
  while (items[at]?.kind === 'conjunction') at++;
  at = behindAdverbs(items, at);
  if (items[at]?.kind === 'preposition') at = phraseStartingAt(items, at + 1)?.to ?? at;
  const subject = phraseStartingAt(items, at);
  return subject !== undefined && subject.to < to && startsWithVerb(items, subject.to);
}
