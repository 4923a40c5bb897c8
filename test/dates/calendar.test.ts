import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  isDay,
  isoWeek,
  weekdayNumber,
} from '../../server/src/dates/calendar';
import { holidayDate, holidaysByFirstWord } from '../../server/src/dates/holidays';
import { nearestDate, weekdayOffset, weekendStart } from '../../server/src/dates/nearest';

describe('the calendar', () => {
  it('knows leap years, month ends and week years', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(isDay(2023, 2, 29)).toBe(false);
    expect(isDay(0, 1, 1)).toBe(false);
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
    expect(isoWeek('2021-01-03')).toBe('2020-W53');
    expect(weekdayNumber('2019-05-15')).toBe(3);
  });
});

describe('weekdayOffset', () => {
  // Seen from a Wednesday.
  it.each([
    [1, 'past', -2],
    [1, 'coming', 5],
    [1, 'unknown', -2],
    [3, 'past', 0],
    [3, 'coming', 0],
    [4, 'past', -6],
    [4, 'coming', 1],
    [7, 'unknown', -3],
  ] as const)('weekday %i, %s: %i', (weekday, direction, days) =>
    expect(weekdayOffset('2019-05-15', weekday, direction)).toBe(days),
  );
});

describe('nearestDate', () => {
  const march = ['2018-03-30', '2019-03-30', '2020-03-30'];
  it.each([
    ['2019-05-15', 'past', '2019-03-30'],
    ['2019-05-15', 'coming', '2020-03-30'],
    ['2019-05-15', 'unknown', '2019-03-30'],
    ['2019-03-05', 'past', '2019-03-30'], // 340 days ago would be called last year’s
    ['2019-03-05', 'coming', '2019-03-30'],
    ['2019-03-30', 'past', '2019-03-30'],
  ] as const)('seen from %s, %s: %s', (article, direction, date) =>
    expect(nearestDate(article, march, { direction })).toBe(date),
  );
});

describe('weekendStart', () => {
  it.each([
    ['2019-05-15', 'past', '2019-05-11'], // a Wednesday
    ['2019-05-15', 'coming', '2019-05-18'],
    ['2019-05-18', 'past', '2019-05-18'], // the Saturday itself
    ['2019-05-19', 'coming', '2019-05-18'], // its Sunday
  ] as const)('seen from %s, %s: %s', (article, direction, date) =>
    expect(weekendStart(article, direction)).toBe(date),
  );
});

describe('holidays', () => {
  const date = (name: string, year: number) => {
    const all = [...holidaysByFirstWord.values()].flat();
    return holidayDate(all.find((holiday) => holiday.name === name)!.rule, year);
  };

  it.each([
    ['Christmas Eve', 2019, '2019-12-24'],
    ['Thanksgiving', 2018, '2018-11-22'],
    ['Black Friday', 2018, '2018-11-23'],
    ['Memorial Day', 2019, '2019-05-27'],
    ['Labor Day', 2021, '2021-09-06'],
    ['Easter Sunday', 2008, '2008-03-23'],
    ['Easter', 2011, '2011-04-24'],
    ['Easter', 2038, '2038-04-25'],
    ['Good Friday', 2024, '2024-03-29'],
    ['Ash Wednesday', 2024, '2024-02-14'],
  ])('%s %i is %s', (name, year, expected) => expect(date(name, year)).toBe(expected));
});
