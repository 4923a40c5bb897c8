import { describe, expect, test } from 'vitest';
import { dateline, folderOf } from './runCli';

const cwd = folderOf({
  'clean.txt': 'date 2023-05-04 Harbour to reopen\n\nIt will.\n',
  'untitled.txt': ' date 2023-05-04\n\nIt will.\n',
  'mixed.txt': 'date 2023-05-04 Harbour to reopen\n\n“It is,” said "Ada" Byrne.\n',
  'no header.txt': '\n\nIt will.\n',
  'future.txt': 'date 2999-01-01 Far off\n\nIt will.\n',
  'two.txt': 'date 2023-05-04 One\n\n🚢 It will.\n\n date 2023-05-05 Two\n',
  'articles.jsonl': '{"id":"x/1","text":"date 2023-02-30 Ice"}\n{"id":"x/2","text":"Fine."}\n',
});
const check = (...args: string[]) => dateline(['check', ...args], { cwd });
/** Each line up to its message. */
const places = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/^(.*?:\d+:\d+: \w+) .*( \[.*\])$/, '$1$2'));

describe('check', () => {
  test.each([
    [['clean.txt'], 0, [], '1 article checked: nothing found.'],
    [
      ['no header.txt'],
      1,
      ['no header.txt:3:1: warning [header/missing]'],
      '1 article checked: 1 warning.',
    ],
    [
      ['untitled.txt'],
      0,
      ['untitled.txt:1:2: information [header/missing-title]'],
      '1 article checked: 1 information.',
    ],
    [
      ['future.txt'],
      0,
      ['future.txt:1:6: information [header/future-date]'],
      '1 article checked: 1 information.',
    ],
    [
      ['--fail-on', 'information', 'future.txt'],
      1,
      ['future.txt:1:6: information [header/future-date]'],
      '1 article checked: 1 information.',
    ],
    [
      ['--fail-on', 'error', 'no header.txt'],
      0,
      ['no header.txt:3:1: warning [header/missing]'],
      '1 article checked: 1 warning.',
    ],
    [
      ['clean.txt', 'gone.txt'],
      2,
      [],
      'gone.txt: no such file\n1 article checked: nothing found. 1 could not be read.',
    ],
    [
      ['no header.txt', 'gone.txt'],
      2,
      ['no header.txt:3:1: warning [header/missing]'],
      'gone.txt: no such file\n1 article checked: 1 warning. 1 could not be read.',
    ],
    [['gone.txt'], 2, [], 'gone.txt: no such file\nNo article checked. 1 could not be read.'],
  ])('%j ends with %i', async (args, code, lines, said) => {
    const finished = await check(...args);
    expect({ code: finished.code, lines: places(finished.stdout), said: finished.stderr }).toEqual({
      code,
      lines,
      said: `${said}\n`,
    });
  });

  test.each([
    [[], 0, []],
    [
      ['--severity', 'quote/mixed-marks=warning'],
      1,
      ['mixed.txt:3:15: warning [quote/mixed-marks]'],
    ],
    [
      ['--severity', 'quote/mixed-marks=hint', '--severity', 'header/missing-title=off'],
      0,
      ['mixed.txt:3:15: hint [quote/mixed-marks]'],
    ],
  ])('severities as given: %j', async (args, code, lines) => {
    const finished = await check(...args, 'mixed.txt');
    expect({ code: finished.code, lines: places(finished.stdout) }).toEqual({ code, lines });
  });

  test.each([
    ['header/lost=off', 'There is no code'],
    ['header/missing=loud', 'Give one of error'],
    ['header/missing', 'Give one of error'],
  ])('a severity that is none, %s, is refused', async (given, said) => {
    const { code, stderr } = await check('--severity', given, 'clean.txt');
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  test('standard input goes by the name it is given', async () => {
    const { code, stdout } = await dateline(['check', '--stdin-name', 'desk/copy.txt'], {
      stdin: 'It will.',
    });
    expect({ code, places: places(stdout) }).toEqual({
      code: 1,
      places: ['desk/copy.txt:1:1: warning [header/missing]'],
    });
  });

  test('an article of JSON Lines goes by its id', async () => {
    const { code, stdout } = await check('--input', 'jsonl', 'articles.jsonl');
    expect(code).toBe(1);
    expect(places(stdout)).toEqual([
      expect.stringMatching(/^x\/1:1:6: \w+ \[header\/impossible-date\]$/),
    ]);
  });

  test('without a terminal there is no colour', async () => {
    const { stdout } = await check('no header.txt');
    expect(stdout).not.toContain('\u001B');
  });
});

describe('--format json', () => {
  test('one array, whatever is found', async () => {
    const { code, stdout, stderr } = await check(
      '-f',
      'json',
      'two.txt',
      'clean.txt',
      'no header.txt',
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject([
      {
        id: 'two.txt',
        path: 'two.txt',
        line: 5,
        column: 2,
        endLine: 5,
        severity: 'warning',
        code: 'header/duplicate',
      },
      { id: 'no header.txt', line: 3, column: 1, start: 2, code: 'header/missing' },
    ]);
  });

  test('an empty array for nothing', async () => {
    const { code, stdout } = await check('-f', 'json', 'clean.txt');
    expect({ code, found: JSON.parse(stdout) }).toEqual({ code: 0, found: [] });
  });
});
