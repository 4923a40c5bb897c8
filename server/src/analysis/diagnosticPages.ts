import type { DiagnosticCode } from './diagnostic';

export const homepage = 'https://github.com/dateline-news/dateline';

/** The address of the page on a code; its anchor is the one that GitHub makes of a heading. */
export function pageOf(code: DiagnosticCode): string {
  return `${homepage}/blob/main/docs/diagnostics.md#${code.replace('/', '')}`;
}

/** What each code means, in a sentence that fits every place it is found. */
export const summaries: Readonly<Record<DiagnosticCode, string>> = {
  'header/missing': 'The article does not begin with a date header.',
  'header/duplicate': 'The article has a second date header.',
  'header/not-first': 'Text stands before the date header.',
  'header/malformed-date': 'The header’s date is not written as YYYY-MM-DD.',
  'header/ambiguous-date': 'The header’s date has two readings, the day first and the month first.',
  'header/impossible-date': 'The calendar does not have the header’s date.',
  'header/future-date': 'The header’s date is later than today.',
  'header/missing-title': 'The header has no title.',
};
