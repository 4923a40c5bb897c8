import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from '../../server/src/text/shorten';

test.each([
  ['a short line', 20, 'a short line'],
  ['a line that is longer', 12, 'a line that…'],
  ['a line, that is longer', 9, 'a line…'],
  ['one\ntwo   three', 20, 'one two three'],
  ['unbreakable', 5, 'unbre…'],
])('shorten(%j, %d)', (words, limit, short) => expect(shorten(words, limit)).toBe(short));

test('is one line and no longer than the limit and its mark', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (words, limit) => {
      const short = shorten(words, limit);
      expect(short.length).toBeLessThanOrEqual(limit + 1);
      expect(short).not.toMatch(/[\r\n]/);
    }),
  );
});
