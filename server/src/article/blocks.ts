import { isWhitespace } from '../text/characters';
import { lineSpans } from '../text/lines';
import type { Span } from '../text/span';
import type { Header } from './article';

/** Where a paragraph stands, before anything is known of what is in it. */
export interface Block extends Span {
  readonly isTitle: boolean;
}

/** A line longer than this was not wrapped at a fixed width: it is a paragraph of its own. */
const LONGEST_WRAPPED_LINE = 120;

/** The title, and each run of lines that are neither blank nor a header; without blanks at the edges. */
export function blocksOf(text: string, headers: readonly Header[]): Block[] {
  const headerAt = new Map(headers.map((header) => [header.start, header]));
  const blocks: Block[] = [];
  let lines: Span[] = [];
  for (const line of lineSpans(text)) {
    const trimmed = trim(text, line);
    const isBlank = trimmed.start === trimmed.end;
    const header = isBlank ? undefined : headerAt.get(trimmed.start);
    if (!isBlank && !header) {
      lines.push(trimmed);
      continue;
    }
    addParagraphs(blocks, lines);
    if (lines.length > 0) lines = [];
    if (header && header === headers[0] && header.title.text !== '') {
      blocks.push({ start: header.title.start, end: header.title.end, isTitle: true });
    }
  }
  addParagraphs(blocks, lines);
  return blocks;
}

/** One paragraph of wrapped lines; or, where any of them is too long for that, one for each line. */
function addParagraphs(blocks: Block[], lines: readonly Span[]): void {
  const [first] = lines;
  if (first === undefined) return;
  const isWrapped = lines.every(({ start, end }) => end - start <= LONGEST_WRAPPED_LINE);
  const spans = isWrapped ? [{ start: first.start, end: lines.at(-1)!.end }] : lines;
  for (const { start, end } of spans) blocks.push({ start, end, isTitle: false });
}

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isWhitespace(text.charCodeAt(from))) from++;
  while (to > from && isWhitespace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
