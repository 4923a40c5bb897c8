import type { Quote } from '../quotes/quote';
import type { Diagnostic } from './diagnostic';

interface ReadParagraph {
  readonly start: number;
  readonly isTitle: boolean;
}

/**
 * Whole sentences in somebody's words, where nothing says in whose. Of several in a paragraph only the
 * first: one hint is enough. A title may leave it to the text.
 */
export function unattributed(
  paragraphs: readonly ReadParagraph[],
  readings: readonly { readonly quotes: readonly Quote[] }[],
): Diagnostic[] {
  return paragraphs.flatMap(({ start: offset, isTitle }, i): Diagnostic[] => {
    if (isTitle) return [];
    const quote = readings[i]!.quotes.find(
      ({ kind, speaker, actor }) => kind === 'direct' && !speaker && actor === undefined,
    );
    if (!quote) return [];
    return [
      {
        start: offset + quote.start,
        end: offset + quote.end,
        code: 'quote/unattributed',
        severity: 'hint',
        message: 'Nothing here says who speaks these words.',
        fixes: [],
      },
    ];
  });
}
