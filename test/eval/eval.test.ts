import { describe, expect, test } from 'vitest';
import type { Result } from '../../server/src/analysis/result';
import { spanOf } from '../support/markedText';
import { ActorMeasure } from './actors';
import { ClusterMeasure } from './clusters';
import { DateMeasure } from './dates';
import { daysOf } from './daysOf';
import type { Gold } from './gold';
import { IdentityMeasure } from './identity';
import type { Measure } from './measure';
import { PronounMeasure } from './pronouns';
import { QuoteMeasure } from './quotes';

const text = '“The dam will hold,” Ines Roth said in Oslo on Monday. She called it “safe”.';
const at = (words: string) => ({ ...spanOf(text, words), text: words });
const dam = at('“The dam will hold,”');
const nothing: Result = {
  id: 'a',
  header: null,
  actors: [],
  quotes: [],
  dates: [],
  diagnostics: [],
};

/** What the measure says, name by name: precision, recall and F1, as far as it gives them. */
function scores(measure: Measure, gold: Partial<Gold>, result: Partial<Result>) {
  measure.add({ id: 'a', text, ...gold }, { ...nothing, ...result });
  return Object.fromEntries(
    measure.scores().map(({ what, precision, recall, f1 }) => [what, { precision, recall, f1 }]),
  );
}
const right = { precision: 100, recall: 100, f1: 100 };
const share = (recall: number) => ({ precision: undefined, recall, f1: undefined });

describe('quotes', () => {
  const quotes: Gold['quotes'] = [
    {
      ...dam,
      type: 'direct',
      speaker: at('Ines Roth'),
      cue: at('said'),
      reference: 'Dr Ines Róth',
    },
    { ...at('“safe”'), type: 'mixed', speaker: at('She'), cue: at('called') },
  ];
  const found = { kind: 'direct', confidence: 1, because: '' } as const;

  test('marks at the edges decide nothing; a speaker is right when it overlaps', () => {
    const inner = at('The dam will hold');
    const quote = { ...found, ...inner, parts: [inner], speaker: at('Roth'), cue: at('said') };
    expect(scores(new QuoteMeasure(() => {}), { quotes }, { quotes: [quote] })).toMatchObject({
      'quoted speech found': share(50),
      'its speaker': share(50),
      'its speaker, where a pronoun': share(0),
      'its cue': share(50),
      'quotes that are speech': { precision: 100 },
      'quotes, exact': { precision: 100, recall: 50 },
    });
  });

  test('scare quotes are not predicted speech; speech nobody marked is wrong', () => {
    const scare = { ...found, ...dam, kind: 'scare', parts: [dam] } as const;
    const wrong = { ...found, ...at('in Oslo'), parts: [at('in Oslo')] };
    const result = { quotes: [scare, wrong] };
    expect(scores(new QuoteMeasure(() => {}), { quotes }, result)).toMatchObject({
      'quoted speech found': share(0),
      'quotes that are speech': { precision: 0 },
      'quotes, by half': { precision: 0, recall: 0, f1: 0 },
    });
  });

  test('who is quoted is told by the last name', () => {
    const actor = (name: string) =>
      ({ id: 'x', name, type: 'person', roles: [], mentions: [] }) as const;
    const quote = { ...found, ...dam, parts: [dam], actor: 'x' };
    const score = (name: string) =>
      scores(new IdentityMeasure(() => {}), { quotes }, { actors: [actor(name)], quotes: [quote] });
    expect(score('Roth')).toEqual({ 'who is quoted, by last name': share(100) });
    expect(score('Ines')).toEqual({ 'who is quoted, by last name': share(0) });
  });
});

describe('actors', () => {
  const entities = [
    { ...at('Ines Roth'), type: 'PER' },
    { ...at('Oslo'), type: 'country' },
    { ...at('She'), type: 'event' },
    { ...at('dam'), type: 'LOC' },
  ];
  const actor = (words: string, type: Result['actors'][number]['type']) => ({
    ...{ id: words, name: words, type, roles: [] },
    mentions: [
      { ...at(words), form: 'name' as const },
      { ...at('She'), form: 'pronoun' as const },
    ],
  });

  test('country and place are one kind; what is no name and no actor is not asked for', () => {
    const actors = [actor('Ines Roth', 'person'), actor('Oslo', 'place')];
    expect(scores(new ActorMeasure(() => {}), { entities }, { actors })).toMatchObject({
      'actors, exact and typed': right,
      'person, exact': right,
      'place, exact': right,
      'actors, overlapping and typed': right,
    });
  });

  test('a wrong kind, and half a name', () => {
    const misses: string[] = [];
    const measure = new ActorMeasure((what, _, words) => misses.push(`${what}: ${words}`));
    const actors = [actor('Roth', 'person'), actor('Oslo', 'organization')];
    expect(scores(measure, { entities }, { actors })).toMatchObject({
      'actors, exact and typed': { precision: 0, recall: 0 },
      'actors, exact, any type': { precision: 50, recall: 50 },
      'actors, overlapping and typed': { precision: 50, recall: 50 },
    });
    expect(misses).toEqual([
      'no person: Roth',
      'place typed organization: Oslo',
      'person missed: Ines Roth',
    ]);
  });
});

