import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../server/src/actors/findNames';
import { textUnit } from '../../server/src/text/textUnit';
import { actorsOf } from './analyseActors';

const words = fc.constantFrom(
  ...'Russia US-China al-Haddad said President “ ” , . ( ) ’s of and the Mrs. Ann Lee NATO I 5 - – \n\n 🙂 É'.split(
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
      { numRuns: 150 },
    );
  });

  it('gives a paragraph’s names by its words alone', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findNames(textUnit(text), [])).toEqual(findNames(textUnit(text), []));
      }),
      { numRuns: 50 },
    );
  });
});
