import { describe, expect, test } from 'vitest';
import { describeTime, distanceInWords } from '../../server/src/features/timeWording';

describe('describeTime', () => {
  test.each([
    ['2021-12-01', 'Wednesday, 1 December 2021'],
    ['2021-12-01TNI', 'Wednesday, 1 December 2021, night'],
    ['2021-12-01T17:00', 'Wednesday, 1 December 2021, 17:00'],
    ['2021-12', 'December 2021'],
    ['2022-W02', 'The week of Monday, 10 January 2022'],
    ['2020-W53', 'The week of Monday, 28 December 2020'],
    ['2021-Q1', 'Quarter 1 of 2021'],
    ['2022-SU', 'The summer of 2022'],
    ['199X', 'The 1990s'],
    ['2014', 'The year 2014'],
    ['2014..2016', 'From the year 2014 to the year 2016'],
    ['PAST_REF', 'Some time in the past'],
    ['19XX', 'The 1900s'],
    ['XXXX-WXX-5', 'Every Friday'],
    ['P3D', '3 days'],
    ['P1W', '1 week'],
    ['PXW', 'Some weeks'],
    ['P2DE', '2 decades'],
    ['PT1H', '1 hour'],
    ['P3Q', '3 quarters'],
    ['XXXX-08', 'Every August'],
    ['XXXX-SU', 'Every summer'],
    ['XXXX-XX-XXTMO', 'Every morning'],
    ['XXXX', 'XXXX'],
    ['2021-02-30', '2021-02-30'],
    ['', ''],
  ])('%j is %j', (value, words) => expect(describeTime(value)).toBe(words));
});

describe('distanceInWords', () => {
  test.each([
    ['2024-03-07', 'The day of the article'],
    ['2024-03-06', '1 day before the article’s date'],
    ['2024-03-06TNI', '1 day before the article’s date'],
    ['2024-03-01', '6 days before the article’s date'],
    ['2024-03-08', '1 day after the article’s date'],
    ['2024', undefined],
    ['2024-W10', undefined],
    ['2024-02-30', undefined],
  ])('%j: %j', (value, words) => expect(distanceInWords(value, '2024-03-07')).toBe(words));
});
