import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FormatOptions, format, formatRange } from '../../server/src/features/format';
import { analysed } from '../support/analysed';
import { applyChanges } from '../support/applyChanges';
import { seeds } from '../support/seeds';

const formatted = (text: string, quotationMarks: FormatOptions['quotationMarks'] = 'keep') =>
  applyChanges(text, format(analysed(text), { quotationMarks }));

describe('format', () => {
  test.each([
    ['a header', 'date:  2024-03-07   A title\nText.\n', ' date 2024-03-07 A title\n\nText.\n'],
    ['a written date', '\n\nDate: 7 Mar 2024\n\nText.', ' date 2024-03-07\n\nText.'],
    [
      'a header without a title',
      ' date 2024-03-07  \n\n\n\nText.\n',
      ' date 2024-03-07\n\nText.\n',
    ],
    ['blank lines', 'One.\n \n\t\n\nTwo.\n\n\n', 'One.\n\nTwo.\n'],
    ['blanks', '  One  two\tthree.  \nFour.', 'One two three.\nFour.'],
    [
      'blanks behind sentences',
      'It rose.  It fell.\nIt froze.  It rose.\n',
      'It rose. It fell.\nIt froze. It rose.\n',
    ],
    [
      'what is beside a table',
      'A  lock.\n\n One\t1 \n Two\t2\n\n A  lock.',
      'A lock.\n\n One\t1\n Two\t2\n\nA lock.',
    ],
    ['line ends, which stay what they are', 'One.\r\n\r\n\r\n\r\nTwo.\r\n', 'One.\r\n\r\nTwo.\r\n'],
    ['a byte order mark', '\uFEFF\n date  2024-03-07 T', '\uFEFF date 2024-03-07 T'],
  ])('puts %s in form', (_, text, expected) => expect(formatted(text)).toBe(expected));

  test.each([
    ['an empty text', ''],
    ['a blank text', ' \n\n'],
    ['what is in form', ' date 2024-03-07 A title\n\nText,\nwrapped.\n'],
    ['a date with two readings', ' date 03/04/2024 A title\n\nText.\n'],
    ['a date whose weekday is another', ' date Mon, 7 Mar 2024 A title\n\nText.\n'],
    ['a header that is not first', 'Text.\n\n date 2024-03-07 A title\n\nText.\n'],
    ['a table', 'Results\n\nRovers\t3\t1\tUnited\nAthletic\t0\t0\tCity\n'],
    ['a table in blanks', 'Scores.\n\n         P   W\nRovers   3  10\nUnited  12   0\n'],
    ['a no-break space', '10\u00a0000 and\u00a0 more.\n'],
  ])('leaves %s alone', (_, text) =>
    expect(format(analysed(text), { quotationMarks: 'keep' })).toEqual([]),
  );

  test.each([
    ['"It rose," she said. "It fell."', '“It rose,” she said. “It fell.”'],
    ["It's the O'Brien lock.", 'It’s the O’Brien lock.'],
    ['A 6" pipe and a 5\' wall.', 'A 6" pipe and a 5\' wall.'],
    ["The dockers' union won.", 'The dockers’ union won.'],
    [`"He said 'no' to me," she said.`, '“He said ‘no’ to me,” she said.'],
    [`'The "lock" rose,' she said.`, '‘The “lock” rose,’ she said.'],
    [`"It was 'no, never.'"`, '“It was ‘no, never.’”'],
    ["``It rose,'' she said.", '“It rose,” she said.'],
    ["See https://a.org/o'brien, it's there.", "See https://a.org/o'brien, it’s there."],
    ['«It rose», she said.', '«It rose», she said.'],
    ['"It rose.\n\n"It fell," she said.', '“It rose.\n\n“It fell,” she said.'],
  ])('with curly marks %j is %j', (text, expected) =>
    expect(formatted(text, 'curly')).toBe(expected),
  );

  test('with straight marks has no curly ones', () => {
    expect(formatted('“It’s ‘high’,” she said.', 'straight')).toBe("\"It's 'high',\" she said.");
  });

  const pieces = [
    '“',
    '”',
    '"',
    "'",
    '’',
    'Ada',
    'lock',
    '5',
    ',',
    '. ',
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
  ];
  const body = fc.array(fc.constantFrom(...pieces, '\n\n', '\u00a0')).map((all) => all.join(''));
  const texts = fc.oneof(
    body,
    fc
      .tuple(
        fc.constantFrom('', '\uFEFF', ' date 2024-03-07 T\n', '\n date  2024-03-07\n\n\n'),
        body,
      )
      .map((all) => all.join('')),
  );
  const styles = fc.constantFrom<FormatOptions['quotationMarks']>('keep', 'curly', 'straight');

  const soundIn = (text: string, style: FormatOptions['quotationMarks']) => {
    const result = formatted(text, style);
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu);
    expect(words(result)).toEqual(words(text));
    const bare = (text: string) => text.replace(/[\s“”„‟"'‘’‚`]/g, '');
    expect(bare(result)).toBe(bare(text));
  };

  test('never changes a word, and never joins or parts two', () => {
    fc.assert(fc.property(texts, styles, soundIn));
    for (const text of Object.values(seeds)) soundIn(text, 'straight');
  });

  test('has nothing more to do the second time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = formatted(text);
        expect(formatted(once)).toBe(once);
      }),
    );
  });

  test('of a range is the part of the whole that lies there', () => {
    const text = 'One  two.\n\nThree  four.\n';
    const range = { start: 12, end: 20 };
    const changes = formatRange(analysed(text), range, { quotationMarks: 'keep' });
    expect(applyChanges(text, changes)).toBe('One  two.\n\nThree four.\n');
  });
});
