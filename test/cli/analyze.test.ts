import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seeds } from '../support/seeds';
import { dateline, folderOf, jsonLines } from './runCli';

const harbour = 'date 2023-05-04 Harbour to reopen\n\n“It will be ready,” the mayor said.\n';
const bridge = 'date 2023-05-05 A bridge, at last\n\nWork begins on Monday.\n';
const folder = folderOf({
  'harbour.txt': harbour,
  'bridge.txt': bridge,
  'notes.md': 'nothing to see',
  'north/day.txt': harbour,
  'south/day.txt': bridge,
  'west/coast/a.article': bridge,
  'west/b.txt': harbour,
  'west/c.md': 'nothing to see',
  'empty/notes.md': 'nothing to see',
  '[draft] a.txt': bridge,
  'nul.txt': 'date 2023-05-04 A\0B',
  'latin1.txt': Buffer.from('date 2023-05-04 Caf\xE9', 'latin1'),
  'utf16.txt': Buffer.from('\uFEFFdate 2023-05-04 A', 'utf16le'),
  'bom.txt': `\uFEFF${harbour}`,
});
const ids = (stdout: string) => jsonLines(stdout).map(({ id }) => id);

describe('which articles are read', () => {
  test.each([
    [['harbour.txt'], ['harbour.txt']],
    [
      ['bridge.txt', 'harbour.txt'],
      ['bridge.txt', 'harbour.txt'],
    ],
    [['*r*.txt'], ['[draft] a.txt', 'bridge.txt', 'harbour.txt']],
    [
      ['harbour.txt', '{h,b}*r*.txt', './harbour.txt'],
      ['harbour.txt', 'bridge.txt'],
    ],
    [['[draft] a.txt'], ['[draft] a.txt']],
    [['north/*.txt'], ['day.txt']],
    [['{north,south}/*.txt'], ['north/day.txt', 'south/day.txt']],
    [
      ['**/day.txt', 'bridge.txt'],
      ['north/day.txt', 'south/day.txt', 'bridge.txt'],
    ],
    [
      ['--id', 'path', 'north/*', 'bridge.txt'],
      ['north/day.txt', 'bridge.txt'],
    ],
    [[join(folder, 'no*', '*.txt')], ['day.txt']],
    [['west'], ['b.txt', 'a.article']],
    [
      ['--id', 'path', './west/', 'north'],
      ['west/b.txt', 'west/coast/a.article', 'north/day.txt'],
    ],
  ])('%j', async (args, expected) => {
    const { code, stdout, stderr } = await dateline(['analyze', ...args], { cwd: folder });
    expect({ code, stderr, ids: ids(stdout) }).toEqual({ code: 0, stderr: '', ids: expected });
  });
});

describe('standard input', () => {
  test.each([
    [[], '<stdin>'],
    [['-'], '<stdin>'],
    [['--stdin-name', 'wire.txt'], 'wire.txt'],
  ])('%j', async (args, id) => {
    const { code, stdout } = await dateline(['analyze', ...args], { stdin: harbour });
    expect(code).toBe(0);
    expect(jsonLines(stdout)).toMatchObject([
      { id, header: { date: '2023-05-04', title: 'Harbour to reopen' } },
    ]);
  });

  test('can stand among files', async () => {
    const args = ['analyze', 'bridge.txt', '-', 'harbour.txt'];
    const { stdout } = await dateline(args, { cwd: folder, stdin: harbour });
    expect(ids(stdout)).toEqual(['bridge.txt', '<stdin>', 'harbour.txt']);
  });
});

test('what cannot be read is named in one line, and the rest goes on', async () => {
  const complaints = {
    'missing.txt': 'missing.txt: no such file',
    'missing/*.txt': 'missing/*.txt: no file matches',
    empty: 'empty: holds no file that ends in .txt or .article',
    'harbour.txt/x': 'harbour.txt/x: no such file',
    'nul.txt': 'nul.txt: is not a text file (it holds NUL bytes)',
    'latin1.txt': 'latin1.txt: is not UTF-8 text; save it as UTF-8',
    'utf16.txt': 'utf16.txt: is UTF-16 text; save it as UTF-8',
    'a\u001B[31m\nb': 'a\\u{1B}[31m b: no such file',
  };
  const args = ['analyze', 'bridge.txt', ...Object.keys(complaints), 'harbour.txt'];
  const { code, stdout, stderr } = await dateline(args, { cwd: folder });
  expect(code).toBe(2);
  expect(stderr.trimEnd().split('\n').sort()).toEqual(Object.values(complaints).sort());
  expect(ids(stdout)).toEqual(['bridge.txt', 'harbour.txt']);
});

describe('the result', () => {
  test('offsets count from the first character behind a byte order mark', async () => {
    const { stdout } = await dateline(['analyze', 'bom.txt', 'harbour.txt'], { cwd: folder });
    const [withMark, without] = jsonLines(stdout);
    expect(withMark).toEqual({ ...without, id: 'bom.txt' });
    const [quote] = without.quotes;
    expect(harbour.slice(quote.start, quote.end)).toBe(quote.text);
  });

  test('an empty file is an article without anything', async () => {
    const { code, stdout } = await dateline(['analyze'], { stdin: '' });
    expect(code).toBe(0);
    expect(jsonLines(stdout)).toMatchObject([
      {
        header: null,
        actors: [],
        quotes: [],
        dates: [],
        diagnostics: [{ code: 'header/missing' }],
      },
    ]);
  });

  test('of a seed, the words are the text at their offsets', async () => {
    const { stdout } = await dateline(['analyze'], { stdin: seeds.first });
    const [{ actors, quotes, dates }] = jsonLines(stdout);
    const spans = [
      ...quotes,
      ...dates,
      ...quotes.flatMap(({ speaker, cue }: Record<string, object>) => [speaker, cue]),
      ...actors.flatMap(({ mentions, roles }: Record<string, object[]>) =>
        [mentions, roles].flat(),
      ),
    ].filter(Boolean);
    expect(quotes.length).toBeGreaterThan(10);
    for (const { start, end, text } of spans) expect(seeds.first.slice(start, end)).toBe(text);
  });
});
