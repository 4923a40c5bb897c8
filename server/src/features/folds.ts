import type { Analysis } from '../analysis/analysis';
import type { Paragraph } from '../article/article';
import type { Span } from '../text/span';

export interface Fold extends Span {
  readonly kind: 'article' | 'paragraph' | 'quote';
}

/** A quote shorter than this is not worth folding, in UTF-16 code units. */
const LONG_QUOTE = 280;

/** What can be folded away: the article under its header, long quotes, paragraphs. In order. */
export function folds({ article, quotes }: Analysis): Fold[] {
  const { header, paragraphs } = article;
  const body = paragraphs.filter(({ isTitle }) => !isTitle);
  const found: Fold[] = body.map(({ start, end }) => ({ kind: 'paragraph', start, end }));
  const last = body.at(-1);
  if (header && last && last.start > header.end) {
    found.push({ kind: 'article', start: header.start, end: last.end });
  }
  for (const { kind, start, end } of quotes) {
    const inMarks = kind === 'direct' || kind === 'mixed';
    if (inMarks && end - start >= LONG_QUOTE) found.push({ kind: 'quote', start, end });
  }
  found.push(...quotesOverParagraphs(body));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A quote that goes on from paragraph to paragraph, each reopening it, from its first word to its last. */
function quotesOverParagraphs(paragraphs: readonly Paragraph[]): Fold[] {
  const found: Fold[] = [];
  let start: number | undefined;
  for (const paragraph of paragraphs) {
    if (paragraph.staysOpen) {
      start ??= paragraph.start + (paragraph.quotations.at(-1)?.start ?? 0);
    } else if (start !== undefined) {
      const end = paragraph.start + (paragraph.quotations[0]?.end ?? paragraph.text.length);
      found.push({ kind: 'quote', start, end });
      start = undefined;
    }
  }
  return found;
}
