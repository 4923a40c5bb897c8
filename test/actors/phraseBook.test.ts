import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, NameList } from '../../server/src/actors/nameList';
import { PhraseBook } from '../../server/src/actors/phraseBook';

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

describe('a phrase book', () => {
  const read = (entry: string, row: string) => ({ phrase: entry, value: row });
  const book = new PhraseBook(
    [
      { text: 'Red Star\nRed Star Line; Red', read },
      { text: 'Red Star; Star', read },
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
