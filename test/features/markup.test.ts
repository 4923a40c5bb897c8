import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, markdown, plainText } from '../../server/src/features/markup';

describe('escapeMarkdown', () => {
  test.each([
    ['**loud**', '\\*\\*loud\\*\\*'],
    ['[here](http://a.example)', '\\[here\\](http\\://a.example)'],
    ['![x](y)', '!\\[x\\](y)'],
    ['<img src=x onerror=1>', '\\<img src=x onerror=1\\>'],
    ['`code`', '\\`code\\`'],
    ['AT&amp;T', 'AT\\&amp;T'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['a|b', 'a\\|b'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    ['www.site.example', 'www\\.site.example'],
    ['two\n\n# lines', 'two \\# lines'],
  ])('makes %j harmless', (words, escaped) => expect(escapeMarkdown(words)).toBe(escaped));

  test.each([
    'U.S. officials said so.',
    'AT&T',
    'O’Brien (57)',
    '“It is well-known,” he said; really?',
  ])('leaves %j as it is', (words) => expect(escapeMarkdown(words)).toBe(words));

  test('leaves no unescaped markup in any text', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const bare = escapeMarkdown(words).replace(/\\[!-/:-@[-`{-~]/g, '');
        expect(bare).not.toMatch(/[*_`[\]<>|~#\n\r]/);
      }),
    );
  });
});

test('both ways of dressing give the same words', () => {
  const answer = (markup: typeof markdown) =>
    markup.blocks([
      markup.bold('Ada Byrne'),
      markup.quotation('a “quiet” day'),
      markup.emphasis('so'),
    ]);
  expect(answer(markdown)).toBe('**Ada Byrne**\n\n> a “quiet” day\n\n_so_');
  expect(answer(plainText)).toBe('Ada Byrne\na “quiet” day\nso');
});
