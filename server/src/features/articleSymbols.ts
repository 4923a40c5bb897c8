import fuzzysort from 'fuzzysort';
import type { ActorType } from '../actors/actor';
import type { Analysis } from '../analysis/analysis';
import { shorten } from '../text/shorten';
import type { Span } from '../text/span';
import { isInMarks } from './inMarks';
import { introduction } from './introduction';
import { articleName, quoteName, speakerNames } from './naming';

/** Something of an article that a reader of many may look for. The span is where to go. */
export interface ArticleSymbol extends Span {
  readonly kind: 'article' | 'quote' | ActorType;
  readonly name: string;
  /** What it belongs to: a quote's speaker, an actor's article. */
  readonly container: string;
}

/** The article itself, its actors and its quotes. */
export function articleSymbols(analysis: Analysis): ArticleSymbol[] {
  const { article, actors, quotes } = analysis;
  const nameOf = speakerNames(analysis);
  const title = articleName(article);
  const top = article.header ?? { start: 0, end: 0 };
  const found: ArticleSymbol[] = [
    { kind: 'article', name: title, container: '', start: top.start, end: top.end },
  ];
  for (const actor of actors) {
    const { start, end } = introduction(actor) ?? top;
    found.push({ kind: actor.type, name: actor.name, container: title, start, end });
  }
  for (const quote of quotes) {
    if (!isInMarks(quote)) continue;
    const { start, end } = quote;
    const speaker = nameOf(quote) ?? 'speaker unknown';
    found.push({ kind: 'quote', name: quoteName(quote), container: speaker, start, end });
  }
  return found;
}

/** The best matches first; without a query everything but quotes, as it comes. */
export function matchSymbols<T extends ArticleSymbol>(
  symbols: readonly T[],
  query: string,
  limit: number,
): T[] {
  if (query.trim() === '') return symbols.filter(({ kind }) => kind !== 'quote').slice(0, limit);
  const options = { key: 'name', limit, threshold: 0.2 } as const;
  return fuzzysort.go(shorten(query, 200), symbols, options).map(({ obj }) => obj);
}
