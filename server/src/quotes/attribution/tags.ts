import type { Cue } from '../grammar/cue';
import type { Frame } from '../grammar/frames';
import type { Item } from '../grammar/items';
import { occasions } from '../grammar/lexicon';
import { phraseStartingAt } from '../grammar/nounPhrase';
import { type Attachment, attachment, standsFree } from './attachment';
import { authorOf } from './nounCues';

/** “…,” Price said; “…,” said Price; “…,” Price, a spokesman, told reporters. */
export function tagBehind(
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
  if (next?.kind === 'preposition') return occasions.has(next.word);
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
  const mayAnswer = opening?.kind === 'verb' || opening?.kind === 'auxiliary';
  const answer = mayAnswer ? answerAt(items, from, limit) : undefined;
  if (answer) return answer;
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

/** “…,” came the reply from Price: a word for what is said, and perhaps who says it. */
function answerAt(items: readonly Item[], from: number, limit: number): Attachment | undefined {
  const phrase = phraseStartingAt(items, from + 1);
  const end = Math.min(phrase?.to ?? from, limit);
  for (let at = from + 1; at < end; at++) {
    if (!items[at]!.isCueNoun) continue;
    return { speaker: authorOf(items, at), cue: { from, to: at + 1 }, link: 'tag', by: undefined };
  }
  return undefined;
}

/** Where a tag must have ended: at the next quotation, stop or colon. */
function nextBreak(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const { kind } = items[i]!;
    if (kind === 'quotation' || kind === 'stop' || kind === 'colon') return i;
  }
  return to;
}

/** The plan is “good,” Price said on Monday. */
export function trailingTag(
  items: readonly Item[],
  frame: Frame,
  cues: readonly Cue[],
  at: number,
): Attachment | undefined {
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i]!;
    if (cue.from <= at) break;
    if (!cue.speaker || cue.kind === 'noun') continue;
    const first = Math.min(cue.from, cue.speaker.from);
    // "…, as Price said on Monday", "…, as described by Price".
    const isComment = items[first - 1]?.word === 'as';
    if (cue.kind === 'names' && !isComment) continue;
    // "the “late” report, which warns of a flood": what a clause says of a noun closes no sentence.
    if (items[cue.speaker.from]!.kind === 'relative') continue;
    const before = isComment ? items[first - 2] : items[first - 1];
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
export function endsSentence(items: readonly Item[], from: number, to: number): boolean {
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
      // "…, Price said after the vote": "after" may open a clause too.
      return first.word === 'last' || first.word === 'this' || occasions.has(first.word);
  }
}
