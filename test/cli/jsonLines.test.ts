import { describe, expect, test } from 'vitest';
import { dateline, folderOf, jsonLines } from './runCli';

const analyze = (lines: readonly unknown[], args: readonly string[] = []) =>
  dateline(['analyze', '--input', 'jsonl', ...args], {
    stdin: lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  });

describe('--input jsonl', () => {
  test('each line is an article, with the id it was given', async () => {
    const { code, stdout, stderr } = await analyze([
      { id: 'a', text: 'One.' },
      '',
      '  \r',
      { id: 7, text: 'Two.', date: null, title: null },
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(['a', '7']);
  });

  test.each([
    [
      'a given date and title',
      { text: 'One.', date: '2020-01-02', title: 'Ice' },
      '2020-01-02',
      'Ice',
    ],
    [
      'a date with a time of day',
      { text: 'One.', date: '2020-01-02T23:59:59-05:00' },
      '2020-01-02',
      '',
    ],
    ['the text’s own header', { text: 'date 2020-01-03 Snow\n\nOne.' }, '2020-01-03', 'Snow'],
  ])('header from %s', async (_, fields, date, title) => {
    const { stdout } = await analyze([{ id: 'a', ...fields }]);
    expect(jsonLines(stdout)).toMatchObject([{ header: { date, title }, diagnostics: [] }]);
  });

  test('without date and header nothing is missed', async () => {
    const { stdout } = await analyze([{ id: 'a', text: 'One.' }]);
    expect(jsonLines(stdout)).toMatchObject([{ header: null, diagnostics: [] }]);
  });

  test('with a date given, the whole text is body', async () => {
    const text = 'date 2020-01-03 “Snow” ahead\n\nOne.';
    const { stdout } = await analyze([{ id: 'a', text, date: '2021-01-01' }]);
    expect(jsonLines(stdout)).toMatchObject([
      { header: { date: '2021-01-01', title: '' }, quotes: [{ start: 16, end: 22 }] },
    ]);
  });

  test('a line separator inside a string does not end the line', async () => {
    const { code, stdout } = await analyze(['{"id":"a","text":"one\u2028two\u2029three"}']);
    expect({ code, articles: jsonLines(stdout).length }).toEqual({ code: 0, articles: 1 });
  });

  test('a surrogate without its pair comes through', async () => {
    const { code, stdout } = await analyze(['{"id":"\\ud83d","text":"“\\ud83d”"}']);
    expect(code).toBe(0);
    expect(jsonLines(stdout)).toMatchObject([{ id: '\uD83D', quotes: [{ text: '“\uD83D”' }] }]);
  });

  test('a bad line is named and the rest goes on', async () => {
    const { code, stdout, stderr } = await analyze([
      '{"id": "1", "text": ""}',
      '{"id": "a", "text": ',
      '[1]',
      'null',
      '{"text": "x"}',
      '{"id": "a", "text": 5}',
      '{"id": "a", "text": "x", "date": "May 2020"}',
      '{"id": "a", "text": "x", "date": "2020-02-30"}',
      '{"id": "9", "text": ""}',
    ]);
    expect(code).toBe(2);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^<stdin>:2: not JSON \(.+\)$/),
      '<stdin>:3: not a JSON object',
      '<stdin>:4: not a JSON object',
      '<stdin>:5: no “id”',
      '<stdin>:6: no “text”, which has to be a string',
      '<stdin>:7: “date” has to be a calendar date such as 2021-12-02, not “May 2020”',
      '<stdin>:8: “date” has to be a calendar date such as 2021-12-02, not “2020-02-30”',
    ]);
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(['1', '9']);
  });

  test('from files, each of them named where it is wrong', async () => {
    const cwd = folderOf({
      'a.jsonl': '\uFEFF{"id":"a1","text":"x"}\r\n{"id":"a2","text":"x"}\r\n',
      'b.jsonl': Buffer.concat([
        Buffer.from('{"id":"b1","text":"x"}\n'),
        Buffer.from([0xff, 0x22]),
      ]),
    });
    const args = ['analyze', '--input', 'jsonl', '*.jsonl', 'c.jsonl'];
    const { code, stdout, stderr } = await dateline(args, { cwd });
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(['a1', 'a2', 'b1']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'b.jsonl:2: is not UTF-8 text; save it as UTF-8\nc.jsonl: no such file\n',
    });
  });
});

test('without --input jsonl such a file is not read as one article', async () => {
  const cwd = folderOf({ 'a.jsonl': '{"id":"a","text":"x"}\n' });
  expect(await dateline(['analyze', 'a.jsonl'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'a.jsonl: to read an article a line, add --input jsonl\n',
  });
});
