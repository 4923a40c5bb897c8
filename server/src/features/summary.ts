import type { Analysis } from '../analysis/analysis';
import type { Span } from '../text/span';
import { isInMarks } from './inMarks';
import { speakerNames } from './naming';
import { count } from './wording';

export interface Summary extends Span {
  readonly title: string;
}

/** What is said in an article, in a few words above its header; nothing where nobody is quoted. */
export function summary(analysis: Analysis): Summary | undefined {
  const { article, quotes } = analysis;
  const inMarks = quotes.filter(isInMarks);
  if (inMarks.length === 0) return undefined;
  const nameOf = speakerNames(analysis);
  const speakers = new Set(inMarks.map(nameOf).filter((name) => name !== undefined));
  const { start, end } = article.header ?? { start: 0, end: 0 };
  return {
    start,
    end,
    title: `${count(inMarks.length, 'quote')} · ${count(speakers.size, 'speaker')}`,
  };
}
