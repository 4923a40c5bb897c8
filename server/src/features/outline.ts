import type { Analysis } from '../analysis/analysis';
import type { TimeExpression } from '../dates/timeExpression';
import type { Quote } from '../quotes/quote';
import type { Span } from '../text/span';
import { articleName, quoteName, speakerNames } from './naming';
import { describeTime } from './timeWording';
import { count } from './wording';

export interface OutlineOptions {
  /** Also what somebody said in the writer's words. */
  readonly indirectQuotes: boolean;
  /** Each speaker with their quotes, instead of the quotes in the order of the text. */
  readonly groupBySpeaker: boolean;
  /** Also the times the article names, in the order of the calendar. */
  readonly timeline: boolean;
}

export interface OutlineItem extends Span {
  readonly kind: 'article' | 'speaker' | 'quote' | 'timeline' | 'time';
  readonly name: string;
  readonly detail: string;
  /** Where the cursor goes; inside the item's span. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** The article with its quotes in order. Words that are nobody's speech are not among them. */
export function outline(analysis: Analysis, options: OutlineOptions): OutlineItem {
  const { article } = analysis;
  const { header, text } = article;
  const quotes = analysis.quotes.filter(
    ({ kind }) => kind !== 'scare' && (kind !== 'indirect' || options.indirectQuotes),
  );
  const nameOf = speakerNames(analysis);
  return {
    kind: 'article',
    name: articleName(article),
    detail: header?.title.text ? header.date.text : '',
    start: 0,
    end: text.length,
    selection: header ? { start: header.start, end: header.end } : { start: 0, end: 0 },
    children: [
      ...(options.groupBySpeaker
        ? speakerItems(quotes, nameOf)
        : quotes.map((quote) => quoteItem(quote, nameOf(quote) ?? UNKNOWN))),
      ...(options.timeline ? timelineItems(analysis) : []),
    ],
  };
}

const UNKNOWN = 'speaker unknown';

function quoteItem(quote: Quote, speaker: string): OutlineItem {
  const { start, end } = quote;
  return {
    kind: 'quote',
    name: quoteName(quote),
    detail: [speaker, quote.cue?.text].filter(Boolean).join(' · '),
    start,
    end,
    selection: { start, end },
    children: [],
  };
}

/** One item a speaker, in the order they first speak, each with their quotes; unknown ones last. */
function speakerItems(
  quotes: readonly Quote[],
  nameOf: (quote: Quote) => string | undefined,
): OutlineItem[] {
  const bySpeaker = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const speaker = nameOf(quote) ?? '';
    const known = bySpeaker.get(speaker);
    if (known) known.push(quote);
    else bySpeaker.set(speaker, [quote]);
  }
  return [...bySpeaker]
    .sort(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([speaker, quotes]) => ({
      kind: 'speaker',
      name: speaker || 'Speaker unknown',
      detail: count(quotes.length, 'quote'),
      start: quotes[0]!.start,
      end: quotes.at(-1)!.end,
      selection: { start: quotes[0]!.start, end: quotes[0]!.end },
      children: quotes.map((quote) => quoteItem(quote, '')),
    }));
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
