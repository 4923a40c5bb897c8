import type { Analysis } from '../analysis/analysis';
import type { TimeExpression } from '../dates/timeExpression';
import type { Quote } from '../quotes/quote';
import { shorten } from '../text/shorten';
import type { Span } from '../text/span';
import { describeTime } from './timeWording';
import { count } from './wording';

export interface OutlineOptions {
  /** Also what somebody said in the writer's words. */
  readonly indirectQuotes: boolean;
  /** Also the times the article names, in the order of the calendar. */
  readonly timeline: boolean;
}

export interface OutlineItem extends Span {
  readonly kind: 'article' | 'quote' | 'timeline' | 'time';
  readonly name: string;
  readonly detail: string;
  /** Where the cursor goes; inside the item's span. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

const NAME_LENGTH = 60;

/** The article with its quotes in order. Words that are nobody's speech are not among them. */
export function outline(analysis: Analysis, options: OutlineOptions): OutlineItem {
  const { article } = analysis;
  const { header, text } = article;
  const names = new Map(analysis.actors.map(({ id, name }) => [id, name]));
  const quotes = analysis.quotes.filter(
    ({ kind }) => kind !== 'scare' && (kind !== 'indirect' || options.indirectQuotes),
  );
  const date = header?.date.text ?? '';
  const title = shorten(header?.title.text ?? '', NAME_LENGTH);
  return {
    kind: 'article',
    name: title || (date ? `Article of ${date}` : 'Article'),
    detail: title ? date : '',
    start: 0,
    end: text.length,
    selection: header ? { start: header.start, end: header.end } : { start: 0, end: 0 },
    children: [
      ...quotes.map((quote) => quoteItem(quote, names)),
      ...(options.timeline ? timelineItems(analysis) : []),
    ],
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

/** One item that holds the calendar's days, months and years the article names, the earliest first. */
function timelineItems({ article, dates }: Analysis): OutlineItem[] {
  const times = dates
    .filter(({ value }) => /^\d{4}/.test(value))
    .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : a.start - b.start));
  if (times.length === 0) return [];
  const whole = { start: 0, end: article.text.length };
  return [
    {
      kind: 'timeline',
      name: 'Timeline',
      detail: count(times.length, 'date'),
      ...whole,
      selection: { start: 0, end: 0 },
      children: times.map(timeItem),
    },
  ];
}

function timeItem({ start, end, text, value }: TimeExpression): OutlineItem {
  const selection = { start, end };
  return {
    kind: 'time',
    name: describeTime(value),
    detail: text,
    start,
    end,
    selection,
    children: [],
  };
}

/** A quote's words without its marks and without the comma that leads on to the cue. */
function bareWords(text: string): string {
  return text.replace(/^[\s“”"‘’'«»„]+|[\s“”"‘’'«»„,]+$/g, '');
}
