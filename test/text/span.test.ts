import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allAt,
  contains,
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

describe('all items at a place', () => {
  it('come from the outside in', () => {
    const quote = { ...span(0, 20), name: 'quote' };
    const mention = { ...span(5, 10), name: 'mention' };
    const later = { ...span(12, 15), name: 'later' };
    const namesAt = (offset: number) =>
      allAt([quote, mention, later], offset).map(({ name }) => name);
    expect(namesAt(7)).toEqual(['quote', 'mention']);
    expect(namesAt(10)).toEqual(['quote', 'mention']);
    expect(namesAt(11)).toEqual(['quote']);
    expect(namesAt(21)).toEqual([]);
  });

  it('are all those that the cursor touches', () => {
    fc.assert(
      fc.property(fc.array(anySpan), fc.nat(45), (spans, offset) => {
        const ordered = spans.sort((a, b) => a.start - b.start);
        expect(allAt(ordered, offset)).toEqual(ordered.filter((each) => touches(each, offset)));
      }),
    );
  });
});
