import { describe, expect, test } from 'vitest';
import { links } from '../../server/src/features/links';

describe('links', () => {
  test.each([
    ['See https://lock.example/tides.', ['https://lock.example/tides']],
    ['(see http://lock.example/a?b=1&c=2#d), then', ['http://lock.example/a?b=1&c=2#d']],
    ['https://lock.example/wiki/Lock_(water)', ['https://lock.example/wiki/Lock_(water)']],
    ['“https://lock.example”', ['https://lock.example']],
    ['at www.lock.example today', ['https://www.lock.example']],
    ['the www. and http:// of it', []],
    ['harbour@lock.example', []],
    ['https://', []],
    ['no link', []],
  ])('in %j', (text, expected) => {
    expect(links(text).map(({ target }) => target)).toEqual(expected);
  });

  test('stand where the address stands', () => {
    expect(links('So: www.lock.example!')).toEqual([
      { start: 4, end: 20, target: 'https://www.lock.example' },
    ]);
  });

  test('cost linear time', () => {
    const text = `https://a${').'.repeat(200_000)} `;
    // In quadratic time this would outlast the test's limit by far.
    expect(links(text.repeat(3))).toHaveLength(3);
  });
});
