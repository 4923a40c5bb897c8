import type { Cue } from './cues';
import type { Frame } from './frames';
import type { Item } from './items';
import { wordClasses } from './lexicon';
import { type ItemRange, mainVerb, phraseStartingAt, subjectOf } from './nounPhrase';

/** How a quotation hangs on its cue; the order is from the surest to the least sure. */
export type Link =
  | 'tag'
  | 'lead-in'
  | 'colon'
  | 'governed'
  | 'trailing-tag'
  | 'source'
  | 'noun'
  | 'unlisted-verb'
  | 'main-verb'
  | 'weak';

/** Who says a quotation and in which words the text says so. */
export interface Attachment {
  readonly speaker: ItemRange | undefined;
  readonly cue: ItemRange | undefined;
  readonly link: Link;
  /** What the cue governs, where it is known. */
  readonly by: Cue | undefined;
}

/**
 * Finds the cue of one quotation in its sentence: the tag behind it (“…,” Price said), else what
 * governs it from the left (called it “…”), else the tag at the sentence's end.
 */
export function attach(
  items: readonly Item[],
  frame: Frame,
  cues: readonly Cue[],
  at: number,
): Attachment | undefined {
  const tag = tagBehind(items, frame, cues, at);
  if (tag && (standsFree(items, frame, at) || tag.link === 'tag')) return tag;
  const left = cueBefore(items, frame, cues, at);
  const adjacent = left && isAdjacent(items, left, at) && left.kind !== 'thinks';
  if (adjacent && left.speaker) return attachment(left, left.kind === 'noun' ? 'noun' : 'lead-in');
  const colon = colonBefore(items, frame, cues, at);
  if (colon) return colon;
  const trailing = trailingTag(items, frame, cues, at);
  if (trailing && (!left?.speaker || left.kind === 'thinks' || left.kind === 'noun'))
    return trailing;
  if (left?.speaker) {
    return attachment(
      left,
      left.kind === 'thinks' ? 'weak' : left.kind === 'noun' ? 'noun' : 'governed',
    );
  }
  if (trailing) return trailing;
  return undefined;
}

function attachment(cue: Cue, link: Link): Attachment {
  return { speaker: cue.speaker, cue, link: cue.kind === 'source' ? 'source' : link, by: cue };
}

/** True where no word of the writer's sentence holds the quotation: it can stand by itself. */
export function standsFree(items: readonly Item[], frame: Frame, at: number): boolean {
  if (at === frame.from) return true;
  const { kind, word } = items[at - 1]!;
  return (
    kind === 'comma' ||
    kind === 'colon' ||
    kind === 'dash' ||
    kind === 'stop' ||
    (kind === 'other' && !wordClasses.has(word)) ||
    kind === 'conjunction' ||
    kind === 'quotation'
  );
}

/** “…,” Price said; “…,” said Price; “…,” Price, a spokesman, told reporters. */
function tagBehind(
  items: readonly Item[],
  frame: Frame,
  cues: readonly Cue[],
  at: number,
): Attachment | undefined {
  let next = at + 1;
  const behind = items[next];
  if (behind === undefined || next >= frame.to) return undefined;
  const { ending } = items[at]!;
  const isFree = standsFree(items, frame, at);
  if (!isFree && !/[,?!]/.test(ending) && behind.kind !== 'comma') return undefined;
  const isOpen = /[,?!—–-]/.test(ending) || behind.kind === 'comma' || behind.kind === 'dash';
  if (behind.kind === 'comma' || behind.kind === 'dash') next++;
  const limit = nextBreak(items, next, frame.to);
  for (const cue of cues) {
    if (cue.from < next) continue;
    if (cue.from >= limit) break;
    if (cue.kind === 'noun' || !cue.speaker || !cue.isFinite) continue;
    // “…,” Price, who proposed the law, said.
    if (items[cue.speaker.from]!.kind === 'relative') continue;
    const first = Math.min(cue.from, cue.speaker.from);
    if (!isOpen && first > next) continue;
    if (isFree ? isTagStart(items, next, first) : isWholeTag(items, cue, next, first)) {
      return attachment(cue, 'tag');
    }
  }
  return isOpen ? unlistedTag(items, next, limit) : undefined;
}

/** The tag and nothing else stands between the quotation and a stop or another quotation. */
function isWholeTag(items: readonly Item[], cue: Cue, from: number, first: number): boolean {
  if (first !== from || cue.kind !== 'reports') return false;
  const end = Math.max(cue.contentFrom, cue.to);
  const next = items[end];
  if (next?.kind === 'preposition') return OCCASIONS.has(next.word);
  return next?.kind === 'relative' || endsSentence(items, end, items.length);
}

