import { describe, expect, it } from 'vitest';
import { readFirstLine, readHeader } from '../../server/src/article/header';

const parts = (line: string, read = readHeader) => {
  const header = read(line, 0);
  return header && [header.keyword.text, header.date.text, header.title.text];
};

describe('readHeader', () => {
  it.each([
    [' date 2021-12-02 Talks fail', 'date', '2021-12-02', 'Talks fail'],
    ['date 2021-12-02', 'date', '2021-12-02', ''],
    ['\uFEFF\t date   2021-12-02   Talks fail  ', 'date', '2021-12-02', 'Talks fail'],
    [' date 2021-12-02 – and after', 'date', '2021-12-02', '– and after'],
    [' date 2021-12-02 “Never,” she says', 'date', '2021-12-02', '“Never,” she says'],
    [' date 2021-13-02 Talks fail', 'date', '2021-13-02', 'Talks fail'],
    ['Date: 2 Dec 2021 Talks fail', 'Date:', '2 Dec 2021', 'Talks fail'],
    ['date 2021/12/2 Talks fail', 'date', '2021/12/2', 'Talks fail'],
    ['date 20211202 Talks fail', 'date', '20211202', 'Talks fail'],
    ['date Dec. 2, 2021 Talks fail', 'date', 'Dec. 2, 2021', 'Talks fail'],
    ['date Dec. 2, 2021: Talks fail', 'date', 'Dec. 2, 2021', 'Talks fail'],
    ['date December 2nd, 2021 4 die', 'date', 'December 2nd, 2021', '4 die'],
    ['date Thursday, 2nd of December 2021', 'date', 'Thursday, 2nd of December 2021', ''],
    ["date 2 Sept. '21 Rain", 'date', "2 Sept. '21", 'Rain'],
    ['date 03/04/2021 Rain', 'date', '03/04/2021', 'Rain'],
    ['date 3.4.21 Rain', 'date', '3.4.21', 'Rain'],
    ['dat 2021-12-02 Rain', 'dat', '2021-12-02', 'Rain'],
    ['DATE:2021-12-02 Rain', 'DATE:', '2021-12-02', 'Rain'],
    ['date2021-12-02 Rain', 'date', '2021-12-02', 'Rain'],
  ])('reads %j', (line, keyword, date, title) => {
    expect(parts(line)).toEqual([keyword, date, title]);
  });

  it.each([
    'Dates are sweet.',
    'The date 2021-12-02 is set.',
    'date,title,url',
    'date 2021-12-02,14,15',
    'date\t2021-12-02\t|x'.replace('\t|', '|'),
    'date 2021-12-02T10:00:00Z started',
    'date 2021-12 A title',
    'date 120211202',
    'date',
    '2021-12-02 A title',
    '',
  ])('leaves %j alone', (line) => expect(parts(line)).toBeUndefined());

  it('counts offsets from the text, the indentation outside', () => {
    const header = readHeader('  date 2021-12-02  Rain ', 100)!;
    expect(header).toMatchObject({
      start: 102,
      end: 123,
      keyword: { start: 102, end: 106 },
      date: { start: 107, end: 117 },
      title: { start: 119, end: 123 },
    });
  });

  it('takes no longer for a line of megabytes', () => {
    expect(readHeader(`${' '.repeat(5e6)}date 2021-12-02 ${'x'.repeat(5e6)}`, 0)).toBeDefined();
    expect(readHeader(`date ${'1'.repeat(1e7)}`, 0)).toBeUndefined();
  });
});

describe('readFirstLine', () => {
  it.each([
    ['date', 'date', '', ''],
    ['date ', 'date', '', ''],
    ['Date:', 'Date:', '', ''],
    [' date 2021-12 Talks fail', 'date', '2021-12', 'Talks fail'],
    [' date 2 Dec Talks fail', 'date', '2 Dec', 'Talks fail'],
    [' date December 2021 Talks fail', 'date', 'December 2021', 'Talks fail'],
    [' date Talks fail', 'date', '', 'Talks fail'],
    [' date Boeing 747 lands', 'date', '', 'Boeing 747 lands'],
    ['Date: tomorrow', 'Date:', '', 'tomorrow'],
  ])('reads what is being typed: %j', (line, keyword, date, title) => {
    expect(parts(line, readFirstLine)).toEqual([keyword, date, title]);
  });

  it.each(['Date palms suffer', 'dateline Moscow', 'A title', ''])('leaves %j alone', (line) =>
    expect(readFirstLine(line, 0)).toBeUndefined(),
  );
});
