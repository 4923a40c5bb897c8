import { describe, expect, it } from 'vitest';
import { perWord, wordAt, wordOf } from '../../server/src/text/words';

describe('words', () => {
  it('are the same wherever they stand', () => {
    expect(wordAt('one two one', 8, 11)).toBe(wordAt('one two one', 0, 3));
    expect(wordOf('two')).toBe(wordAt('one two one', 4, 7));
  });

  it('differ with their capitals', () => {
    expect(wordOf('Two')).not.toBe(wordOf('two'));
    expect(wordOf('Two').lower).toBe('two');
  });

  it('keep their text when there are more than are kept in mind', () => {
    for (let i = 0; i < 100_000; i++) expect(wordOf(`w${i}`).text === `w${i}`).toBe(true);
  });

  it('may be of any length', () => {
    const long = 'a'.repeat(100_000);
    expect(wordOf(long).text).toBe(long);
  });
});

describe('what is known of a word', () => {
  it('is read once', () => {
    let reads = 0;
    const length = perWord(({ text }) => {
      reads++;
      return { length: text.length };
    });
    expect([length(wordOf('word')), length(wordOf('word'))]).toEqual([
      { length: 4 },
      { length: 4 },
    ]);
    expect(reads).toBe(1);
  });
});
