import type { Article } from '../article/article';
import { anchorDate, readHeaderDate } from '../dates/headerDate';
import { resolveTimes } from '../dates/resolveTimes';
import type { Register } from '../register/register';
import type { AnalysedParagraph } from './analysedParagraph';
import { analyseParagraphs } from './analyseParagraphs';
import type { Analysis } from './analysis';
import { dateDiagnostics } from './dateDiagnostics';
import { headerDiagnostics } from './headerDiagnostics';
import { actorsOf, datesOf, quotesOf } from './inArticle';
import { link } from './linking';
import { optionalDiagnostics } from './optionalDiagnostics';
import { quoteDiagnostics } from './quoteDiagnostics';
import { readParagraphs } from './reading';
import { textDiagnostics } from './textDiagnostics';

export interface AnalyseOptions {
  /** The day it is for the reader, ISO 8601; without it no date is called a future one. */
  readonly today?: string;
  /** The article's date where it is known from elsewhere; stands in for the header's. */
  readonly date?: string;
  /** An earlier analysis: paragraphs it has in common with the article are taken over from it. */
  readonly previous?: Analysis;
  /** Paragraphs that an analysis had read when it was given up; they are taken over like those. */
  readonly begun?: readonly AnalysedParagraph[];
  /** What the user says of actors; it overrides what the text suggests. */
  readonly register?: Register;
}

/**
 * Analyses an article. The result is the same with and without `previous` and `begun`, whatever those
 * are: reuse saves time and changes nothing.
 */
export function analyse(article: Article, options: AnalyseOptions = {}): Analysis {
  const steps = analyseInSteps(article, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, giving after each paragraph read those so far, so that a long article can be paused. */
export function* analyseInSteps(
  article: Article,
  options: AnalyseOptions = {},
): Generator<readonly AnalysedParagraph[], Analysis> {
  const { previous, register, begun = [] } = options;
  const known = [...(previous?.paragraphs ?? []), ...begun];
  const paragraphs = yield* analyseParagraphs(article.paragraphs, known);
  const headerDate = article.header && readHeaderDate(article.header.date.text);
  const anchor = options.date ?? anchorDate(headerDate);
  const linking = link(paragraphs, register, previous);
  const reading = readParagraphs(paragraphs, linking.actorsIn, previous);
  const times = resolveTimes(paragraphs, anchor);
  const diagnostics = [
    ...(options.date === undefined ? headerDiagnostics(article, headerDate, options.today) : []),
    ...quoteDiagnostics(article.paragraphs),
    ...textDiagnostics(paragraphs),
    ...dateDiagnostics(article.text, paragraphs, anchor),
  ].sort((a, b) => a.start - b.start);
  const parts = { ...linking, ...reading, times };
  const optional = once(() => optionalDiagnostics(parts));
  const actors = once(() => actorsOf(parts));
  const quotes = once(() => quotesOf(parts));
  const dates = once(() => datesOf(parts));
  return {
    article,
    headerDate,
    ...parts,
    diagnostics,
    get optionalDiagnostics() {
      return optional();
    },
    get actors() {
      return actors();
    },
    get quotes() {
      return quotes();
    },
    get dates() {
      return dates();
    },
  };
}

/** The same as `make`, which is asked once, when its answer is first wanted. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
