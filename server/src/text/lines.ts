import type { TextSpan } from './span';

/** The lines of a text, without their line ends (LF, CRLF or CR), lazily and in linear time. */
export function* linesOf(text: string): Generator<TextSpan> {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x0a;
    if (code !== 0x0a && code !== 0x0d) continue;
    yield { start, end: at, text: text.slice(start, at) };
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
    start = at + 1;
  }
}

/** The first lines of a text that are not blank, at most `count`. */
export function firstLines(text: string, count: number): TextSpan[] {
  const found: TextSpan[] = [];
  for (const line of linesOf(text)) {
    if (isBlank(line.text)) continue;
    found.push(line);
    if (found.length === count) break;
  }
  return found;
}

/** True for an empty line or one of white space alone; a byte order mark counts as white space. */
export function isBlank(line: string): boolean {
  return /^[\s\uFEFF]*$/.test(line);
}

/** The number of the line that `offset` is on, the first being 1. */
export function lineNumberAt(text: string, offset: number): number {
  let number = 1;
  for (let at = 0; at < offset; at++) {
    const code = text.charCodeAt(at);
    const isLineEnd = code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a);
    if (isLineEnd) number++;
  }
  return number;
}
