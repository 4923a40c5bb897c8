import { findNames } from '../actors/findNames';
import { identify } from '../actors/identify';
import type { Article, Paragraph } from '../article/article';
import { findTimes } from '../dates/findTimes';
import { anchorDate, readHeaderDate } from '../dates/headerDate';
import { resolveTimes } from '../dates/resolveTimes';
import { attribute } from '../quotes/attribute';
import { findQuotes } from '../quotes/findQuotes';
import { applyRegister } from '../register/applyRegister';
import type { Register } from '../register/register';
import { textUnit } from '../text/textUnit';
import type { AnalysedParagraph, Analysis, ParagraphFacts } from './analysis';
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
  const factsOf = paragraphFacts(options.previous);
  const paragraphs = article.paragraphs.map(
    (paragraph): AnalysedParagraph => ({ paragraph, facts: factsOf(paragraph) }),
  );
  const placed = paragraphs.map(({ paragraph: { start, text, isTitle }, facts }) => ({
    start,
    text,
    isTitle,
    ...facts,
  }));
  const headerDate = article.header && readHeaderDate(article.header.date.text);
  const anchor = options.date ?? anchorDate(headerDate);
  const identified = identify(placed);
  const known = options.register ? applyRegister(identified, options.register, placed) : identified;
  const { actors, quotes } = attribute(placed, known);
  return {
    article,
    paragraphs,
    headerDate,
    actors,
    quotes,
    dates: resolveTimes(placed, anchor),
    diagnostics: [
      ...(options.date === undefined ? headerDiagnostics(article, headerDate, options.today) : []),
      ...dateDiagnostics(article.text, placed, anchor),
    ].sort((a, b) => a.start - b.start),
  };
}

/** Facts from the previous analysis where it has the same paragraph, fresh ones where not. */
function paragraphFacts(previous: Analysis | undefined): (paragraph: Paragraph) => ParagraphFacts {
  const known = new Map<string, ParagraphFacts>();
  for (const { paragraph, facts } of previous?.paragraphs ?? []) known.set(keyOf(paragraph), facts);
  return (paragraph) => {
    const key = keyOf(paragraph);
    const facts = known.get(key) ?? freshFacts(paragraph);
    known.set(key, facts);
    return facts;
  };
}

/** All that a paragraph's facts depend on. A quotation mark is one character, or none. */
function keyOf({ opensInside, staysOpen, isTitle, text }: Paragraph): string {
  return `${isTitle ? 'title' : ''}${staysOpen ? 'open' : ''}${opensInside}\n${text}`;
}

function freshFacts({ text, quotations }: Paragraph): ParagraphFacts {
  const unit = textUnit(text);
  const names = findNames(unit, quotations);
  return {
    unit,
    names,
    quotes: findQuotes(unit, quotations, names),
    times: findTimes(unit, quotations),
  };
}
