import { describe, expect, test } from 'vitest';
import { quotesBy } from '../../server/src/features/quotesBy';
import { harbour } from '../support/handMade';

describe('quotesBy', () => {
  test('is a text of all an actor says, each with its place', () => {
    expect(quotesBy(harbour(), 'ada-byrne')).toBe(
      [
        'Ada Byrne',
        'Harbour master · 2 quotes in “Lock opens late, Byrne says” · 2024-03-07',
        '',
        '“The water is high,”',
        '— line 3 · said',
        '',
        '“Mr. Okafor knows me,” she said. “The Trust does not.”',
        '— line 5 · said',
        '',
      ].join('\n'),
    );
  });

  test('tells of an actor who says nothing', () => {
    expect(quotesBy(harbour(), 'tom-okafor')).toContain('0 quotes');
  });

  test('is nothing for an actor who is not there', () => {
    expect(quotesBy(harbour(), 'nobody')).toBeUndefined();
  });
});
