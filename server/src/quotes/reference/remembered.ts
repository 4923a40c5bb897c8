import { areAlike } from '../../text/alike';
import { NOTHING_PASSED } from '../grammar/between';
import type { Manner } from './manner';
import { FAR, type Memory, type Place } from './memory';

/**
 * Who is remembered where a paragraph starts, those mentioned last first.
 *
 * It knows no offsets, and of what is far back only the order. So paragraphs behind an edit mostly start with
 * the same in mind as before it, and need not be read again.
 */
export interface Remembered {
  readonly persons: readonly Memory[];
  /** Bodies and countries. */
  readonly things: readonly Memory[];
}

export const NOBODY_REMEMBERED: Remembered = { persons: [], things: [] };

/**
 * A list of those remembered, as the next paragraph sees it.
 *
 * @param sentences how many the paragraph behind has
 * @param before the list where that began
 */
export function settled(
  list: readonly Memory[],
  sentences: number,
  before: readonly Memory[],
): readonly Memory[] {
  const isAnother = list !== before;
  const next: Memory[] = [];
  let sentence = 0;
  let isSame = !isAnother;
  for (let i = 0; i < list.length; i++) {
    const memory = list[i]!;
    const { last, sentenceStart, lastAsSubject } = memory;
    if (last.sentence !== list[i - 1]?.last.sentence) {
      // Those far back are numbered one by one: all that counts is who was mentioned in one sentence.
      const exact = last.sentence - sentences;
      sentence = exact > -FAR ? exact : Math.min(-FAR, sentence - 1);
    }
    const paragraph = Math.max(EARLIER, memory.paragraph - 1);
    const start = isAnother ? orderInSentence(list, memory) : sentenceStart;
    const subject =
      lastAsSubject && settledSubject(lastAsSubject, sentences, isAnother ? list : []);
    const isSettled =
      last.sentence === sentence &&
      memory.paragraph === paragraph &&
      sentenceStart === start &&
      lastAsSubject === subject;
    isSame &&= isSettled;
    next.push(isSettled ? memory : moved(memory, sentence, paragraph, start, subject));
  }
  return isSame ? list : next;
}

const EARLIER = -2;

/** Key by key: copying objects by spreading them is many times slower. */
function moved(
  memory: Memory,
  sentence: number,
  paragraph: number,
  start: number,
  subject: Place | undefined,
): Memory {
  return {
    actor: memory.actor,
    gender: memory.gender,
    hint: memory.hint,
    mentions: memory.mentions,
    last: { sentence, start, passed: NOTHING_PASSED },
    paragraph,
    manner: memory.manner,
    sentenceStart: start,
    lastAsSubject: subject,
    spoke: memory.spoke,
  };
}

/** @param list those remembered, where one of them has been mentioned since */
function settledSubject(place: Place, sentences: number, list: readonly Memory[]): Place {
  const sentence = Math.max(-FAR, place.sentence - sentences);
  const start = list.length > 0 ? orderOfSubjects(list, place) : place.start;
  return place.sentence === sentence && place.start === start
    ? place
    : { sentence, start, passed: NOTHING_PASSED };
}

/** A number that is the greater, the later an actor was first mentioned in its last sentence; never a place's. */
function orderInSentence(list: readonly Memory[], { last, sentenceStart }: Memory): number {
  let later = 0;
  for (const other of list) {
    if (other.last.sentence === last.sentence && other.sentenceStart > sentenceStart) later++;
  }
  return -1 - later;
}

/** A number that is the greater, the later an actor was a subject; never a place's. */
function orderOfSubjects(list: readonly Memory[], { start }: Place): number {
  let later = 0;
  for (const { lastAsSubject } of list) if (lastAsSubject && lastAsSubject.start > start) later++;
  return -1 - later;
}

/** True for two that tell the same of the same actors, which are the same objects. */
export function rememberAlike(a: Remembered, b: Remembered): boolean {
  if (a === b) return true;
  return areAlike(a.persons, b.persons, isSame) && areAlike(a.things, b.things, isSame);
}

function isSame(a: Memory, b: Memory): boolean {
  return (
    a === b ||
    (a.actor === b.actor &&
      a.gender === b.gender &&
      a.mentions === b.mentions &&
      a.paragraph === b.paragraph &&
      a.spoke === b.spoke &&
      a.sentenceStart === b.sentenceStart &&
      isSamePlace(a.last, b.last) &&
      isSamePlace(a.lastAsSubject, b.lastAsSubject) &&
      isSameManner(a.manner, b.manner))
  );
}

function isSamePlace(a: Place | undefined, b: Place | undefined): boolean {
  return a?.sentence === b?.sentence && a?.start === b?.start;
}

function isSameManner(a: Manner, b: Manner): boolean {
  return (
    a === b ||
    (a.role === b.role &&
      a.before === b.before &&
      a.after === b.after &&
      a.form === b.form &&
      a.isQuoted === b.isQuoted &&
      a.isOwned === b.isOwned)
  );
}
