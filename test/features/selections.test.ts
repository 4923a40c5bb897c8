import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selections } from '../../server/src/features/selections';
import { analysed } from '../support/analysed';
import { handMade, harbour, wordsOf } from '../support/handMade';
import { spanOf, withCursor } from '../support/markedText';

describe('selections', () => {
  test('grow from the word to the article', () => {
    const analysis = harbour();
    const { text } = analysis.article;
    const found = selections(analysis, spanOf(text, 'high').start + 1);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'high',
      'The water is high',
      'The water is high,',
      '“The water is high,”',
      '“The water is high,” Byrne said.',
      'Harbour master Ada Byrne opened the lock on Monday. “The water is high,” Byrne said.',
      text,
    ]);
  });

  test('take a name whole after its word', () => {
    const text = 'The lock, Ada Byrne said, is open.';
    const actor = { id: 'x', name: 'Ada Byrne', type: 'person', roles: [] } as const;
    const mentions = [wordsOf(text).mention('Ada Byrne')];
    const analysis = handMade(text, { actors: [{ ...actor, mentions }] });
    const found = selections(analysis, spanOf(text, 'Byrne').start + 2);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Byrne',
      'Ada Byrne',
      'Ada Byrne said',
      text,
    ]);
  });

  test.each([
    ['|', ['']],
    ['One.\n|\nTwo.', ['One.\n\nTwo.']],
    ['A b|', ['b', 'A b']],
  ])('in %j', (marked, expected) => {
    const { text, offset } = withCursor(marked);
    const found = selections(analysed(text), offset);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('hold the cursor and each other, everywhere', () => {
    const { article } = harbour();
    const pieces = fc.constantFrom('“', '”', 'Ada ', 'Byrne ', 'said, ', '. ', '\n\n', '\n', '(');
    const texts = fc.oneof(
      fc.constant(article.text),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        const found = selections(analysed(text), offset);
        let inner = { start: offset, end: offset };
        for (const span of found) {
          expect(span.start <= inner.start && inner.end <= span.end).toBe(true);
          inner = span;
        }
        expect(found.at(-1)).toEqual({ start: 0, end: text.length });
      }),
    );
  });
});
