import { describe, expect, it } from 'vitest';
import { dateDiagnostics } from '../../server/src/analysis/dateDiagnostics';
import { parseBody } from '../../server/src/article/parse';
import { findTimes } from '../../server/src/dates/findTimes';
import { textUnit } from '../../server/src/text/textUnit';

function diagnose(text: string, anchor: string | null = '2021-12-06') {
  const paragraphs = parseBody(text).paragraphs.map(({ start, text, quotations }) => ({
    start,
    text,
    times: findTimes(textUnit(text), quotations),
  }));
  return dateDiagnostics(text, paragraphs, anchor ?? undefined);
}

describe('date/weekday-mismatch', () => {
  it.each([
    ['It sank.\n\nIt sailed on Thursday, 3 December 2021.', 'Thursday', 'Friday'],
    ['It sailed on THURSDAY, December 3, 2021.', 'THURSDAY', 'FRIDAY'],
    ['It sailed on Thu., Dec. 3, 2021.', 'Thu', 'Fri'],
    ['It sailed on Monday, 3 December.', 'Monday', 'Friday'],
    ['It sailed on Thursday 2, Monday 3 and Saturday 4 December.', 'Monday', 'Friday'],
    ['It missed Monday’s Dec. 3 tide.', 'Monday', 'Friday'],
  ])('sees it in %j', (text, weekday, right) => {
    const [found, ...more] = diagnose(text);
    expect(more).toEqual([]);
    expect(text.slice(found!.start, found!.end)).toBe(weekday);
    expect(found!.message).toContain('3 December 2021 is a Friday');
    expect(
      found!.fixes.map(({ isPreferred, changes }) => [isPreferred, changes[0]!.newText]),
    ).toEqual([[false, right]]);
  });

  it.each([
    'It sailed on Friday, 3 December 2021.',
    'It sailed on Friday, December 3.',
    'It sailed on Thursday, December 3.', // of 2020
    'It sails Monday-Friday, 3 December to 4 February.',
    'It sails Thursday to Saturday, 2-4 December.',
    'It sails on Thursday 2, Friday 3 and Saturday 4 December.',
    'It sailed on Thursday; the 3 December 2021 report says so.',
  ])('is silent on %j', (text) => expect(diagnose(text)).toEqual([]));

  it('needs no article’s date where the year is there', () => {
    expect(diagnose('It sailed on Thursday, 3 December 2021.', null)).toHaveLength(1);
    expect(diagnose('It sailed on Monday, 3 December.', null)).toEqual([]);
  });
});
