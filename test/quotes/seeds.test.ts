import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import { parse } from '../../server/src/article/parse';

/** The surname of the speaker of each quote of a seed, in order; "–" where nobody is known. */
function speakersOf(file: string): string[] {
  const { actors, quotes } = analyse(parse(readFileSync(`seeds/${file}`, 'utf8')));
  const names = new Map(actors.map(({ id, name }) => [id, name.split(' ').at(-1)!]));
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ actor }) => names.get(actor ?? '') ?? '–');
}

describe('the seeds', () => {
  it('has fifteen quotes in the first, each with its speaker', () => {
    expect(speakersOf('000_b8b81ef4360ed5cf.txt')).toEqual([
      ...['Russia', 'Russia', 'Blinken', 'Blinken', 'Blinken', 'Blinken', 'Blinken', 'Blinken'],
      ...['Blinken', 'Lavrov', 'Lavrov', 'Blinken', 'Blinken', 'Blinken', 'Blinken'],
    ]);
  });

  it('has fourteen in the second', () => {
    expect(speakersOf('001_f46ff1c28eac672e.txt')).toEqual([
      ...['Blinken', 'Blinken', 'Blinken', 'Blinken', 'Blinken', 'Price', 'Psaki', 'Blinken'],
      ...['Blinken', 'Blinken', 'Blinken', 'Blinken', 'Blinken', 'Blinken'],
    ]);
  });

  it('gives what a participle behind a tag governs the participle as its cue', () => {
    const { quotes } = analyse(parse(readFileSync('seeds/000_b8b81ef4360ed5cf.txt', 'utf8')));
    const quote = quotes.find(({ text }) => text === '“severe consequences”');
    expect(quote?.cue?.text).toBe('threatening');
    expect(quote?.parts[0]?.start).toBe(quote?.start);
  });

  it('reports the one mark on the wrong side and nothing else', () => {
    const problems = (file: string) =>
      parse(readFileSync(`seeds/${file}`, 'utf8')).paragraphs.flatMap(({ text, markProblems }) =>
        markProblems.map(({ kind, start }) => `${kind} ${text.slice(start - 3, start + 4)}`),
      );
    expect(problems('000_b8b81ef4360ed5cf.txt')).toEqual([]);
    expect(problems('001_f46ff1c28eac672e.txt')).toEqual([
      'misplaced t, ”she',
      'misplaced a, ”he ',
    ]);
  });
});
