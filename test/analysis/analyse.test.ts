import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import type { Analysis } from '../../server/src/analysis/analysis';
import { toResult } from '../../server/src/analysis/result';
import { parse, parseBody } from '../../server/src/article/parse';
import { readRegister } from '../../server/src/register/read';
import { Word } from '../../server/src/text/words';
import { keystrokes, typed } from '../support/keystrokes';
import { seeds } from '../support/seeds';

/** Pieces of copy, whole and broken, that the parts of the analysis look for. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '\t',
      ' ',
      '. ',
      ', ',
      ': ',
    ],
    ...[
      'date 2024-03-07 Ferry “returns”',
      'date 2024-02-31',
      ' date 7 March 2024 A',
      'Date: ',
      '\uFEFF',
    ],
    ...[
      'Marta Lindqvist',
      'Lindqvist',
      'Mr. Okafor',
      'Prime Minister Ana Duarte',
      'the minister',
      'OPEC',
    ],
    ...[
      'he',
      'She',
      'they',
      'Portugal',
      'Lisbon',
      'the Portuguese',
      'said',
      'told reporters',
      'according to',
    ],
    ...[
      'on Thursday',
      'last week',
      'in 2014',
      'March 7',
      'two days ago',
      'Jan. 3, 2020',
      'since May',
    ],
    ...[
      'We will not yield',
      'The talks failed.',
      'U.S.',
      '5\'11"',
      '🚢',
      '\uD83D',
      'e\u0301',
      '\u0000',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const copy = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
const edit = fc.record({ at: fc.nat(), removes: fc.nat({ max: 60 }), inserts: copy });

function edited(
  text: string,
  { at, removes, inserts }: { at: number; removes: number; inserts: string },
) {
  const start = at % (text.length + 1);
  return text.slice(0, start) + inserts + text.slice(start + removes);
}

/** All of an analysis; of a word only the letters, not what has been found out about it so far. */
function written(analysis: Analysis): string {
  return JSON.stringify(analysis, (_, value) => (value instanceof Word ? value.text : value));
}

function expectSame(one: Analysis, other: Analysis): void {
  if (written(one) === written(other)) return;
  expect(JSON.parse(written(one))).toEqual(JSON.parse(written(other)));
}

describe('analyse', () => {
  test('after any edits the result equals a fresh analysis', () => {
    const start = fc.oneof(copy, fc.constantFrom(seeds.first, seeds.second));
    fc.assert(
      fc.property(start, fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        let previous = analyse(parse(text));
        for (const change of edits) {
          text = edited(text, change);
          previous = analyse(parse(text, previous.article), { previous });
          expectSame(previous, analyse(parse(text)));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('after any keystrokes, too', () => {
    fc.assert(
      fc.property(fc.constantFrom(seeds.first, seeds.second), keystrokes, (text, all) => {
        let previous = analyse(parse(text));
        for (const keystroke of all) {
          text = typed(text, keystroke);
          previous = analyse(parse(text, previous.article), { previous });
          expectSame(previous, analyse(parse(text)));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('what the previous analysis was of, and with which date, changes nothing', () => {
    fc.assert(
      fc.property(copy, copy, (before, text) => {
        const previous = analyse(parse(before), { date: '2001-09-09', today: '2001-09-10' });
        expectSame(
          analyse(parseBody(text), { date: '2024-03-07', previous }),
          analyse(parseBody(text), { date: '2024-03-07' }),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('an unchanged paragraph is taken over, wherever it moved', () => {
    const before = analyse(parse('date 2024-03-07 A\n\nOne stays.\n\nTwo changes.\n'));
    const after = analyse(parse('date 2024-03-07 A\n\nNew.\n\nTwo changed.\n\nOne stays.\n'), {
      previous: before,
    });
    expect(after.paragraphs[3]?.unit).toBe(before.paragraphs[1]?.unit);
    expect(after.paragraphs[3]?.names).toBe(before.paragraphs[1]?.names);
  });

  test('a keystroke in a word that names nobody leaves everybody who they were', () => {
    const text = 'date 2024-03-07 A\n\nAda Okafor came.\n\n“It rains,” she said of the town.\n';
    const before = analyse(parse(text));
    const after = analyse(parse(text.replace('rains', 'rained')), { previous: before });
    expect(after.identities).toBe(before.identities);
    expect(after.readings[1]).toBe(before.readings[1]);
    expect(after.quotes[0]).toMatchObject({ text: '“It rained,”', actor: 'ada-okafor' });
    const renamed = analyse(parse(text.replace('Okafor', 'Okaforo')), { previous: before });
    expect(renamed.quotes[0]).toMatchObject({ actor: 'ada-okaforo' });
  });

  test('a paragraph whose actors stay the same is not read again, with a register, too', () => {
    const register = readRegister('actors:\n  - name: Ada Okafor\n    wikidata: Q1\n');
    const text = 'date 2024-03-07 A\n\nAda Okafor came.\n\n“It rains,” she said of Tom Byrne.\n';
    const before = analyse(parse(text), { register });
    const changed = text.replace('Tom Byrne', 'the mayor');
    const after = analyse(parse(changed), { register, previous: before });
    expect(after.readings[1]).toBe(before.readings[1]);
    expect(after.readings[2]).not.toBe(before.readings[2]);
  });

  test('of any string the result is well-formed', () => {
    fc.assert(
      fc.property(fc.oneof(copy, fc.string({ unit: 'binary' })), (text) => {
        const result = toResult('a', analyse(parse(text), { today: '2024-03-07' }));
        const ids = result.actors.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);

        const spans = [
          ...result.actors.flatMap(({ mentions, roles }) => [...mentions, ...roles]),
          ...result.quotes.flatMap((quote) => [quote, quote.speaker, quote.cue]),
          ...result.dates,
        ].filter((span) => span !== undefined);
        for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);

        for (const list of [result.quotes, result.dates, result.diagnostics]) {
          const starts = list.map(({ start }) => start);
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        }
        for (const { start, end } of result.diagnostics) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
        for (const { parts, actor, confidence } of result.quotes) {
          expect(parts.length).toBeGreaterThan(0);
          for (const { start, end } of parts) {
            expect(0 <= start && start <= end && end <= text.length).toBe(true);
          }
          expect(confidence >= 0 && confidence <= 1).toBe(true);
          if (actor !== undefined) expect(ids).toContain(actor);
        }
      }),
      { numRuns: 300 },
    );
  });
});
