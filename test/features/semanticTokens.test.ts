import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { overlaps } from '../../server/src/text/span';
import { analysed } from '../support/analysed';
import { handMade, harbour, wordsOf } from '../support/handMade';
import { seeds } from '../support/seeds';

describe('semanticTokens', () => {
  test('tell what each stretch is; a name cuts the quote it stands in', () => {
    const analysis = harbour();
    const { text } = analysis.article;
    const found = semanticTokens(analysis).map(({ start, end, type, isIntroduction }) => [
      text.slice(start, end),
      isIntroduction ? `${type}, introduced` : type,
    ]);
    expect(found).toEqual([
      ['Byrne', 'person'],
      ['Harbour master', 'role'],
      ['Ada Byrne', 'person, introduced'],
      ['Monday', 'date'],
      ['“The water is high,”', 'quote'],
      ['Byrne', 'person'],
      ['said', 'cue'],
      ['She', 'pronoun'],
      ['Tom Okafor', 'person, introduced'],
      ['Canal Trust', 'organization, introduced'],
      ['“', 'quote'],
      ['Ada Byrne', 'person'],
      [' never sleeps”', 'quote'],
      ['“Mr. ', 'quote'],
      ['Okafor', 'person'],
      [' knows me,”', 'quote'],
      ['she', 'pronoun'],
      ['said', 'cue'],
      ['“The ', 'quote'],
      ['Trust', 'organization'],
      [' does not.”', 'quote'],
      ['Okafor', 'person'],
    ]);
  });

  test('end with their line, though the quote goes on', () => {
    const text = 'He said “one\r\ntwo” then.';
    const analysis = handMade(text, { quotes: [wordsOf(text).quote('“one\r\ntwo”')] });
    const found = semanticTokens(analysis);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['“one', 'two”']);
  });

  test('leave the writer’s words around quoted ones alone', () => {
    const text = 'He warned of “rain” and “snow”.';
    const said = wordsOf(text).quote('of “rain” and “snow”', { kind: 'mixed' });
    const found = semanticTokens(handMade(text, { quotes: [said] }));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['“rain”', '“snow”']);
  });

  test('let the words of an indirect quote be the writer’s', () => {
    const text = 'He said that it rains.';
    const quote = wordsOf(text).quote('that it rains', { kind: 'indirect' });
    expect(semanticTokens(handMade(text, { quotes: [quote] }))).toEqual([]);
  });

  test('come in order, on one line each, and never overlap', () => {
    const pieces = ['“', '”', 'Ada Byrne ', 'said ', 'London ', 'Monday ', '. ', '\n', '\r\n\r\n'];
    const texts = fc.array(fc.constantFrom(...pieces)).map((all) => all.join(''));
    const soundIn = (text: string) => {
      let end = 0;
      for (const token of semanticTokens(analysed(text))) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(token.start, token.end)).not.toMatch(/[\r\n]/);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    };
    soundIn(seeds.first);
    soundIn(seeds.second);
    fc.assert(fc.property(texts, soundIn));
  });

  test('of a part of the article are those of the whole that reach into it', () => {
    for (const text of [seeds.first, seeds.second]) {
      const analysis = analysed(text);
      const all = semanticTokens(analysis);
      const place = fc.nat(text.length);
      fc.assert(
        fc.property(place, place, (a, b) => {
          const part = { start: Math.min(a, b), end: Math.max(a, b) };
          expect(semanticTokens(analysis, part)).toEqual(all.filter((t) => overlaps(t, part)));
        }),
        { numRuns: 50 },
      );
    }
  });
});
