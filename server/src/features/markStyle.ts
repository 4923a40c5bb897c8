import type { Article, Paragraph } from '../article/article';
import { findMarks } from '../article/quotationMarks';
import { isDigit, isLetter } from '../text/characters';
import type { TextChange } from '../text/textChange';

/** `curly`: “ ” ‘ ’; `straight`: " and '; `keep`: as they are. Guillemets stay what they are. */
export type QuotationMarkStyle = 'keep' | 'curly' | 'straight';

/** The changes that give all quotation marks and apostrophes one style; what is in doubt stays. */
export function markChanges({ paragraphs }: Article, style: QuotationMarkStyle): TextChange[] {
  if (style === 'keep') return [];
  const glyphs = style === 'curly' ? curlyMarks : straightMarks;
  return paragraphs.flatMap((paragraph) =>
    glyphs(paragraph).map(({ start, end, newText }) => ({
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

/** Only marks known to open or close a quotation turn curly, and apostrophes that touch a letter. */
function curlyMarks({ text, quotations }: Paragraph): TextChange[] {
  const opening = new Set(quotations.map(({ start }) => start));
  const closing = new Set(quotations.filter(({ closed }) => closed).map(({ end }) => end));
  const changes: TextChange[] = apostrophes(text);
  const taken = new Set(changes.map(({ start }) => start));
  for (const { start, end, glyph } of findMarks(text)) {
    if (taken.has(start) || !/^["']|^``$/.test(glyph)) continue;
    const isSingle = glyph === "'";
    if (opening.has(start)) changes.push({ start, end, newText: isSingle ? '‘' : '“' });
    else if (closing.has(end)) changes.push({ start, end, newText: isSingle ? '’' : '”' });
  }
  return changes.sort((a, b) => a.start - b.start);
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
