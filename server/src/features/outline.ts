import type { Analysis } from '../analysis/analysis';
import type { Quote } from '../quotes/quote';
import { shorten } from '../text/shorten';
import type { Span } from '../text/span';

export interface OutlineItem extends Span {
  readonly kind: 'article' | 'quote';
  readonly name: string;
  readonly detail: string;
  /** Where the cursor goes; inside the item's span. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

const NAME_LENGTH = 60;

/** The article with its quotes in order. Words that are nobody's speech are not among them. */
export function outline(analysis: Analysis): OutlineItem {
  const { article } = analysis;
  const { header, text } = article;
  const names = new Map(analysis.actors.map(({ id, name }) => [id, name]));
  const quotes = analysis.quotes.filter(({ kind }) => kind === 'direct' || kind === 'mixed');
  const date = header?.date.text ?? '';
  const title = shorten(header?.title.text ?? '', NAME_LENGTH);
  return {
    kind: 'article',
    name: title || (date ? `Article of ${date}` : 'Article'),
    detail: title ? date : '',
    start: 0,
    end: text.length,
    selection: header ? { start: header.start, end: header.end } : { start: 0, end: 0 },
    children: quotes.map((quote) => quoteItem(quote, names)),
  };
}

function quoteItem(quote: Quote, names: ReadonlyMap<string, string>): OutlineItem {
  const { start, end } = quote;
  const speaker =
    (quote.actor && names.get(quote.actor)) ?? quote.speaker?.text ?? 'speaker unknown';
  return {
    kind: 'quote',
    name: shorten(bareWords(quote.text), NAME_LENGTH) || '…',
    detail: quote.cue ? `${speaker} · ${quote.cue.text}` : speaker,
    start,
    end,
    selection: { start, end },
    children: [],
  };
}

/** A quote's words without its marks and without the comma that leads on to the cue. */
function bareWords(text: string): string {
  return text.replace(/^[\s“”"‘’'«»„]+|[\s“”"‘’'«»„,]+$/g, '');
}
