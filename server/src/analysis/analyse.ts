import { identify } from '../actors/identify';
import type { Article } from '../article/article';
import { anchorDate, readHeaderDate } from '../dates/headerDate';
import { resolveTimes } from '../dates/resolveTimes';
import { attribute } from '../quotes/attribute';
import { applyRegister } from '../register/applyRegister';
import type { Register } from '../register/register';
import { analyseParagraphs } from './analyseParagraphs';
import type { Analysis } from './analysis';
import { dateDiagnostics } from './dateDiagnostics';
import { headerDiagnostics } from './headerDiagnostics';

export interface AnalyseOptions {
  /** The day it is for the reader, ISO 8601; without it no date is called a future one. */
  readonly today?: string;
  /** The article's date where it is known from elsewhere; stands in for the header's. */
  readonly date?: string;
  /** An earlier analysis: paragraphs it has in common with the article are taken over from it. */
  readonly previous?: Analysis;
  /** What the user says of actors; it overrides what the text suggests. */
  readonly register?: Register;
}

/**
 * Analyses an article. The result is the same with and without `previous`, whatever that is:
 * reuse saves time and changes nothing.
 */
export function analyse(article: Article, options: AnalyseOptions = {}): Analysis {
  const paragraphs = analyseParagraphs(article.paragraphs, options.previous?.paragraphs ?? []);
  const headerDate = article.header && readHeaderDate(article.header.date.text);
  const anchor = options.date ?? anchorDate(headerDate);
  const identified = identify(paragraphs);
  const known = options.register
    ? applyRegister(identified, options.register, paragraphs)
    : identified;
  const { actors, quotes } = attribute(paragraphs, known);
  return {
    article,
    paragraphs,
    headerDate,
    actors,
    quotes,
    dates: resolveTimes(paragraphs, anchor),
    diagnostics: [
      ...(options.date === undefined ? headerDiagnostics(article, headerDate, options.today) : []),
      ...dateDiagnostics(article.text, paragraphs, anchor),
    ].sort((a, b) => a.start - b.start),
  };
}
