import type { Actor } from '../actors/actor';
import type { TimeExpression } from '../dates/timeExpression';
import type { Quote } from '../quotes/quote';
import type { Analysis } from './analysis';
import type { Diagnostic } from './diagnostic';

/**
 * The public result of one article, as `dateline analyze` prints it: plain data, offsets in UTF-16
 * code units of the article's text, end exclusive. A change of shape is a breaking change.
 */
export interface Result {
  readonly id: string;
  /** Null where there is no header; its date null where it does not give exactly one. */
  readonly header: { readonly date: string | null; readonly title: string } | null;
  readonly actors: readonly Pick<Actor, 'id' | 'name' | 'type' | 'roles' | 'mentions'>[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly TimeExpression[];
  readonly diagnostics: readonly Omit<Diagnostic, 'fixes'>[];
}

/** @param id names the article to the reader: its file's name, or the id it was given */
export function toResult(id: string, analysis: Analysis): Result {
  const { article, headerDate } = analysis;
  return {
    id,
    header: article.header
      ? {
          date: headerDate?.kind === 'valid' ? headerDate.value : null,
          title: article.header.title.text,
        }
      : null,
    actors: analysis.actors.map(({ id, name, type, roles, mentions }) => ({
      id,
      name,
      type,
      roles,
      mentions,
    })),
    quotes: analysis.quotes,
    dates: analysis.dates,
    diagnostics: analysis.diagnostics.map(({ start, end, code, severity, message }) => ({
      start,
      end,
      code,
      severity,
      message,
    })),
  };
}
