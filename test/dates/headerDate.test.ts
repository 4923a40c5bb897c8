import { describe, expect, it } from 'vitest';
import { anchorDate, readHeaderDate } from '../../server/src/dates/headerDate';

describe('readHeaderDate', () => {
  it.each(['2021-12-02', '2024-02-29', '2000-02-29', '0987-01-01'])('takes %s as it is', (text) =>
    expect(readHeaderDate(text)).toEqual({ kind: 'valid', value: text }),
  );

  it.each([
    ['2 Dec 2021', '2021-12-02'],
    ['2 December, 2021', '2021-12-02'],
    ['2nd of December 2021', '2021-12-02'],
    ['Dec. 2, 2021', '2021-12-02'],
    ['December 2nd 2021', '2021-12-02'],
    ['Thursday, December 2, 2021', '2021-12-02'],
    ['Thu 2 Dec 2021', '2021-12-02'],
    ['2-Dec-21', '2021-12-02'],
    ["2 Dec '99", '1999-12-02'],
    ['2 Dec 68', '2068-12-02'],
    ['2021 Dec 2', '2021-12-02'],
    ['2021/12/2', '2021-12-02'],
    ['2021.12.02', '2021-12-02'],
    ['2021-12-2', '2021-12-02'],
    ['2021–12–02', '2021-12-02'],
    ['2021 - 12 - 02', '2021-12-02'],
    ['20211202', '2021-12-02'],
    ['1 Sept 2021', '2021-09-01'],
    ['MAY 3 2021', '2021-05-03'],
    ['29 February 2024', '2024-02-29'],
    ['13/04/2021', '2021-04-13'],
    ['04/13/2021', '2021-04-13'],
    ['4/4/2021', '2021-04-04'],
    ['31.12.21', '2021-12-31'],
  ])('reads %s as %s', (text, value) =>
    expect(readHeaderDate(text)).toEqual({ kind: 'malformed', value }),
  );

  it.each([
    ['03/04/2021', ['2021-04-03', '2021-03-04']],
    ['3.4.21', ['2021-04-03', '2021-03-04']],
    ['03-04-2021', ['2021-04-03', '2021-03-04']],
    ['21-12-02', ['2002-12-21', '2021-12-02']],
  ])('sees every reading of %s', (text, values) =>
    expect(readHeaderDate(text)).toEqual({ kind: 'ambiguous', values }),
  );

  it.each([
    ['2021-02-30', 'February 2021 has 28 days.'],
    ['30 Feb. 2024', 'February 2024 has 29 days.'],
    ['1900-02-29', 'February 1900 has 28 days.'],
    ['April 31st, 2021', 'April 2021 has 30 days.'],
    ['2021-13-42', 'There is no month 13: a year has 12.'],
    ['2021-00-10', 'There is no month 0: a year has 12.'],
    ['2021-10-00', 'There is no day 0: the first day of a month is 1.'],
    ['32/32/2021', 'There is no month 32: a year has 12.'],
  ])('says why there is no %s', (text, reason) =>
    expect(readHeaderDate(text)).toEqual({ kind: 'impossible', reason }),
  );

  it('sees month and day exchanged', () => {
    expect(readHeaderDate('2021-13-02')).toMatchObject({
      kind: 'impossible',
      exchanged: '2021-02-13',
    });
  });

  it('sees a weekday that the day is not', () => {
    expect(readHeaderDate('Thursday, 3 December 2021')).toEqual({
      kind: 'malformed',
      value: '2021-12-03',
      otherWeekday: 'Friday',
    });
  });

  it.each(['', '2021', '2021-12', '2 Dec', 'Dec 2021', 'soon', '2021-12-02x'])(
    'reads no date in %j',
    (text) => expect(readHeaderDate(text)).toEqual({ kind: 'unreadable' }),
  );
});

describe('anchorDate', () => {
  it('is the one reading there is', () => {
    expect(anchorDate(readHeaderDate('2021-12-02'))).toBe('2021-12-02');
    expect(anchorDate(readHeaderDate('Dec. 2, 2021'))).toBe('2021-12-02');
  });

  it.each(['03/04/2021', '2021-02-30', ''])('is unknown for %j', (text) =>
    expect(anchorDate(readHeaderDate(text))).toBeUndefined(),
  );
});
