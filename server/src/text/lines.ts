import { type Span, type TextSpan, textSpan } from './span';

/** The lines of a text, without their line ends (LF, CRLF or CR), lazily and in linear time. */
export function* linesOf(text: string): Generator<TextSpan> {
  for (const line of lineSpans(text)) yield textSpan(text, line);
}

/** Where the lines of a text are; see {@link linesOf}. */
export function* lineSpans(text: string): Generator<Span> {
  let start = 0;
  let lineFeed = indexFrom(text, '\n', 0);
  let carriageReturn = indexFrom(text, '\r', 0);
  for (;;) {
    const end = Math.min(lineFeed, carriageReturn);
    yield { start, end };
    if (end === text.length) return;
    const isPair = text[end] === '\r' && text[end + 1] === '\n';
    start = end + (isPair ? 2 : 1);
    if (lineFeed < start) lineFeed = indexFrom(text, '\n', start);
    if (carriageReturn < start) carriageReturn = indexFrom(text, '\r', start);
  }
}

/** As `indexOf`, with the text's end for "nowhere". */
function indexFrom(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
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
  return !/\S/.test(line);
}

/** The number of the line that `offset` is on, the first being 1. */
export function lineNumberAt(text: string, offset: number): number {
  const ends = (mark: string, counts: (at: number) => boolean = () => true) => {
    let count = 0;
    for (let at = text.indexOf(mark); at >= 0 && at < offset; at = text.indexOf(mark, at + 1)) {
      if (counts(at)) count++;
    }
    return count;
  };
  return 1 + ends('\n') + ends('\r', (at) => text[at + 1] !== '\n');
}
