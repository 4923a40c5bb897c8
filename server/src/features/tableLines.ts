import type { Article } from '../article/article';
import { linesOf } from '../text/lines';
import { type Span, shift } from '../text/span';

/** Words of one line that stand in columns: a tab or three blanks apart. */
const COLUMNS = /\S(?: *\t[ \t]*| {3,})\S/;

/**
 * The lines of an article's tables, in order: two or more in a row whose words stand in columns, with
 * the blanks they begin with. Results, fixtures and prices are set so.
 */
export function tableLines({ text, paragraphs }: Article): Span[] {
  const found: Span[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.isTitle) continue;
    const lines = [...linesOf(paragraph.text)];
    const isInColumns = lines.map((line) => COLUMNS.test(line.text));
    lines.forEach((line, i) => {
      if (!isInColumns[i] || !(isInColumns[i - 1] || isInColumns[i + 1])) return;
      let { start, end } = shift(line, paragraph.start);
      while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
      found.push({ start, end });
    });
  }
  return found;
}
