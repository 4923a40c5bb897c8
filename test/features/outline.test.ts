import { describe, expect, test } from 'vitest';
import { outline } from '../../server/src/features/outline';
import { analysed } from '../support/analysed';
import { seeds } from '../support/seeds';

describe('outline', () => {
  test.each([
    [' date 2024-03-07 A quiet day\n\nText.', 'A quiet day', '2024-03-07'],
    [' date 2024-03-07\n\nText.', 'Article of 2024-03-07', ''],
    ['Text.', 'Article', ''],
    ['', 'Article', ''],
  ])('names the article of %j', (text, name, detail) => {
    expect(outline(analysed(text))).toMatchObject({ kind: 'article', name, detail });
  });

  test('spans the whole text and lists quotes inside it, in order', () => {
    for (const text of Object.values(seeds)) {
      const article = outline(analysed(text));
      expect(article).toMatchObject({ start: 0, end: text.length });
      const starts = article.children.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  test('gives the seeds 15 and 14 quotes', () => {
    expect(outline(analysed(seeds.first)).children).toHaveLength(15);
    expect(outline(analysed(seeds.second)).children).toHaveLength(14);
  });

  test('shortens a quote at a word and leaves its marks out', () => {
    const names = outline(analysed(seeds.second)).children.map(({ name }) => name);
    expect(names[0]).toBe('diplomacy and de-escalation');
    expect(names[1]).toBe('deterrence, including the significant costs, the massive…');
  });
});
