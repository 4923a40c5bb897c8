import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, NameList } from '../../../server/src/actors/words/nameList';
import { PhraseBook } from '../../../server/src/actors/words/phraseBook';
import { SortedList } from '../../../server/src/actors/words/sortedList';

const list = `# sea birds; not an entry
Northern Gannet; Gannet
Arctic Tern | Tern

O'Neill's Petrel
`;

describe('a list read where it stands', () => {
  const names = new NameList(list, ';|');
  const under = (key: string) => names.under(key).map(({ entry }) => entry);

  it('finds entries by the letters they begin with', () => {
    expect(under('Gannet')).toEqual(['Gannet']);
    expect(under('Northern')).toEqual(['Northern Gannet']);
    expect(under('Tern')).toEqual(['Tern']);
    expect(under('O')).toEqual(["O'Neill's Petrel"]);
    expect(under('sea')).toEqual([]);
    expect(under('Gann')).toEqual([]);
  });

  it('gives the row with the entry', () => {
    expect(names.under('Gannet')).toEqual([{ entry: 'Gannet', row: 'Northern Gannet; Gannet' }]);
  });

  it('finds every row of any list', () => {
    const row = fc.stringMatching(/^[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ' -]{0,8}$/).map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const all = new NameList(rows.join('\n'), '');
        for (const entry of rows) {
          expect(all.under(keyOf(entry))).toContainEqual({ entry, row: entry });
        }
      }),
    );
  });
});

describe('a sorted list', () => {
  it('finds its rows by the letters they begin with', () => {
    const rows = "# sea birds\n# in order\nAuk\nAuk Island\nAuk's Nest\nAuk?\nAuklet\nTern | f";
    const names = new SortedList(rows);
    const under = (key: string) => names.under(key).map(({ row }) => row);
    expect(under('Auk')).toEqual(['Auk', 'Auk Island', "Auk's Nest", 'Auk?']);
    expect(under('Tern')).toEqual(['Tern | f']);
    expect(under('Aukl')).toEqual([]);
    expect(under('Zino')).toEqual([]);
  });

  it('finds the same as a list that is in no order', () => {
    const row = fc.stringMatching(/^[A-Ca-cÀ0][A-Ca-cÀ0' ?-]{0,4}$/).map((text) => text.trim());
    fc.assert(
      fc.property(fc.uniqueArray(row), row, (rows, word) => {
        const list = rows.sort((a, b) => (a < b ? -1 : 1)).join('\n');
        const found = new SortedList(list).under(keyOf(word));
        expect(found).toEqual(
          new NameList(list, '')
            .under(keyOf(word))
            .filter(({ entry }) => keyOf(entry) === keyOf(word)),
        );
      }),
    );
  });

  it.each(['firstNames', 'lastNames', 'surnames', 'cities'])('%s.txt is in order', (name) => {
    const file = new URL(`../../../server/src/actors/lexicons/${name}.txt`, import.meta.url);
    const rows = readFileSync(file, 'utf8').trimEnd().split('\n');
    const first = rows.findIndex((row) => !row.startsWith('#'));
    const displaced = rows.slice(first + 1).filter((row, i) => row <= rows[first + i]!);
    expect(displaced, 'each row stands behind those that come before it').toEqual([]);
    if (name !== 'cities')
      expect(rows.slice(first).filter((row) => !/^\p{Lu}/u.test(row))).toEqual([]);
  });
});

describe('a phrase book', () => {
  const read = (entry: string, row: string) => ({ phrase: entry, value: row });
  const book = new PhraseBook(
    [
      { names: new NameList('Red Star\nRed Star Line; Red', ';|='), read },
      { names: new NameList('Red Star; Star', ';|='), read },
    ],
    (earlier, later) => `${earlier} + ${later}`,
  );

  it('gives the longest first, and one entry where several lists have it', () => {
    expect(book.startingWith('Red')).toEqual([
      { words: ['Red', 'Star', 'Line'], value: 'Red Star Line; Red' },
      { words: ['Red', 'Star'], value: 'Red Star + Red Star; Star' },
      { words: ['Red'], value: 'Red Star Line; Red' },
    ]);
    expect(book.startingWith('Blue')).toEqual([]);
    expect(book.startingWith('(')).toEqual([]);
  });
});
