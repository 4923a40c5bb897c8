import { behindAdverbs } from './adverbs';
import { endOfClause } from './clauseEnd';
import type { Cue } from './cue';
import type { Frame } from './frames';
import type { Item } from './items';
import { contrasts, formsOfBe, occasions } from './lexicon';
import { type ItemRange, isVerbal, phraseStartingAt, REACH } from './nounPhrase';

/**
 * The cue that governs the quotation from the left: the nearest, unless the clause it stands in is
 * part of what another reports ("said the plan he wants is “…”").
 */
export function cueBefore(
  items: readonly Item[],
  frame: Frame,
  cues: readonly Cue[],
  at: number,
): Cue | undefined {
  let best: Cue | undefined;
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i]!;
    if (cue.to > at || cue.contentFrom > at || !cue.speaker) continue;
    const isBeside = isAdjacent(items, cue, at);
    if (!isBeside && endOfClause(items, cue, at) < at) continue;
    // “…,” Price said, warning of “…”: the tag is the first cue of its speaker only.
    const goesOn = i > 0 && sameRange(cues[i - 1]!.speaker, cue.speaker);
    if (!goesOn && isTag(items, cue) && !introduces(items, cue, at)) continue;
    if (cue.kind === 'tags' && !isBeside) continue;
    if (cue.kind === 'noun' && !isBeside && !reachesByPhrase(items, cue, at)) continue;
    if (best?.kind === 'noun' && (isOccasion(items, best, cue) || isTopic(items, best, cue, at)))
      best = undefined;
    if (!best || (cue.kind === 'reports' && reportsClauseOf(items, frame, cue, best, at)))
      best = cue;
    else if (best.kind === 'thinks' && cue.kind === 'names') best = cue;
  }
  return best;
}

/** “…,” said Price: the cue's words stand before it. */
function isTag(items: readonly Item[], { from, speaker, kind }: Cue): boolean {
  if (kind !== 'reports' || !speaker) return false;
  const first = Math.min(from, speaker.from);
  const before = items[first - 1];
  return (
    before?.kind === 'quotation' ||
    (before?.kind === 'comma' && items[first - 2]?.kind === 'quotation')
  );
}

/** “…,” Price said, “…”; “…,” Price said, adding that “…”: the tag also leads on. */
function introduces(items: readonly Item[], cue: Cue, at: number): boolean {
  const { kind } = items[at - 1]!;
  if (kind === 'comma' || kind === 'colon' || kind === 'conjunction') return true;
  for (let i = cue.contentFrom; i < Math.min(at, cue.contentFrom + 4); i++) {
    if (items[i]!.word === 'that') return true;
  }
  return startsClause(items, cue.contentFrom, at);
}

/** “…,” Price said | the plan was “…”: a subject and its verb right behind the cue. */
function startsClause(items: readonly Item[], from: number, at: number): boolean {
  const subject = from < at ? phraseStartingAt(items, from) : undefined;
  return subject !== undefined && subject.to < at && isVerbal(items[subject.to]!);
}

/** "X said the plan Y wants is “…”": all that follows the outer cue is what it reports. */
function reportsClauseOf(
  items: readonly Item[],
  frame: Frame,
  outer: Cue,
  inner: Cue,
  at: number,
): boolean {
  const isAside = inner.kind === 'thinks' || inner.kind === 'noun';
  if (outer.isInverted) return inner.kind === 'thinks';
  if (sameRange(outer.speaker, inner.speaker)) {
    // "said in his remarks that …", "said that to admit “…” would …".
    const isInfinitive =
      PARTS_OF_CLAUSE.has(items[inner.from - 1]?.word ?? '') &&
      outer.isFinite &&
      !goesOnWithVerb(items, outer.contentFrom, inner.from);
    return (
      inner.kind === 'thinks' || ((isAside || isInfinitive) && inner.from >= outer.contentFrom)
    );
  }
  let first = inner.isInverted ? inner.from : Math.min(inner.from, inner.speaker!.from);
  if (items[first - 1]?.word === 'with') first--;
  if (first < outer.contentFrom) return false;
  const sayer = items[inner.speaker!.from]!.kind;
  const isBeside = isAdjacent(items, inner, at);
  // "blamed the town for Price’s claim that …": whose claim it is, said it.
  const isClaim = inner.kind === 'noun' && items[inner.contentFrom]?.word === 'that';
  if (isClaim && !sameRange(outer.speaker, inner.speaker)) return false;
  // "…, as she said, “…”": a sentence of its own is said by the one right before it.
  if (isBeside && inner.kind === 'reports' && items[at - 1]!.kind === 'comma') return false;
  // "said the marchers, whom he described as “…”": what is called so has a sayer of its own.
  // "rebuked critics | who say that he …".
  const isRestricting = sayer === 'relative' && items[first - 1]!.kind !== 'comma';
  const isOwn =
    isRestricting || isObjectPronoun(items[first - 1]) || (isBeside && sayer !== 'pronoun');
  if (isOwn && inner.kind !== 'thinks') return false;
  const isBehindQuotation = outer.isFinite && items[outer.from - 1]?.kind === 'quotation';
  if (items[outer.contentFrom]?.kind === 'comma' || isBehindQuotation) return false;
  // "When Price asked, he said …": what the opening clause reports ends with it.
  const opensSentence =
    items[frame.from]!.kind === 'subordinator' &&
    outer.from - frame.from < REACH &&
    commasBetween(items, frame.from, outer.from) === 0;
  if (opensSentence && commasBetween(items, outer.contentFrom, first) > 0) return false;
  // "said that if the rain stopped, he would …": the comma belongs to what is said.
  const holdsCondition = items[outer.contentFrom + 1]?.kind === 'subordinator' && !isBeside;
  return !breaksOff(items, outer.contentFrom, first, sayer === 'pronoun' && holdsCondition);
}