/** The speaker or the cue opens the tag, perhaps behind an adverb or "the next day". */
function isTagStart(items: readonly Item[], from: number, first: number): boolean {
  for (let i = from; i < first; i++) {
    const { kind } = items[i]!;
    const passes =
      kind === 'adverb' ||
      kind === 'auxiliary' ||
      kind === 'time' ||
      kind === 'other' ||
      (first - from <= 8 && items[first - 1]!.kind === 'comma') ||
      // A title before the name the speaker was cut to: "warm-hearted and tall Okafor said".
      (i > from && first - from <= 8 && kind === 'conjunction') ||
      kind === 'determiner' ||
      kind === 'noun' ||
      kind === 'name';
    if (!passes) return false;
  }
  return true;
}

/** “…,” he deadpanned: in this place any verb in the past reports. */
function unlistedTag(items: readonly Item[], from: number, limit: number): Attachment | undefined {
  const opening = items[from];
  if (opening?.kind === 'verb' && opening.word.endsWith('ed')) {
    const speaker = phraseStartingAt(items, from + 1);
    const cue = { from, to: from + 1 };
    return speaker && { speaker, cue, link: 'unlisted-verb', by: undefined };
  }
  const subject = phraseStartingAt(items, from);
  if (!subject || subject.to >= limit) return undefined;
  let verb = subject.to;
  while (verb < limit && (items[verb]!.kind === 'adverb' || items[verb]!.kind === 'auxiliary'))
    verb++;
  if (verb >= limit || items[verb]!.kind !== 'verb') return undefined;
  const cue = { from: verb, to: verb + 1 };
  return { speaker: subject, cue, link: 'unlisted-verb', by: undefined };
}

/** Where a tag must have ended: at the next quotation, stop or colon. */
function nextBreak(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const { kind } = items[i]!;
    if (kind === 'quotation' || kind === 'stop' || kind === 'colon') return i;
  }
  return to;
}

/**
 * The cue that governs the quotation from the left: the nearest, unless the clause it stands in is
 * part of what another reports ("said the plan he wants is “…”").
 */
function cueBefore(
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
    // “…,” Price said, warning of “…”: the tag is the first cue of its speaker only.
    const goesOn = i > 0 && sameRange(cues[i - 1]!.speaker, cue.speaker);
    if (!goesOn && isTag(items, cue) && !introduces(items, cue, at)) continue;
    if (cue.kind === 'tags' && !isBeside) continue;
    if (cue.kind === 'noun' && !isBeside && !reachesByPhrase(items, cue, at)) continue;
    if (best?.kind === 'noun' && isOccasion(items, best, cue)) best = undefined;
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
  return false;
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
    const isInfinitive = items[inner.from - 1]?.word === 'to' && outer.isFinite;
    return (
      inner.kind === 'thinks' || ((isAside || isInfinitive) && inner.from >= outer.contentFrom)
    );
  }
  const first = inner.isInverted ? inner.from : Math.min(inner.from, inner.speaker!.from);
  if (first < outer.contentFrom) return false;
  const sayer = items[inner.speaker!.from]!.kind;
  const isBeside = isAdjacent(items, inner, at);
  if (isBeside && inner.kind !== 'thinks' && sayer !== 'pronoun') return false;
  if (items[outer.contentFrom]?.kind === 'comma' || items[outer.from - 1]?.kind === 'quotation') {
    return false;
  }
  // "When Price asked, he said …": what the opening clause reports ends with it.
  const opensSentence =
    items[frame.from]!.kind === 'subordinator' &&
    commasBetween(items, frame.from, outer.from) === 0;
  if (opensSentence && commasBetween(items, outer.contentFrom, first) > 0) return false;
  // "said that if the rain stopped, he would …": the comma belongs to what is said.
  const holdsCondition = items[outer.contentFrom + 1]?.kind === 'subordinator' && !isBeside;
  return !breaksOff(items, outer.contentFrom, first, sayer === 'pronoun' && holdsCondition);
}

/** "said in his speech", "wrote in a letter to Price": where it was said, not another cue. */
function isOccasion(items: readonly Item[], noun: Cue, cue: Cue): boolean {
  if (cue.kind !== 'reports' || noun.from < cue.to || noun.from - cue.to > REACH_OF_OCCASION) {
    return false;
  }
  const { kind, word } = items[cue.to]!;
  return kind === 'preposition' && OCCASIONS.has(word);
}

const REACH_OF_OCCASION = 6;
const OCCASIONS = new Set([
  'in',
  'during',
  'at',
  'on',
  'via',
  'through',
  'after',
  'before',
  'with',
]);

