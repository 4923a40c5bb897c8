import { describe, expect, test } from 'vitest';
import { folds } from '../../server/src/features/folds';
import { analysed } from '../support/analysed';
import { handMade, wordsOf } from '../support/handMade';
import { spanOf } from '../support/markedText';

const kinds = (text: string) => folds(analysed(text)).map(({ kind }) => kind);

describe('folds', () => {
  test('hide the article under its header, and each paragraph', () => {
    const text = ' date 2024-03-07 A title\n\nOne line,\nand another.\n\nA paragraph.\n';
    expect(folds(analysed(text))).toEqual([
      { kind: 'article', start: 1, end: text.length - 1 },
      { kind: 'paragraph', ...spanOf(text, 'One line,\nand another.') },
      { kind: 'paragraph', ...spanOf(text, 'A paragraph.') },
    ]);
  });

  test('are none without a body', () => {
    expect(kinds('')).toEqual([]);
    expect(kinds(' date 2024-03-07 A title\n')).toEqual([]);
  });

  test('hide a quote that goes on over paragraphs as one', () => {
    const text = 'He began: “It rose.\n\n“It rose again.\n\n“Then it fell,” he said.\n';
    const quote = folds(analysed(text)).find(({ kind }) => kind === 'quote');
    expect(quote).toEqual({
      kind: 'quote',
      start: text.indexOf('“'),
      end: text.indexOf('”') + 1,
    });
  });

  test.each([
    [40, ['paragraph']],
    [400, ['paragraph', 'quote']],
  ])('hide a quote of %i letters: %j', (length, expected) => {
    const words = `“${'a'.repeat(length)},”`;
    const text = `So ${words} he said.`;
    const analysis = handMade(text, { quotes: [wordsOf(text).quote(words)] });
    expect(folds(analysis).map(({ kind }) => kind)).toEqual(expected);
  });
});
