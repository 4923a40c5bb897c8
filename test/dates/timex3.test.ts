import { describe, expect, test } from 'vitest';
import { timesIn } from '../support/resolvedTimes';

// The conventions of TIMEX3 (TimeML) for news, row by row, and where Dateline leaves them on purpose.

/** A Friday. */
const ARTICLE = '1998-02-27';

const seen = (text: string) =>
  timesIn(text, ARTICLE).map(({ text, value, type }) => `${type} ${text} ${value}`);

describe('as TIMEX3 has it', () => {
  test.each([
    // The grain of the words is the grain of the value.
    ['It closed last year.', 'DATE last year 1997'],
    ['It closed two years ago.', 'DATE two years ago 1996'],
    ['Profit rose from $2 million a year ago.', 'DATE a year ago 1997'],
    ['It fell from a year earlier.', 'DATE a year earlier 1997'],
    ['It closed three months ago.', 'DATE three months ago 1997-11'],
    ['It closed last month.', 'DATE last month 1998-01'],
    ['It closes next week.', 'DATE next week 1998-W10'],
    ['Sales fell in the latest week.', 'DATE latest week 1998-W08'],
    ['Sales fell in the third quarter.', 'DATE third quarter 1997-Q3'],
    ['Fourth-quarter profit fell.', 'DATE Fourth-quarter 1997-Q4'],
    ['Profit fell in the quarter.', 'DATE the quarter 1997-Q4'],
    ['The loss of fiscal 1997 was small.', 'DATE 1997 1997'],
    ['It opened last spring.', 'DATE last spring 1997-SP'],
    ['It opened in the summer of 1994.', 'DATE summer of 1994 1994-SU'],
    ['He left on Oct. 1.', 'DATE Oct. 1 1997-10-01'],
    ['He left on Oct. 1, 1989.', 'DATE Oct. 1, 1989 1989-10-01'],
    [
      'In the 12 months ended Jan. 31 it grew.',
      'DURATION 12 months P12M',
      'DATE Jan. 31 1998-01-31',
    ],
    // “Early” and “late” narrow a date and leave its value.
    ['It opened in early 1987.', 'DATE 1987 1987'],
    ['It opened in mid-October.', 'DATE October 1997-10'],
    ['It opened in the late 1970s.', 'DATE 1970s 197X'],
    ['He called early Monday.', 'DATE Monday 1998-02-23'],
    ['It will be done by the end of 1999.', 'DATE 1999 1999'],
    // Parts of a day that name no day of their own.
    ['He spoke this morning.', 'TIME this morning 1998-02-27TMO'],
    ['He slept last night.', 'TIME last night 1998-02-26TNI'],
    ['He speaks tonight.', 'TIME tonight 1998-02-27TNI'],
    ['He spoke at 10:30 a.m. EST.', 'TIME 10:30 a.m. EST 1998-02-27T10:30'],
    // Without a place in the calendar.
    ['It is now closed.', 'DATE now PRESENT_REF'],
    ['It is currently closed.', 'DATE currently PRESENT_REF'],
    ['It recently closed.', 'DATE recently PAST_REF'],
    ['It grew in recent years.', 'DATE recent years PAST_REF'],
    ['It will grow in the coming weeks.', 'DATE coming weeks FUTURE_REF'],
    ['It may grow in the future.', 'DATE the future FUTURE_REF'],
    // How long.
    ['It grew over the past three years.', 'DURATION past three years P3Y'],
    ['It grew for a decade.', 'DURATION a decade P1DE'],
    ['It grew for several years.', 'DURATION several years PXY'],
    ['It took about six weeks.', 'DURATION six weeks P6W'],
    ['A two-day visit began.', 'DURATION two-day P2D'],
    ['It took 40 minutes.', 'DURATION 40 minutes PT40M'],
    ['A yearlong search began.', 'DURATION yearlong P1Y'],
    // How often.
    ['It grew every year.', 'SET every year P1Y'],
    ['It closes on Mondays.', 'SET Mondays XXXX-WXX-1'],
    ['It opens each August.', 'SET each August XXXX-08'],
    ['It rains every night.', 'SET every night XXXX-XX-XXTNI'],
  ])('%s', (text, ...expected) => expect(seen(text)).toEqual(expected));
});

describe('not as TIMEX3 has it', () => {
  test.each([
    // A day with its part or its hour is that day: what a reader asks is which day it was.
    ['It began Monday night.', 'DATE Monday night 1998-02-23'],
    ['It began at 5 p.m. on Monday.', 'DATE 5 p.m. on Monday 1998-02-23'],
    // “A year ago”, where nothing is compared by the year, and “two weeks ago” say more than the year and the week.
    ['He left a year ago.', 'DATE a year ago 1997-02'],
    ['He left two weeks ago.', 'DATE two weeks ago 1998-02-13'],
    // A weekend is its two days.
    ['It rained over the weekend.', 'DATE weekend 1998-02-21..1998-02-22'],
    // Ages and rates are none, nor is what comes “annually”.
    [
      'The 19-year-old, now 20 years old, earns $9 a day and $900 annually.',
      'DATE now PRESENT_REF',
    ],
  ])('%s', (text, ...expected) => expect(seen(text)).toEqual(expected));
});
