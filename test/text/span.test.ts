import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contains,
  indexOfFirstFrom,
  inOrder,
  overlaps,
  type Span,
  shift,
  textSpan,
  touches,
} from '../../server/src/text/span';

const span = (start: number, end: number): Span => ({ start, end });
const anySpan = fc
  .tuple(fc.nat(30), fc.nat(10))
  .map(([start, length]) => span(start, start + length));

describe('two spans', () => {
  it.each([
    ['apart', span(0, 3), span(5, 8), false],
    ['side by side', span(0, 3), span(3, 8), false],
    ['one unit in common', span(0, 4), span(3, 8), true],
    ['one inside the other', span(0, 8), span(3, 4), true],
    ['the same', span(2, 5), span(2, 5), true],
  ])('%s: overlap is %s', (_, a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  it('contain one another only with both ends', () => {
    expect(contains(span(2, 8), span(2, 8))).toBe(true);
    expect(contains(span(2, 8), span(3, 8))).toBe(true);
    expect(contains(span(2, 8), span(1, 8))).toBe(false);
    expect(contains(span(2, 8), span(3, 9))).toBe(false);
  });

  it('keep their relation when both move', () => {
    fc.assert(
      fc.property(anySpan, anySpan, fc.nat(50), (a, b, by) => {
        expect(overlaps(shift(a, by), shift(b, by))).toBe(overlaps(a, b));
        expect(contains(shift(a, by), shift(b, by))).toBe(contains(a, b));
        expect(shift(shift(a, by), -by)).toEqual(a);
      }),
    );
  });
});

it('a cursor right before and right behind a word touches it', () => {
  const word = span(4, 9);
  expect([3, 4, 9, 10].map((offset) => touches(word, offset))).toEqual([false, true, true, false]);
});

it('a text span holds the words that stand there', () => {
  expect(textSpan('the mayor left', span(4, 9))).toEqual({ start: 4, end: 9, text: 'mayor' });
});

describe('spans in order', () => {
  it('go by their start, then the longer first, then as they came', () => {
    const [a, b, c, d] = [span(4, 6), span(0, 3), span(4, 9), { ...span(4, 6), name: 'later' }];
    expect(inOrder([a, b, c, d])).toEqual([b, c, a, d]);
    expect(inOrder([a, b, c, d])[3]).toBe(d);
  });

  it('are the same ones', () => {
    fc.assert(
      fc.property(fc.array(anySpan), (spans) => {
        const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
        expect(inOrder(spans)).toEqual(sorted);
      }),
    );
  });

  it('give the first from a place on', () => {
    const spans = [span(0, 3), span(2, 4), span(2, 9), span(7, 8)];
    expect([0, 1, 2, 3, 8].map((at) => indexOfFirstFrom(spans, at))).toEqual([0, 1, 1, 3, 4]);
    expect(indexOfFirstFrom([], 5)).toBe(0);
  });
});
