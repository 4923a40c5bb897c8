import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../server/src/text/tokens';

const textsOf = (text: string) => tokenise(text).map((token) => token.text);

describe('tokens', () => {
  it.each([
    ['words and marks', 'No, thanks!', ['No', ',', 'thanks', '!']],
    ['abbreviations', 'Gen. Moss met Sen. Ito.', ['Gen.', 'Moss', 'met', 'Sen.', 'Ito', '.']],
    [
      'slashed letters',
      'M/V Tin A/S and/or T/1',
      ['M/V', 'Tin', 'A/S', 'and', '/', 'or', 'T', '/', '1'],
    ],
    ['dotted letters', 'the U.S. at 9 a.m.', ['the', 'U.S.', 'at', '9', 'a.m.']],
    ['initials', 'J. B. Hart', ['J.', 'B.', 'Hart']],
    ['the word I', 'So do I. Yes.', ['So', 'do', 'I', '.', 'Yes', '.']],
    ['apostrophes inside', 'O’Neill didn’t', ['O’Neill', 'didn’t']],
    ['possessives', 'Ana’s and the nurses’ pay', ['Ana', '’s', 'and', 'the', 'nurses', '’', 'pay']],
    ['straight possessives', "Ana's", ['Ana', "'s"]],
    ['compounds', 'US-China', ['US', '-', 'China']],
    ['numbers', '13,000 or 3.5 in the 1990s', ['13,000', 'or', '3.5', 'in', 'the', '1990s']],
    ['runs of stops', 'Well... no', ['Well', '...', 'no']],
    ['a smiley', 'hm 🙂', ['hm', '🙂']],
    ['nothing', ' \n', []],
  ])('of %s', (_, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it('say what each is', () => {
    expect(tokenise('Ana’s 3 cats.').map(({ kind }) => kind)).toEqual([
      'word',
      'possessive',
      'number',
      'word',
      'punctuation',
    ]);
  });

  it('cover everything but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(text.slice(end, token.start).trim()).toBe('');
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
