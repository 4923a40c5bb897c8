import { readHeaderDate } from '../dates/headerDate';
import type { GivenFields } from './input';

export interface JsonArticle extends GivenFields {
  readonly id: string;
  readonly text: string;
}

/** Reads one `{id, text, date?, title?}` line; throws a `SyntaxError` that says what is wrong with it. */
export function readJsonLine(line: string): JsonArticle {
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SyntaxError('not a JSON object');
  }
  const { id, text, date, title } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new SyntaxError('no “id”');
  if (typeof text !== 'string') throw new SyntaxError('no “text”, which has to be a string');
  return {
    id: String(id),
    text,
    ...(isAbsent(date) ? {} : { date: calendarDate(date) }),
    ...(isAbsent(title) ? {} : { title: String(title) }),
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new SyntaxError(`not JSON (${(error as Error).message})`);
  }
}

function isAbsent(field: unknown): boolean {
  return field === undefined || field === null || field === '';
}

/** "2021-12-02"; of a date with a time of day ("2021-12-02T10:15:00Z") the date as it stands. */
function calendarDate(field: unknown): string {
  const written = String(field);
  const date = written.replace(/T.*$/s, '');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || readHeaderDate(date).kind !== 'valid') {
    throw new SyntaxError(`“date” has to be a calendar date such as 2021-12-02, not “${written}”`);
  }
  return date;
}
