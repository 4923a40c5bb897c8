import type { Article } from '../article/article';
import type { HeaderDate } from '../dates/headerDate';
import type { Diagnostic } from './diagnostic';

export function headerDiagnostics(
  _article: Article,
  _date: HeaderDate | undefined,
  _today: string | undefined,
): Diagnostic[] {
  return [];
}
