import type { DiagnosticCode } from './diagnostic';

/** The page on a code, from the top of the repository; its anchor is the one that Markdown viewers give a heading. */
export function pageOf(code: DiagnosticCode): string {
  const page = code.startsWith('register/') ? 'register' : 'diagnostics';
  return `docs/${page}.md#${code.replace('/', '')}`;
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
  'quote/unclosed': 'A quotation is opened and never closed.',
  'quote/unopened': 'A mark closes a quotation that nothing opens.',
  'quote/misplaced-mark': 'A quotation mark stands or points the wrong way.',
  'quote/mixed-marks': 'Quotation marks of two makes stand in one article.',
  'quote/unattributed': 'Nothing says whose words are quoted.',
  'text/broken-sentence': 'A full stop breaks a sentence off, or the next one is glued to it.',
  'text/stray-punctuation': 'A mark stands behind another without need.',
  'text/unfinished': 'The text stops in mid-sentence.',
  'actor/ambiguous': 'A surname alone can be one of two persons.',
  'actor/not-introduced': 'A person is never given in full.',
  'date/weekday-mismatch': 'A weekday and the date beside it do not agree.',
  'register/syntax': 'The register is not well-formed YAML.',
  'register/unexpected-value':
    'The register has something else where a name, a list or an entry belongs.',
  'register/unknown-key': 'A key of the register looks misspelt.',
  'register/missing-name': 'An actor of the register has no name.',
  'register/unknown-type': 'An actor of the register has a type that there is not.',
  'register/malformed-wikidata': 'An actor of the register has something else for a Wikidata item.',
  'register/malformed-date': 'A role in the register has a date that cannot be read.',
  'register/shared-name': 'Two actors of the register share a name.',
  'register/contradiction': 'The register says two things that cannot both be.',
};