test('who is the same: of names that both found, what belongs together is together', () => {
  const text = 'Mayor Ann Roth left. Roth and Ben Roth met Ms. Roth.';
  const places = [...text.matchAll(/Ann Roth|Ben Roth|Roth/g)].map(({ 0: words, index }) => ({
    ...{ start: index, end: index + words.length, text: words },
  }));
  const titled = { start: 0, end: 14, text: 'Mayor Ann Roth' };
  const marked = (span: (typeof places)[number], cluster: string) => ({
    ...{ ...span, type: 'PER', cluster },
  });
  const [ann, roth, ben, ms] = places as [
    typeof titled,
    typeof titled,
    typeof titled,
    typeof titled,
  ];
  const entities = [marked(titled, '1'), marked(roth, '1'), marked(ben, '2'), marked(ms, '1')];
  const actor = (id: string, ...spans: (typeof titled)[]) => ({
    ...{ id, name: id, type: 'person' as const, roles: [] },
    mentions: spans.map((span) => ({ ...span, form: 'name' as const })),
  });
  const score = (...actors: Result['actors']) => {
    const measure = new ClusterMeasure(() => {});
    return scores(measure, { text, entities }, { actors })['who is the same, B³'];
  };
  expect(score(actor('ann', ann, roth, ms), actor('ben', ben))).toEqual(right);
  expect(score(actor('ann', ann, roth, ben, ms))).toMatchObject({ precision: 62.5, recall: 100 });
  expect(score(actor('ann', ann), actor('roth', roth))).toMatchObject({
    ...{ precision: 100, recall: 50 },
  });
});

test('dates: extent and value are scored apart; midnight is a day', () => {
  const timexes = [{ ...at('on Monday'), value: '2024-03-04T00:00' }];
  const date = { ...at('Monday'), type: 'DATE', because: '' } as const;
  const score = (value: string) =>
    scores(new DateMeasure(() => {}), { timexes }, { dates: [{ ...date, value }] });
  const wrong = { precision: 0, recall: 0, f1: 0 };
  expect(score('2024-03-04')).toEqual({
    'dates, exact': wrong,
    'dates, overlapping': right,
    'dates, with the right value': right,
    'calendar dates, with the same days': right,
    'days as news writes them': { ...share(0), recall: undefined }, // “on Monday” is no such form
  });
  expect(score('2024-03-11')).toMatchObject({ 'dates, with the right value': wrong });
});

test('dates: the same days are the same, however a corpus writes them; a habit is none', () => {
  const week = { ...at('Monday'), value: '2024-03-04/2024-03-10' };
  const accepted = { ...at('Monday'), value: 'XXXX-WXX-1', resolution: [{ value: '2024-03-04' }] };
  const found = { ...at('Monday'), type: 'DATE', because: '' } as const;
  const habit = { ...at('Oslo'), type: 'SET', value: 'P1D', because: '' } as const;
  const score = (gold: NonNullable<Gold['timexes']>, value: string) =>
    scores(new DateMeasure(() => {}), { timexes: gold }, { dates: [{ ...found, value }, habit] });
  expect(score([week], '2024-W10')).toMatchObject({ 'calendar dates, with the same days': right });
  expect(score([accepted], '2024-03-04')).toMatchObject({ 'days as news writes them': share(100) });
  expect(score([accepted], '2024-03-11')).toMatchObject({ 'days as news writes them': share(0) });
});

test.each([
  ['2024-03-04T08:30', '2024-03-04/2024-03-04'],
  ['2024-W10', '2024-03-04/2024-03-10'],
  ['2021-W01', '2021-01-04/2021-01-10'],
  ['2024-02', '2024-02-01/2024-02-29'],
  ['2024', '2024-01-01/2024-12-31'],
  ['196X', '1960-01-01/1969-12-31'],
  ['19XX', '1900-01-01/1999-12-31'],
  ['2024-Q1', '2024-01-01/2024-03-31'],
  ['2023-WI', '2023-12-01/2024-02-29'],
  ['2014..2016', '2014-01-01/2016-12-31'],
  ['2024-03-04/2024-03-10', '2024-03-04/2024-03-10'],
  ['P3D', undefined],
  ['PAST_REF', undefined],
  ['XXXX-WXX-1', undefined],
])('the days of %s', (value, days) => expect(daysOf(value)).toBe(days));

test('pronouns: the right name, and not the other one', () => {
  const gold = {
    pronoun: at('She'),
    A: { ...at('Ines Roth'), coref: true },
    B: { ...at('Oslo'), coref: false },
  };
  const actor = (name: string, ...mentions: string[]) => ({
    ...({ id: name, name, type: 'person', roles: [] } as const),
    mentions: mentions.map((words) => ({ ...at(words), form: 'name' as const })),
  });
  const score = (...actors: Result['actors'][number][]) =>
    scores(new PronounMeasure(() => {}), gold, { actors }).pronouns;
  expect(score(actor('r', 'Ines Roth', 'She'), actor('o', 'Oslo'))).toEqual(right);
  expect(score(actor('r', 'Ines Roth'), actor('o', 'Oslo', 'She'))).toMatchObject({ precision: 0 });
  expect(score(actor('r', 'Ines Roth'), actor('o', 'Oslo'))).toMatchObject({ recall: 0 });
});
