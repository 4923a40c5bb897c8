import { describe, expect, test } from 'vitest';
import { analysed } from '../support/analysed';
import { applyChanges } from '../support/applyChanges';

const header = ' date 2023-05-09 Pier to be rebuilt\n\n';

/** Each finding as "code mark", in order. */
function found(body: string): string[] {
  const text = header + body;
  return analysed(text).diagnostics.map(
    ({ code, start, end }) => `${code} ${text.slice(start, end)}`,
  );
}

/** The text after the first fix of the first finding. */
function fixed(body: string): string | undefined {
  const text = header + body;
  const fix = analysed(text).diagnostics[0]?.fixes[0];
  return fix && applyChanges(text, fix.changes).slice(header.length);
}

describe('what is wrong with quotation marks', () => {
  test.each<[string, string, string[]]>([
    ['a mark never closed', '“The pier is safe, Byrne said.', ['quote/unclosed “']],
    [
      'one of two, where the next begins',
      '“The pier is safe, Byrne said. “It will reopen in June.”',
      ['quote/unclosed “'],
    ],
    [
      'a straight one that is open where the next opens',
      '"The pier is safe, Byrne said, and she added, "It will reopen." Nobody spoke.',
      ['quote/unclosed "'],
    ],
    ['a mark that nothing opens', 'The pier is safe,” Byrne said.', ['quote/unopened ”']],
    ['glued to the word behind', '“The pier is safe, ”she said.', ['quote/misplaced-mark ”']],
    ['pointing the wrong way', '“The pier is safe,“ she said.', ['quote/misplaced-mark “']],
  ])('%s', (_, body, expected) => expect(found(body)).toEqual(expected));

  test.each([
    ['a quotation over paragraphs', '“The pier is safe.\n\n“It will reopen,” Byrne said.'],
    ['one that goes on without a mark', '“The pier is safe.\n\nIt will reopen,” Byrne said.'],
    [
      'one that goes on without a mark for long',
      '“The pier is safe.\n\nIt is new.\n\nIt will reopen,” Byrne said.',
    ],
    ['inches', 'The bolt is 6” long and the plank 2\'6" wide.'],
    ['inches in two marks', "A 13.3'' board and a 15'' one."],
    ['apostrophes', 'The workers’ hall was theirs in the ’90s, wasn’t it?'],
    ['quotations in quotations', '“She said ‘never’ and then “maybe”,” Byrne said.'],
    ['single marks', '‘The pier is safe,’ Byrne said, of the ‘old’ one.'],
  ])('nothing, with %s', (_, body) => expect(found(body)).toEqual([]));
});

describe('the quick fix', () => {
  test.each<[string, string, string | undefined]>([
    [
      'closes a quotation at its paragraph’s end',
      'She said: “The pier is safe.\n\nThe end.',
      'She said: “The pier is safe.”\n\nThe end.',
    ],
    ['with a mark of the same make', 'Hon sa: «Bron håller.', 'Hon sa: «Bron håller.»'],
    ['not where more is quoted behind it', '“It is safe, she said. “It will reopen.”', undefined],
    ['moves a mark to its words', '“It is safe, ”she said.', '“It is safe,” she said.'],
    ['turns a mark round', '“It is safe,“ she said.', '“It is safe,” she said.'],
    ['leaves to the editor where words begin', 'It is safe,” she said.', undefined],
  ])('%s', (_, body, expected) => expect(fixed(body)).toBe(expected));
});
