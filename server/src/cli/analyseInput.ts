import { analyse } from '../analysis/analyse';
import type { Analysis } from '../analysis/analysis';
import type { Article } from '../article/article';
import { parse, parseBody } from '../article/parse';
import type { Register } from '../register/register';
import { localToday } from '../system/clock';
import type { ArticleInput } from './input';

/** Analyses one article; a given date stands in for its header. */
export function analyseInput(
  { text, given }: Pick<ArticleInput, 'text' | 'given'>,
  register?: Register,
): Analysis {
  const date = given?.date;
  const article = given ? parseGiven(text, date) : parse(text);
  return analyse(article, {
    today: localToday(),
    ...(date === undefined ? {} : { date }),
    ...(register && { register }),
  });
}

/**
 * With a date given, all of the text is body. Without one, a header that the text has counts, and
 * one that it has not is not missed: what it would say has fields of its own.
 */
function parseGiven(text: string, date: string | undefined): Article {
  if (date !== undefined) return parseBody(text);
  const article = parse(text);
  // Where there is no header all of the text has been read as body.
  return article.header ? article : { ...article, headerProblems: [] };
}
