import type { Span } from '../text/span';
import type { TextFault } from './textFault';

/** All that is looked for has two marks; hardly a paragraph has them. */
const TWO_MARKS = /[.,;!?][”’"')\]»]{0,3}[ \t]*[.,;:]/;
/** A full stop with the stops that follow it, and the blanks between. */
const STOPS = /\.(?:[ \t]*\.)*/g;
/** “He is.” . and “Is he?” . */
const STOP_BEHIND_QUOTE = /[.!?][”’"')\]»]{1,3}[ \t]+\.(?![\p{L}\p{N}_.]|[ \t]+\.)/gu;
/** ",,", ", ." and the like, unless an ellipsis or a figure follows, or values of a table. */
const BEHIND_COMMA = /[,;][ \t]*[,;:.](?![\p{L}\p{N}_.,;:]|[ \t]+\.)/gu;
const WORD_OR_PATH = /[\p{L}\p{N}_/\\]/u;
const GOES_ON = /^[ \t]+\p{Ll}/u;

/**
 * Finds marks that stand behind another without need: ". .", "..", ",,", ",.". Three full stops and more
 * are an ellipsis, with blanks between them or without, and so are two where the sentence goes on.
 */
export function strayPunctuation(text: string): TextFault[] {
  if (!TWO_MARKS.test(text)) return [];
  const found: TextFault[] = [];
  for (const { 0: stops, index } of text.matchAll(STOPS)) {
    if (isDoubled(text, stops, index)) found.push(stray(index + 1, index + stops.length));
  }
  for (const { 0: marks, index } of text.matchAll(STOP_BEHIND_QUOTE)) {
    const end = index + marks.length;
    const blanks = /[ \t]+\.$/.exec(marks)![0].length;
    found.push(stray(end - blanks, end));
  }
  for (const { 0: marks, index } of text.matchAll(BEHIND_COMMA)) {
    found.push(behindComma(marks, index));
  }
  return found;
}

function isDoubled(text: string, stops: string, at: number): boolean {
  if (stops.length === 1 || stops.split('.').length !== 3) return false;
  const isBehindWords = at > 0 && !/\s/.test(text[at - 1]!);
  const end = at + stops.length;
  if (!isBehindWords || WORD_OR_PATH.test(text[end] ?? '')) return false;
  return stops !== '..' || !GOES_ON.test(text.slice(end, end + 9));
}

/** Of a comma and a full stop the stop is the one that counts; of two alike the second is too many. */
function behindComma(marks: string, start: number): TextFault {
  const end = start + marks.length;
  const [first, last] = [marks[0], marks.at(-1)];
  if (last === '.') return { kind: 'stray', start, end, remove: { start, end: end - 1 } };
  const remove = first === last ? { start: start + 1, end } : undefined;
  return { kind: 'stray', start, end, remove };
}

/** A mark with the blanks before it, which go with it. */
function stray(start: number, end: number): TextFault {
  const remove: Span = { start, end };
  return { kind: 'stray', start: end - 1, end, remove };
}
