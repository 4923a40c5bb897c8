import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../server/src/analysis/analysis';
import type { TimeType } from '../../server/src/dates/timeExpression';
import { type DateHints, dateHints } from '../../server/src/features/inlayHints';
import { handMade } from '../support/handMade';
import { spanOf } from '../support/markedText';
import { timeIn } from '../support/timeIn';

const text =
  ' date 2024-03-07 A quiet day\n\nThe lock opened on Monday, three days late. In 1987, on 4 May 1990 and in recent weeks it froze.\n';
const time = (words: string, value: string, type?: TimeType) => timeIn(text, words, value, type);
const analysis: Analysis = handMade(text, {
  dates: [
    time('Monday', '2024-03-04'),
    time('three days', 'P3D', 'DURATION'),
    time('1987', '1987'),
    time('4 May 1990', '1990-05-04'),
    time('in recent weeks', 'PAST_REF'),
  ],
});
const hints = (shown: DateHints, range = { start: 0, end: text.length }) =>
  dateHints(analysis, range, shown).map(({ offset, label }) => [offset, label]);

describe('dateHints', () => {
  const monday = [spanOf(text, 'Monday').end, '2024-03-04'];
  const may = [spanOf(text, '4 May 1990').end, '1990-05-04'];
  test.each<[DateHints, unknown[]]>([
    ['off', []],
    ['relative', [monday]],
    ['on', [monday, may]],
  ])('%s', (shown, expected) => expect(hints(shown)).toEqual(expected));

  test('stand behind the ends of a range, not behind the whole again', () => {
    const text = 'The lock is shut from Friday to Sunday and 4-6 May.';
    const dates = [
      timeIn(text, 'Friday', '2024-03-08'),
      timeIn(text, 'Friday to Sunday', '2024-03-08..2024-03-10'),
      timeIn(text, 'Sunday', '2024-03-10'),
      timeIn(text, '4-6 May', '2024-05-04..2024-05-06'),
    ];
    const hints = dateHints(handMade(text, { dates }), { start: 0, end: text.length }, 'on');
    expect(hints.map(({ label }) => label)).toEqual([
      '2024-03-08',
      '2024-03-10',
      '2024-05-04 to 2024-05-06',
    ]);
  });

  test.each([
    ['next week', '2024-W12', 'next week[week of 2024-03-18]'],
    ['next week’s', '2024-W12', 'next week’s[week of 2024-03-18]'],
    ["Monday's", '2024-03-04', "Monday's[2024-03-04]"],
    ['9 p.m.', '2024-03-07T21:00', '9 p.m.[2024-03-07 21:00]'],
    ['this morning', '2024-03-07TMO', 'this morning[2024-03-07]'],
    ['last summer', '2023-SU', 'last summer[summer 2023]'],
    ['the ’90s', '199X', 'the ’90s[1990s]'],
    ['1990s', '199X', '1990s'],
  ])('stand behind the whole word, in figures a reader knows: %s', (words, value, expected) => {
    const text = `It froze ${words} lock.`;
    const dates = [timeIn(text, words.replace(/[’']s$/, ''), value)];
    const range = { start: 0, end: text.length };
    const [hint] = dateHints(handMade(text, { dates }), range, 'on');
    const shown = hint
      ? `${text.slice(0, hint.offset)}[${hint.label}]${text.slice(hint.offset)}`
      : text;
    expect(shown).toBe(`It froze ${expected} lock.`);
  });

  test('are given for the range asked for alone', () => {
    expect(hints('on', { start: 0, end: 60 })).toEqual([monday]);
  });
});