/** "joked that it was late, but went on | to say": another verb of the same subject between the two. */
function goesOnWithVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (items[i]!.kind !== 'conjunction' || items[i - 1]?.kind !== 'comma') continue;
    if (items[behindAdverbs(items, i + 1)]?.kind === 'verb') return true;
  }
  return false;
}

/** "to admit", "for calling": what a cue behind these says is part of a clause. */
const PARTS_OF_CLAUSE = new Set(['to', 'for', 'of', 'about', 'over', 'against', 'from']);

/** "which", "whom", "what" before a clause of its own. */
function isObjectPronoun(item: Item | undefined): boolean {
  return item !== undefined && /^(?:which|whom?|what)$/.test(item.word);
}

/** "said in his speech", "wrote in a letter to Price": where it was said, not another cue. */
function isOccasion(items: readonly Item[], noun: Cue, cue: Cue): boolean {
  if (cue.kind !== 'reports' || noun.from < cue.to || noun.from - cue.to > REACH_OF_OCCASION) {
    return false;
  }
  const { word } = items[cue.to]!;
  return occasions.has(word) || word === 'of' || word === 'about';
}

/** "said Price’s remarks were “…”", "called his plan “…”": what is spoken of, and no cue itself. */
function isTopic(items: readonly Item[], noun: Cue, cue: Cue, at: number): boolean {
  if (cue.kind !== 'reports' && cue.kind !== 'names') return false;
  if (Math.min(noun.from, noun.speaker!.from) < cue.to) return false;
  if (!items[noun.contentFrom] || NOUN_LINKS_TO_WORDS.has(items[noun.contentFrom]!.word))
    return false;
  for (let i = cue.to; i < at; i++) {
    const { kind } = items[i]!;
    if (kind === 'stop' || kind === 'colon' || kind === 'comma') return false;
  }
  return true;
}

const NOUN_LINKS_TO_WORDS = new Set(['that', 'to', 'of', 'for']);

const REACH_OF_OCCASION = 6;

/** A comma inside a quotation's marks parts as one outside does. */
function isComma({ kind, ending }: Item): boolean {
  return kind === 'comma' || ending === ',';
}

function commasBetween(items: readonly Item[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (isComma(items[i]!)) count++;
  return count;
}

/** A new clause of the writer's begins between the two: ", while Y …", "; Y …", "and Y …". */
function breaksOff(items: readonly Item[], from: number, to: number, isPronoun: boolean): boolean {
  for (let i = from; i < to; i++) {
    const { kind } = items[i]!;
    if (kind === 'stop' || kind === 'colon') return true;
    const next = items[i + 1];
    if (kind === 'conjunction' && i + 1 === to) return true;
    if (!isComma(items[i]!)) continue;
    if (next?.kind === 'conjunction' && i + 2 === to) return true;
    if (next && contrasts.has(next.word)) return true;
    if (i + 1 === to && !isPronoun) return true;
  }
  return false;
}

function sameRange(a: ItemRange | undefined, b: ItemRange | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

/** A noun's words follow it closely: "his promise to build “…”", with no other clause between. */
function reachesByPhrase(items: readonly Item[], cue: Cue, at: number): boolean {
  const link = items[cue.contentFrom];
  if (at - cue.contentFrom > REACH_OF_NOUN || link === undefined) return false;
  if (!NOUN_LINKS.has(link.word)) return false;
  for (let i = cue.contentFrom; i < at; i++) {
    const { kind } = items[i]!;
    if (kind === 'comma' || kind === 'stop' || kind === 'colon' || kind === 'conjunction')
      return false;
    if (kind === 'auxiliary' && link.word !== 'that') return false;
  }
  return true;
}

const REACH_OF_NOUN = 10;

/** What leads from a noun to what it says. */
const NOUN_LINKS = new Set(['that', 'to', 'of', 'about', 'as', 'for']);

/**
 * Cue, person spoken to, and then the quotation, with no more than a comma or "that" between. A word
 * given for a thing may also follow "it", "as a" and the like: "called it a “mistake”".
 */
export function isAdjacent(items: readonly Item[], cue: Cue, at: number): boolean {
  const isLoose = cue.kind === 'names' || cue.kind === 'noun';
  for (let i = cue.contentFrom; i < at; i++) {
    const { kind, word } = items[i]!;
    const passes =
      kind === 'comma' ||
      kind === 'colon' ||
      (kind === 'adverb' && cue.kind !== 'noun') ||
      word === 'that' ||
      (isLoose && (kind === 'determiner' || LOOSE_LINKS.has(word))) ||
      (cue.kind === 'noun' && formsOfBe.has(word));
    if (!passes) return false;
  }
  if (cue.kind === 'tags')
    return items[at - 1]!.kind === 'comma' || items[at - 1]!.kind === 'colon';
  return true;
}

const LOOSE_LINKS = new Set(['as', 'it', 'of', 'him', 'them', 'to']);
