import { describe, expect, test } from 'vitest';
import { articleSymbols, matchSymbols } from '../../server/src/features/articleSymbols';
import { analysed } from '../support/analysed';
import { harbour } from '../support/handMade';

const symbols = articleSymbols(harbour());
const names = (query: string) => matchSymbols(symbols, query, 10).map(({ name }) => name);

describe('articleSymbols', () => {
  test('are the article, its actors where they are introduced, and its quotes', () => {
    const { text } = harbour().article;
    const shown = symbols.map(({ kind, name, container }) => [kind, name, container]);
    expect(shown).toEqual([
      ['article', 'Lock opens late, Byrne says', ''],
      ['person', 'Ada Byrne', 'Lock opens late, Byrne says'],
      ['person', 'Tom Okafor', 'Lock opens late, Byrne says'],
      ['organization', 'Canal Trust', 'Lock opens late, Byrne says'],
      ['quote', 'The water is high', 'Ada Byrne'],
      ['quote', 'Ada Byrne never sleeps', 'speaker unknown'],
      ['quote', expect.stringMatching(/^Mr. Okafor knows me/), 'Ada Byrne'],
    ]);
    const [, byrne] = symbols;
    expect(text.slice(byrne!.start, byrne!.end)).toBe('Ada Byrne');
  });

  test('of an empty text are the article alone', () => {
    expect(articleSymbols(analysed('')).map(({ kind }) => kind)).toEqual(['article']);
  });
});

describe('matchSymbols', () => {
  test.each([
    ['okafor', 'Tom Okafor'],
    ['tokafor', 'Tom Okafor'],
    ['cnltrst', 'Canal Trust'],
    ['water', 'The water is high'],
    ['byrne', 'Ada Byrne'],
  ])('finds by %j first %j', (query, name) => expect(names(query)[0]).toBe(name));

  test('finds nothing for what is not there', () => expect(names('zebra')).toEqual([]));

  test('without a query gives all but the quotes', () => {
    expect(names('')).toHaveLength(4);
    expect(matchSymbols(symbols, ' ', 2)).toHaveLength(2);
  });
});
