import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../server/src/actors/finding/findNames';
import { textUnit } from '../../server/src/text/textUnit';
import { actorsOf } from './analyseActors';

const words = fc.constantFrom(
  ...'Russia US-China al-Haddad said President “ ” , . ( ) ’s of and the Mrs. Ann Lee NATO I D R-Ohio 5 56 - – " ‘ Tip Duke Bank bank ministry Minister director KC plc Moscow Kremlin warned known or as \n\n 🙂 É'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 60 }).map((list) => list.join('')),
);

describe('any text', () => {
  it('gives actors whose mentions are what stands there, in order, each once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const actors = actorsOf(text);
        expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
        const seen = new Set<string>();
        for (const { mentions, roles } of actors) {
          expect(mentions.length).toBeGreaterThan(0);
          for (const span of [...mentions, ...roles]) {
            expect(text.slice(span.start, span.end)).toBe(span.text);
          }
          for (const { start, end } of mentions) {
            expect(seen.has(`${start}:${end}`)).toBe(false);
            seen.add(`${start}:${end}`);
          }
          const starts = mentions.map(({ start }) => start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'He met Ann Lee, D-',
    'It is D -',
    'The Duke of',
    'Ann “Tip',
    'Moscow and',
    'the bank',
    'Ann Lee, 56,',
  ])('goes on where the text ends early: %s', (text) => {
    expect(() => actorsOf(text)).not.toThrow();
  });

  it('gives a paragraph’s names by its words alone', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(namesOf(text)).toEqual(namesOf(text));
      }),
      // A word too long to be kept in mind is another object each time.
      { numRuns: 50, examples: [['Russia'.repeat(7)]] },
    );
  });
});

/** What is found, each word as it is written: what is kept in mind of it depends on what was read before. */
function namesOf(text: string) {
  return findNames(textUnit(text)).names.map((name) => ({ ...name, word: name.word.text }));
}
