import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Fix } from '../../server/src/analysis/diagnostic';
import { headerDiagnostics } from '../../server/src/analysis/headerDiagnostics';
import { parse } from '../../server/src/article/parse';
import { readHeaderDate } from '../../server/src/dates/headerDate';

const TODAY = '2021-12-10';

function diagnose(text: string, today: string | undefined = TODAY): Diagnostic[] {
  const article = parse(text);
  return headerDiagnostics(
    article,
    article.header && readHeaderDate(article.header.date.text),
    today,
  );
}

const seen = (text: string, today?: string) =>
  diagnose(text, today).map(({ code, start, end }) => [code, text.slice(start, end)]);

function apply(text: string, fix: Fix): string {
  return [...fix.changes]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (after, { start, end, newText }) => after.slice(0, start) + newText + after.slice(end),
      text,
    );
}

const fixed = (text: string) =>
  diagnose(text).flatMap(({ fixes }) => fixes.map((fix) => apply(text, fix)));

describe('headerDiagnostics', () => {
  it.each([
    ' date 2021-12-02 Rain\n\nIt rained.',
    'date 2021-12-10 Rain',
    '\uFEFF\r\n date 2021-12-02 Rain\r\n\r\nIt rained.',
  ])('has nothing to say of %j', (text) => expect(seen(text)).toEqual([]));

  it.each([
    ['It rained.', 'header/missing', 'It'],
    ['', 'header/missing', ''],
    ['Rain\n\n date 2021-12-02 Rain', 'header/not-first', 'date 2021-12-02'],
    ['date 2021-12-02 Rain\n\ndate 2021-12-03 Sun', 'header/duplicate', 'date 2021-12-03'],
    [' date 2 Dec 2021 Rain', 'header/malformed-date', '2 Dec 2021'],
    [' date 2021/12/2 Rain', 'header/malformed-date', '2021/12/2'],
    ['date: 2021-12-02 Rain', 'header/malformed-date', 'date:'],
    ['dat 2021-12-02 Rain', 'header/malformed-date', 'dat'],
    ['date2021-12-02 Rain', 'header/malformed-date', 'date2021-12-02'],
    ['date 2021-12-02: Rain', 'header/malformed-date', ':'],
    ['date 2021-12 Rain', 'header/malformed-date', '2021-12'],
    ['date Rain', 'header/malformed-date', 'date'],
    ['date', 'header/malformed-date', 'date'],
    ['Date: 2 Dec 2021 Rain', 'header/malformed-date', '2 Dec 2021'],
    ['date 03/04/2021 Rain', 'header/ambiguous-date', '03/04/2021'],
    ['date 2021-02-30 Rain', 'header/impossible-date', '2021-02-30'],
    ['date 2021-12-11 Rain', 'header/future-date', '2021-12-11'],
    ['date 2021-12-02', 'header/missing-title', 'date 2021-12-02'],
  ])('says one thing of %j', (text, code, words) => expect(seen(text)).toEqual([[code, words]]));

  it('says each of two things that are both wrong', () => {
    expect(seen('date 2021-02-30').map(([code]) => code)).toEqual([
      'header/missing-title',
      'header/impossible-date',
    ]);
  });

  it('knows no future without today', () => {
    const article = parse('date 2999-01-01 Rain');
    expect(headerDiagnostics(article, readHeaderDate('2999-01-01'), undefined)).toEqual([]);
  });

  it('names the thing in its message', () => {
    const message = (text: string) => diagnose(text)[0]!.message;
    expect(message('date 2021-02-30 Rain')).toBe(
      'There is no such date as “2021-02-30”. February 2021 has 28 days.',
    );
    expect(message('date 03/04/2021 Rain')).toContain('3 April 2021 or 4 March 2021');
    expect(message('date Thursday, 3 Dec 2021 Rain')).toContain('3 December 2021 is a Friday');
    expect(message('date 2021-12-02T10:00 Rain')).toContain('does not read as a full date');
    expect(message(`date ${'9'.repeat(5000)} Rain`).length).toBeLessThan(200);
  });

  it.each([
    ['Date 2021-12-02 Rain', '“date”, in small letters.'],
    ['date: 2021-12-02 Rain', '“date”, without a colon.'],
    ['DATE: 2021-12-02 Rain', '“date”, in small letters and without a colon.'],
    ['dat 2021-12-02 Rain', '“date”.'],
  ])('says of the keyword in %j only what is wrong with it', (text, advice) => {
    expect(diagnose(text)[0]!.message).toMatch(new RegExp(`It should start with ${advice}$`));
  });

  it.each([
    ['2021-12-11', 'tomorrow'],
    ['2021-12-12', '2 days from now'],
    ['2022-12-10', 'about 12 months from now'],
    ['2062-05-09', 'about 40 years from now'],
  ])('says how far off %s is as somebody would', (date, distance) => {
    expect(diagnose(`date ${date} Rain`)[0]!.message).toMatch(new RegExp(`, is ${distance}\\.$`));
  });

  it('says nothing of the date in the seeds, and that the second has no title', () => {
    const seed = (name: string) => readFileSync(`seeds/${name}.txt`, 'utf8');
    expect(seen(seed('000_b8b81ef4360ed5cf'), '2026-01-01')).toEqual([]);
    expect(seen(seed('001_f46ff1c28eac672e'), '2026-01-01')).toEqual([
      ['header/missing-title', 'date 2022-01-06'],
    ]);
  });
});

