import { describe, expect, test } from 'vitest';
import { headerCompletion } from '../../server/src/features/headerCompletion';
import { withCursor } from '../support/markedText';

const TODAY = '2024-03-07';

describe('headerCompletion', () => {
  test.each([
    ['|', ' date 2024-03-07 '],
    [' |', ' date 2024-03-07 '],
    ['\n\n|\n', '\n\n date 2024-03-07 \n'],
    ['da|', ' date 2024-03-07 '],
    [' date |', ' date 2024-03-07 '],
    [' date 2024-|', ' date 2024-03-07 '],
  ])('in %j gives today’s header', (marked, result) => {
    const { text, offset } = withCursor(marked);
    const [completion] = headerCompletion(text, offset, TODAY);
    const { start, end, newText } = completion!.change;
    expect(text.slice(0, start) + newText + text.slice(end)).toBe(result);
    expect(start).toBeGreaterThanOrEqual(text.lastIndexOf('\n', offset - 1) + 1);
  });

  test.each(['x|', 'The da|', 'da|\n\nA paragraph.', ' date 2023-01-01 Title|', 'date|d'])(
    'in %j gives nothing',
    (marked) => {
      const { text, offset } = withCursor(marked);
      expect(headerCompletion(text, offset, TODAY)).toEqual([]);
    },
  );
});