function commasBetween(items: readonly Item[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (items[i]!.kind === 'comma') count++;
  return count;
}

/** A new clause of the writer's begins between the two: ", while Y …", "; Y …", "and Y …". */
function breaksOff(items: readonly Item[], from: number, to: number, isPronoun: boolean): boolean {
  for (let i = from; i < to; i++) {
    const { kind } = items[i]!;
    if (kind === 'stop' || kind === 'colon') return true;
    if (kind !== 'comma' && kind !== 'conjunction') continue;
    const next = items[i + 1];
    if (kind === 'conjunction' && i + 1 === to) return true;
    if (kind === 'comma' && next?.kind === 'conjunction' && i + 2 === to) return true;
    if (kind === 'comma' && next && CONTRAST.has(next.word)) return true;
    if (kind === 'comma' && i + 1 === to && !isPronoun) return true;
  }
  return false;
}

const CONTRAST = new Set([
  'while',
  'whereas',
  'as',
  'though',
  'although',
  'after',
  'before',
  'but',
  'when',
  'because',
  'since',
]);

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
function isAdjacent(items: readonly Item[], cue: Cue, at: number): boolean {
  const isLoose = cue.kind === 'names' || cue.kind === 'noun';
  for (let i = cue.contentFrom; i < at; i++) {
    const { kind, word } = items[i]!;
    const passes =
      kind === 'comma' ||
      kind === 'colon' ||
      word === 'that' ||
      (isLoose && (kind === 'determiner' || LOOSE_LINKS.has(word)));
    if (!passes) return false;
  }
  if (cue.kind === 'tags')
    return items[at - 1]!.kind === 'comma' || items[at - 1]!.kind === 'colon';
  return true;
}

const LOOSE_LINKS = new Set(['as', 'it', 'of', 'him', 'them', 'to']);

/** X said in a statement: “…”; X: “…”; His message was simple: “…”. */
function colonBefore(
  items: readonly Item[],
  frame: Frame,
  cues: readonly Cue[],
  at: number,
): Attachment | undefined {
  if (items[at - 1]?.kind !== 'colon' || at - 1 <= frame.from) return undefined;
  const colon = at - 1;
  const label = labelBefore(items, frame, colon);
  if (label) return { speaker: label, cue: { from: colon, to: at }, link: 'colon', by: undefined };
  const withSpeaker = cues.filter((cue) => cue.speaker && cue.to <= colon);
  const cue =
    withSpeaker.findLast((one) => one.kind === 'reports' || one.kind === 'source') ??
    withSpeaker.findLast((one) => one.kind === 'noun' || one.kind === 'names') ??
    withSpeaker.at(-1);
  if (cue) return attachment(cue, 'colon');
  const verb = mainVerb(items, frame.from, colon);
  const subject = verb === undefined ? undefined : subjectOf(items, verb, frame.from);
  if (verb !== undefined && subject) {
    return { speaker: subject, cue: { from: verb, to: verb + 1 }, link: 'colon', by: undefined };
  }
  const phrase = phraseStartingAt(items, frame.from);
  if (!phrase) return undefined;
  return { speaker: phrase, cue: { from: colon, to: at }, link: 'colon', by: undefined };
}

/** "MILLS CLOSE - Ned Price: “…”": nothing but a name between a dash and the colon. */
function labelBefore(items: readonly Item[], frame: Frame, colon: number): ItemRange | undefined {
  let from = colon;
  while (from > Math.max(frame.from, colon - LONGEST_LABEL) && items[from - 1]!.kind === 'name') {
    from--;
  }
  const before = items[from - 1];
  const isDash =
    before?.kind === 'dash' || (before?.word === '-' && before.end < items[from]!.start);
  return from < colon && from > frame.from && isDash ? { from, to: colon } : undefined;
}

const LONGEST_LABEL = 5;

/** The plan is “good,” Price said on Monday. */
function trailingTag(
  items: readonly Item[],
  frame: Frame,
  cues: readonly Cue[],
  at: number,
): Attachment | undefined {
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i]!;
    if (cue.from <= at) break;
    if (!cue.speaker || cue.kind === 'noun' || cue.kind === 'names') continue;
    const first = Math.min(cue.from, cue.speaker.from);
    const before = items[first - 1];
    const setOff =
      before?.kind === 'comma' ||
      before?.kind === 'quotation' ||
      before?.kind === 'dash' ||
      cue.kind === 'source';
    if (setOff && endsSentence(items, Math.max(cue.contentFrom, cue.to), frame.to)) {
      return attachment(cue, 'trailing-tag');
    }
  }
  return undefined;
}

/** Nothing but place and time behind the tag: "…, Price said in an interview on Monday." */
function endsSentence(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  if (from >= to || first === undefined) return true;
  switch (first.kind) {
    case 'stop':
    case 'time':
    case 'preposition':
    case 'comma':
    case 'adverb':
    case 'gerund':
      return true;
    default:
      return first.word === 'last' || first.word === 'this';
  }
}
