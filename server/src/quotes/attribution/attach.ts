import { mainVerb } from '../grammar/clause';
import { startsMainClause } from '../grammar/clauseEnd';
import type { Cue } from '../grammar/cue';
import type { Frame } from '../grammar/frames';
import { cueBefore, isAdjacent } from '../grammar/government';
import type { Item } from '../grammar/items';
import { type ItemRange, isVerbal, phraseStartingAt } from '../grammar/nounPhrase';
import { subjectOf } from '../grammar/subject';
import { type Attachment, attachment, standsFree } from './attachment';
import { possessorOf } from './nounCues';
import { tagBehind, trailingTag } from './tags';

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
  const opensClause = items[frame.from]!.kind === 'subordinator';
  if (tag?.link === 'tag' && !opensClause) return tag;
  const left = cueBefore(items, frame, cues, at);
  const adjacent = left && isAdjacent(items, left, at) && left.kind !== 'thinks';
  // "When she whispers, “…?” you hear": behind the words the sentence goes on.
  const isLed =
    left?.kind === 'reports' &&
    (tag?.link === 'tag' ? opensSentence(items, frame, left, at) : adjacent);
  if (tag && !isLed && (standsFree(items, frame, at) || tag.link === 'tag')) return tag;
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
  return trailing ?? wordingOf(items, frame, at) ?? signatureBehind(items, frame, at);
}

/**
 * "When | she whispers, “…?” you hear", "Though | he says he “…,” he accuses": the clause of the cue opens the
 * sentence, and its main clause is still to come.
 */
function opensSentence(
  items: readonly Item[],
  { from }: Frame,
  { speaker, isInverted, contentFrom }: Cue,
  at: number,
): boolean {
  if (isInverted || speaker?.from !== from + 1) return false;
  for (let i = contentFrom; i < at - 1; i++) if (items[i]!.kind === 'comma') return false;
  return true;
}

/** “It is late.” — Ned Price, mayor of Kano: a sentence with nothing but a name behind its dash. */
function signatureBehind(items: readonly Item[], frame: Frame, at: number): Attachment | undefined {
  if (at !== frame.from || items[at + 1]?.kind !== 'dash') return undefined;
  const speaker = phraseStartingAt(items, at + 2);
  if (!speaker || items[speaker.from]!.kind !== 'name') return undefined;
  for (let i = speaker.to; i < Math.min(frame.to, speaker.to + LONGEST_SIGNATURE); i++) {
    const { kind } = items[i]!;
    if (isVerbal(items[i]!) || kind === 'quotation' || kind === 'dash') return undefined;
  }
  return { speaker, cue: { from: at + 1, to: at + 2 }, link: 'signature', by: undefined };
}

const LONGEST_SIGNATURE = 20;

/** "Price’s “never again” promise": whose words they are, and what they are called. */
function wordingOf(items: readonly Item[], frame: Frame, at: number): Attachment | undefined {
  const noun = [at + 1, at + 2].find((i) => i < frame.to && items[i]!.isCueNoun);
  if (noun === undefined || items[noun]!.kind === 'verb') return undefined;
  const speaker = possessorOf(items, at, frame.from);
  return speaker && { speaker, cue: { from: noun, to: noun + 1 }, link: 'noun', by: undefined };
}

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
  const clause = lastClause(items, frame.from, colon);
  const withSpeaker = cues.filter((cue) => cue.speaker && cue.from >= clause && cue.to <= colon);
  const cue =
    withSpeaker.findLast((one) => one.kind === 'reports' || one.kind === 'source') ??
    withSpeaker.findLast((one) => one.kind === 'noun' || one.kind === 'names') ??
    withSpeaker.at(-1);
  if (cue) return attachment(cue, 'colon');
  const verb = mainVerb(items, clause, colon);
  const subject = verb === undefined ? undefined : subjectOf(items, verb, clause);
  if (verb !== undefined && subject) {
    return { speaker: subject, cue: { from: verb, to: verb + 1 }, link: 'colon', by: undefined };
  }
  const phrase = phraseStartingAt(items, behindPointer(items, frame.from));
  if (!phrase) return undefined;
  return { speaker: phrase, cue: { from: colon, to: at }, link: 'colon', by: undefined };
}

/** "She called it late, but | he was glad: “…”": where the clause begins that leads into a colon. */
function lastClause(items: readonly Item[], from: number, colon: number): number {
  for (let i = colon - 1; i > from; i--) {
    const { kind, ending } = items[i]!;
    const isJoined = (kind === 'comma' || ending === ',') && items[i + 1]?.kind === 'conjunction';
    if (isJoined && startsMainClause(items, i + 1, colon)) return i + 2;
  }
  return from;
}

/** "From | the report: “…”", "Here’s | Price in 1992: “…”": behind what points at the source. */
function behindPointer(items: readonly Item[], from: number): number {
  const { word } = items[from]!;
  if (word === 'from') return from + 1;
  const next = items[from + 1]?.word;
  return word === 'here' && (next === '’s' || next === 'is') ? from + 2 : from;
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
