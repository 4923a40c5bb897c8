import type { Analysis } from '../analysis/analysis';
import type { TimeExpression } from '../dates/timeExpression';
import type { Quote } from '../quotes/quote';
import { addTo } from '../text/listsByKey';
import { type Span, shift } from '../text/span';
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
  const quotes = quotesIn(
    analysis,
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
        : quotes.map((placed) => quoteItem(placed, nameOf(placed.quote) ?? UNKNOWN))),
      ...(options.timeline ? timelineItems(analysis) : []),
    ],
  };
}

const UNKNOWN = 'speaker unknown';

/** A quote in its paragraph, and where in the article that starts. */
interface PlacedQuote {
  readonly quote: Quote;
  readonly offset: number;
}

function quotesIn(
  { paragraphs, readings }: Analysis,
  isWanted: (quote: Quote) => boolean,
): PlacedQuote[] {
  const found: PlacedQuote[] = [];
  readings.forEach(({ quotes }, i) => {
    const offset = paragraphs[i]!.start;
    for (const quote of quotes) if (isWanted(quote)) found.push({ quote, offset });
  });
  return found;
}

function quoteItem({ quote, offset }: PlacedQuote, speaker: string): OutlineItem {
  const span = shift(quote, offset);
  return {
    kind: 'quote',
    name: quoteName(quote),
    detail: [speaker, quote.cue?.text].filter(Boolean).join(' · '),
    start: span.start,
    end: span.end,
    selection: span,
    children: [],
  };
}

/** One item a speaker, in the order they first speak, each with their quotes; unknown ones last. */
function speakerItems(
  quotes: readonly PlacedQuote[],
  nameOf: (quote: Quote) => string | undefined,
): OutlineItem[] {
  const bySpeaker = new Map<string, OutlineItem[]>();
  // An editor names the first item that spans the cursor, so none may span what another says: a
  // speaker's goes as far as the quotes with which they first have the word.
  const ends = new Map<string, number>();
  const interrupted = new Set<string>();
  let before: string | undefined;
  for (const placed of quotes) {
    const speaker = nameOf(placed.quote) ?? '';
    const item = quoteItem(placed, '');
    if (before !== undefined && before !== speaker) interrupted.add(before);
    if (!interrupted.has(speaker)) ends.set(speaker, item.end);
    addTo(bySpeaker, speaker, item);
    before = speaker;
  }
  return [...bySpeaker]
    .sort(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([speaker, items]) => ({
      kind: 'speaker',
      name: speaker || 'Speaker unknown',
      detail: count(items.length, 'quote'),
      start: items[0]!.start,
      end: ends.get(speaker)!,
      selection: items[0]!.selection,
      children: items,
    }));
}

/** One item that holds the calendar's days, months and years the article names, the earliest first. */
function timelineItems({ article, dates }: Analysis): OutlineItem[] {
  const times = dates
    .filter(({ value }) => /^\d{4}/.test(value))
    .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : a.start - b.start));
  if (times.length === 0) return [];
  // It spans nothing: an editor would say of every line that it lies in the timeline.
  const start = article.header?.date.start ?? 0;
  const place = { start, end: start };
  return [
    {
      kind: 'timeline',
      name: 'Timeline',
      detail: count(times.length, 'date'),
      ...place,
      selection: place,
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