describe('the fixes', () => {
  it.each([
    [' date 2 Dec 2021 Rain', ' date 2021-12-02 Rain'],
    ['Date: Dec. 2, 2021 – Rain\n\nIt rained.', ' date 2021-12-02 – Rain\n\nIt rained.'],
    ['\uFEFFdate 20211202: Rain', '\uFEFF date 2021-12-02 Rain'],
    ['dat 2021-12-02 Rain', ' date 2021-12-02 Rain'],
    ['date2021-12-02 Rain', ' date 2021-12-02 Rain'],
    ['date 2021-12-02, Rain', ' date 2021-12-02 Rain'],
    ['\n\n\tdate 2021-12-2 Rain\n', '\n\n date 2021-12-02 Rain\n'],
    ['date Rain', ' date 2021-12-10 Rain'],
    ['It rained.\r\nAgain.', ' date 2021-12-10\r\n\r\nIt rained.\r\nAgain.'],
    ['\uFEFFIt rained.', '\uFEFF date 2021-12-10\n\nIt rained.'],
    ['', ' date 2021-12-10\n'],
    ['Wet\n\n date 2021-12-02 Rain\n\nIt rained.', ' date 2021-12-02 Rain\n\nWet\n\n\nIt rained.'],
    ['Wet\n date 2021-12-02 Rain\nIt rained.', ' date 2021-12-02 Rain\n\nWet\n\nIt rained.'],
    ['date 2021-12-02 Rain\n\ndate 2021-12-02 Rain\n\nOh.', 'date 2021-12-02 Rain\n\n\nOh.'],
    ['date 2021-12-02 Rain\nOh.\ndate 2021-12-02\nAh.', 'date 2021-12-02 Rain\nOh.\n\nAh.'],
    ['date 2021-12-02 Rain\n\n date 2021-12-03 Sun', 'date 2021-12-02 Rain\n\nSun'],
  ])('turn %j into %j', (text, after) => expect(fixed(text)).toEqual([after]));

  it('offer both readings of an ambiguous date and prefer none', () => {
    expect(fixed(' date 03/04/2021 Rain')).toEqual([
      ' date 2021-04-03 Rain',
      ' date 2021-03-04 Rain',
    ]);
    const fixes = diagnose(' date 03/04/2021 Rain')[0]!.fixes;
    expect(fixes.map(({ isPreferred }) => isPreferred)).toEqual([false, false]);
  });

  it('prefer nothing where the weekday contradicts, or month and day may be exchanged', () => {
    for (const text of ['date Thursday, 3 Dec 2021 Rain', 'date 2021-13-02 Rain']) {
      expect(diagnose(text)[0]!.fixes.map(({ isPreferred }) => isPreferred)).toEqual([false]);
    }
  });

  it('have none for a day the calendar lacks, nor for a missing header when today is unknown', () => {
    expect(fixed('date 2021-02-30 Rain')).toEqual([]);
    expect(headerDiagnostics(parse('It rained.'), undefined, undefined)[0]!.fixes).toEqual([]);
  });

  // biome-ignore format: a list of words
  const piece = fc.constantFrom(
    '\n', '\n\n', ' ', '\uFEFF', ' date 2021-12-02 Rain', 'date 2021-12-03', 'Date: 2 Dec 2021 Rain', 'date ',
    'date', 'dat 20211202', 'date 03/04/2021 Sun', 'It rained.', 'Thu, ', '2 Dec 21', ':', 'x',
  );
  const copy = fc
    .tuple(fc.array(piece, { maxLength: 14 }), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([pieces, lineEnd]) => pieces.join('').replaceAll('\n', lineEnd));

  it('make what they fix go away and lose no other word', () => {
    fc.assert(
      fc.property(copy, (text) => {
        fc.pre(!/date.*date/.test(text)); // a title that reads as a header is a problem of its own
        for (const diagnostic of diagnose(text)) {
          const same = (all: Diagnostic[]) =>
            all.filter(({ code }) => code === diagnostic.code).length;
          for (const fix of diagnostic.fixes) {
            const after = apply(text, fix);
            expect(same(diagnose(after))).toBeLessThan(same(diagnose(text)));
            // Every paragraph's words are still there, in order; the title too.
            const words = (text: string) =>
              parse(text)
                .paragraphs.filter((p) => !p.isTitle)
                .map((p) => p.text);
            const title = parse(text).header?.title.text ?? '';
            const left = words(after);
            if (diagnostic.code === 'header/duplicate') {
              expect(left.filter((p) => words(text).includes(p)).length).toBeGreaterThanOrEqual(
                words(text).length,
              );
            } else {
              expect(left).toEqual(words(text));
            }
            expect(after).toContain(title);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
