import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../server/src/analysis/analysis';
import { toResult } from '../../server/src/analysis/result';
import { analysed } from '../support/analysed';

const plain = analysed('date 2024-03-07 Ferry returns\n\nIt sails.\n');

describe('the header', () => {
  test.each([
    ['date 2024-03-07 Ferry returns', {}, { date: '2024-03-07', title: 'Ferry returns' }],
    ['date 2024-03-07', {}, { date: '2024-03-07', title: '' }],
    ['date 2024-02-31 Ferry returns', {}, { date: null, title: 'Ferry returns' }],
    ['It sails.', {}, null],
    ['It sails.', { date: '2024-03-08' }, { date: '2024-03-08', title: '' }],
    ['It sails.', { title: 'Given' }, { date: null, title: 'Given' }],
    [
      'date 2024-03-07 Ferry returns',
      { title: 'Given' },
      { date: '2024-03-07', title: 'Ferry returns' },
    ],
    [
      'date 2024-03-07 Ferry',
      { date: '2024-03-08', title: 'Given' },
      { date: '2024-03-08', title: 'Given' },
    ],
  ])('%j with %j', (text, given, header) => {
    expect(toResult('a', analysed(text), given).header).toEqual(header);
  });
});

describe('the shape', () => {
  const span = { start: 0, end: 2, text: 'It' };
  const analysis: Analysis = {
    ...plain,
    actors: [
      {
        id: 'ferry',
        name: 'Ferry',
        type: 'organization',
        gender: 'female',
        roles: [span],
        mentions: [
          { ...span, form: 'pronoun', because: 'last named' },
          { ...span, form: 'name' },
        ],
      },
    ],
    quotes: [
      {
        because: 'subject of “said”',
        confidence: 0.5,
        actor: 'ferry',
        cue: span,
        speaker: span,
        parts: [{ start: 0, end: 2 }],
        kind: 'direct',
        ...span,
      },
      { ...span, kind: 'scare', parts: [], confidence: 0, because: '' },
    ],
    dates: [{ ...span, value: '2024', type: 'DATE', because: 'a year' }],
    diagnostics: [
      { start: 0, end: 1, code: 'header/missing', severity: 'warning', message: 'm', fixes: [] },
    ],
  };

  test('is what docs/result.md says, key by key, in order', () => {
    const result = toResult('a.txt', analysis);
    const keys = (value: object | undefined) => Object.keys(value ?? {}).join(' ');
    expect(keys(result)).toBe('id header actors quotes dates diagnostics');
    expect(keys(result.actors[0])).toBe('id name type roles mentions');
    expect(keys(result.actors[0]?.mentions[0])).toBe('start end text form because');
    expect(keys(result.actors[0]?.mentions[1])).toBe('start end text form');
    expect(keys(result.quotes[0])).toBe(
      'start end text kind parts speaker cue actor confidence because',
    );
    expect(keys(result.quotes[1])).toBe('start end text kind parts confidence because');
    expect(keys(result.dates[0])).toBe('start end text value type because');
    expect(keys(result.diagnostics[0])).toBe('start end code severity message');
  });

  test('gives confidence in hundredths', () => {
    const [quote] = analysis.quotes;
    const quotes = [{ ...quote!, confidence: 0.7967235933527579 }];
    expect(toResult('a.txt', { ...analysis, quotes }).quotes[0]?.confidence).toBe(0.8);
  });

  test('is plain data: through JSON nothing is lost', () => {
    const result = toResult('a.txt', analysis);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
