import type { Article, Paragraph } from '../article/article';
import { findMarks, type Mark, opensSingle } from '../article/quotationMarks';
import { isDigit, isLetter } from '../text/characters';
import type { Span } from '../text/span';
import type { TextChange } from '../text/textChange';
import { outsideLinks } from './links';

/** `curly`: “ ” ‘ ’; `straight`: " and '; `keep`: as they are. Guillemets stay what they are. */
export type QuotationMarkStyle = 'keep' | 'curly' | 'straight';

/**
 * The changes that give all quotation marks and apostrophes one style; what is in doubt stays, and so
 * do web addresses.
 */
export function markChanges({ paragraphs }: Article, style: QuotationMarkStyle): TextChange[] {
  if (style === 'keep') return [];
  const glyphs = style === 'curly' ? curlyMarks : straightMarks;
  return paragraphs.flatMap((paragraph) =>
    outsideLinks(paragraph.text, glyphs(paragraph)).map(({ start, end, newText }) => ({
      start: paragraph.start + start,
      end: paragraph.start + end,
      newText,
    })),
  );
}

function straightMarks({ text }: Paragraph): TextChange[] {
  return [...text.matchAll(/[“”„‟]|[‘’‚]/g)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + 1,
    newText: /[“”„‟]/.test(mark) ? '"' : "'",
  }));
}

/** Only marks known to open or close turn curly, and apostrophes that touch a letter. */
function curlyMarks(paragraph: Paragraph): TextChange[] {
  const { text, quotations } = paragraph;
  const marks = findMarks(text);
  const nested = nestedPairs(paragraph, marks);
  const opening = new Set([...quotations, ...nested].map(({ start }) => start));
  const closed = quotations.filter((quotation) => quotation.closed);
  const closing = new Set([...closed, ...nested].map(({ end }) => end));
  const changes: TextChange[] = apostrophes(text);
  const taken = new Set(changes.map(({ start }) => start));
  for (const mark of marks) {
    const { start, end, glyph } = mark;
    if (taken.has(start) || !/^["']|^``$/.test(glyph)) continue;
    const isSingle = glyph === "'";
    if (opening.has(start)) changes.push({ start, end, newText: isSingle ? '‘' : '“' });
    else if (closing.has(end)) changes.push({ start, end, newText: isSingle ? '’' : '”' });
    else if (isSingle && endsWord(mark, text)) changes.push({ start, end, newText: '’' });
  }
  return changes.sort((a, b) => a.start - b.start);
}

/** What is quoted inside a quotation, in marks of the other family: "She said 'no'." */
function nestedPairs({ text, quotations }: Paragraph, marks: readonly Mark[]): Span[] {
  const pairs: Span[] = [];
  let at = 0;
  for (const { start, end } of quotations) {
    while (at < marks.length && marks[at]!.start < start) at++;
    const outer = marks[at]?.start === start ? marks[at]!.family : undefined;
    if (outer === undefined) continue;
    let open: Mark | undefined;
    for (at++; at < marks.length && marks[at]!.end < end; at++) {
      const mark = marks[at]!;
      if (mark.family === outer) continue;
      if (mark.opens && !mark.closes) {
        open = outer === 'single' || opensSingle(text, mark) ? mark : undefined;
      } else if (open && mark.closes && !isDigit(text.charCodeAt(mark.start - 1))) {
        pairs.push({ start: open.start, end: mark.end });
        open = undefined;
      }
    }
  }
  return pairs;
}

/** "workers' rights": whether it is an apostrophe or closes, the glyph is the same. */
function endsWord({ start, opens, closes }: Mark, text: string): boolean {
  return closes && !opens && isLetter(text.charCodeAt(start - 1));
}

/** "don't", "O'Brien": letters or figures on both sides; marks of quotations never stand so. */
function apostrophes(text: string): TextChange[] {
  const isWordPart = (code: number) => isLetter(code) || isDigit(code);
  const changes: TextChange[] = [];
  for (let at = text.indexOf("'"); at >= 0; at = text.indexOf("'", at + 1)) {
    if (isWordPart(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1))) {
      changes.push({ start: at, end: at + 1, newText: '’' });
    }
  }
  return changes;
}
