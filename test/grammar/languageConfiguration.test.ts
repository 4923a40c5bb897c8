import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const configuration = JSON.parse(readFileSync('syntaxes/language-configuration.json', 'utf8'));
const { pattern, flags } = configuration.wordPattern;

const wordsOf = (text: string) => text.match(new RegExp(pattern, `g${flags}`));

describe('the word under the cursor', () => {
  it.each([
    ["Siobhan O’Brien and Sean O'Casey", ['Siobhan', 'O’Brien', 'and', 'Sean', "O'Casey"]],
    ['Jean-Claude Trichet', ['Jean-Claude', 'Trichet']],
    ['the U.S. and the E.U.', ['the', 'U.S.', 'and', 'the', 'E.U.']],
    ['“Lisbon’s mayor isn’t in,”', ['Lisbon', 's', 'mayor', 'isn’t', 'in']],
    ['the D’Souzas’ house', ['the', 'D’Souzas', 'house']],
    ['AT&T paid 13,000.50 euros', ['AT&T', 'paid', '13,000.50', 'euros']],
    ['2023-05-09', ['2023-05-09']],
    ['Zoë Müller — Łódź', ['Zoë', 'Müller', 'Łódź']],
    ['ended.Then', ['ended', 'Then']],
    ['‘mayor’ "mayor" \'mayor\'', ['mayor', 'mayor', 'mayor']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('is found in linear time', () => {
    for (const filling of ['a', 'a-', 'a’', 'U.', '7,', '-', '’s']) {
      // In quadratic time this would outlast the test's limit by far.
      wordsOf(filling.repeat(100_000));
    }
  });
});

it('closes quotation marks, and never an apostrophe', () => {
  const closing = configuration.autoClosingPairs.map((pair: { open: string }) => pair.open);
  expect(closing).toEqual(expect.arrayContaining(['“', '"', '«', '(']));
  expect(closing).not.toContain("'");
  expect(closing).not.toContain('’');
});

it('wraps a selection in any quotation marks', () => {
  const opening = configuration.surroundingPairs.map(([open]: [string, string]) => open);
  expect(opening).toEqual(expect.arrayContaining(['“', '‘', '"', "'", '«', '„']));
});
