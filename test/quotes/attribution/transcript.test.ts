import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/analysed';

/** Who says what: "BYRNE → ada-byrne: Why not?". */
const turns = (text: string) =>
  analysed(text)
    .quotes.filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker, actor, text }) => `${speaker?.text} → ${actor ?? '?'}: ${text}`);

describe('a transcript', () => {
  it('is quotes without marks, each of whom its line opens with', () => {
    const text =
      'Ada Byrne met Tom Field on Monday.\n\nFIELD: Why now?\n\nBYRNE: Why not? I have waited.\n\nFIELD: “Waited”?';
    expect(turns(text)).toEqual([
      'FIELD → tom-field: Why now?',
      'BYRNE → ada-byrne: Why not? I have waited.',
      'FIELD → tom-field: “Waited”?',
    ]);
  });

  it('may have its turns line by line', () => {
    expect(turns('Q: Why now?\nA: Why not?\n\nQ: Is it safe?\nA: It is.')).toEqual([
      'Q → ?: Why now?',
      'A → ?: Why not?',
      'Q → ?: Is it safe?',
      'A → ?: It is.',
    ]);
  });

  it.each([
    ['a dateline', 'NEW HARBOUR: The court ruled on Monday.\n\nThe mayor wept.'],
    ['a notice', 'WHEN: Monday\n\nWHERE: The old hall\n\nWHO: Everybody'],
    ['one label again and again', 'NOTE: The hall is shut.\n\nNOTE: So is the bar.'],
    ['a label in mid-line', 'He wrote to FIELD: do come. He wrote to BYRNE: stay. FIELD: came.'],
  ])('is not %s', (_, text) => {
    expect(turns(text)).toEqual([]);
  });
});
