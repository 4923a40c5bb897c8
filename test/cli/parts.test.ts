import { describe, expect, test } from 'vitest';
import { byteLines } from '../../server/src/cli/byteLines';
import { humanReporter } from '../../server/src/cli/humanReporter';
import { locate } from '../../server/src/cli/locate';
import { printable } from '../../server/src/cli/printable';

async function lines(...chunks: string[]): Promise<string[]> {
  const stream = (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  })();
  const found: string[] = [];
  for await (const line of byteLines(stream)) found.push(Buffer.from(line).toString());
  return found;
}

describe('byteLines', () => {
  test.each([
    [['a\nb\n'], ['a', 'b']],
    [['a\nb'], ['a', 'b']],
    [
      ['a', 'b\n', '\n', 'c'],
      ['ab', '', 'c'],
    ],
    [[''], []],
    [['\n'], ['']],
  ])('%j', async (chunks, expected) => {
    expect(await lines(...chunks)).toEqual(expected);
  });
});

test.each([
  ['a\tb', 'a b'],
  ['\u001B]0;title\u0007', '\\u{1B}]0;title\\u{7}'],
  ['abc\u202Etxt.exe', 'abc\\u{202E}txt.exe'],
  ['“Ünder” 🚢', '“Ünder” 🚢'],
])('printable %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('locate counts lines and columns from 1, columns in UTF-16 code units', () => {
  const text = 'one\r\n🚢 two\rthree';
  const located = locate(text, [
    { start: 8, end: 11, code: 'header/duplicate', severity: 'warning', message: '', fixes: [] },
    { start: 12, end: 17, code: 'header/duplicate', severity: 'warning', message: '', fixes: [] },
  ]);
  expect(located).toMatchObject([
    { line: 2, column: 4, endLine: 2, endColumn: 7 },
    { line: 3, column: 1, endLine: 3, endColumn: 6 },
  ]);
});

test('the human format in colour, with what is not to be trusted made visible', () => {
  const diagnostic = { start: 0, end: 1, severity: 'error', message: 'bad \u001B[2J', fixes: [] };
  const place = { line: 1, column: 1, endLine: 1, endColumn: 2, code: 'header/missing' };
  const located = { ...diagnostic, ...place } as ReturnType<typeof locate>[number];
  const input = { id: 'a', label: 'a\u0007.txt', file: 'a', text: '' };
  expect(humanReporter(true).article(input, [located])).toBe(
    'a\\u{7}.txt:1:1: \u001B[31merror\u001B[0m bad \\u{1B}[2J \u001B[2m[header/missing]\u001B[0m\n',
  );
});
