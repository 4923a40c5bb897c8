// How good is the analysis? Compares it with what people found in the same articles.
//   npm run eval -- [--misses N] GOLD…      JSON Lines files, or folders of them
// Prints one table (Markdown); with --misses, the first N misses of each kind and corpus on standard error.
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Result, toResult } from '../../server/src/analysis/result';
import { analyseInput } from '../../server/src/cli/analyseInput';
import { ActorMeasure } from './actors';
import { ClusterMeasure } from './clusters';
import { DateMeasure } from './dates';
import { type Gold, type GoldQuote, readGold } from './gold';
import { IdentityMeasure } from './identity';
import type { Measure, OnMiss, Score } from './measure';
import { PronounMeasure } from './pronouns';
import { QuoteMeasure } from './quotes';

const { values, positionals } = parseArgs({
  options: { misses: { type: 'string', default: '0' } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  console.error(
    'usage: npm run eval -- [--misses N] GOLD…  (JSON Lines files, or folders of them)',
  );
  process.exit(2);
}

console.log('| corpus | articles | measured | precision | recall | F1 | of |');
console.log('|---|---:|---|---:|---:|---:|---:|');
for (const file of positionals.flatMap(goldFiles)) {
  const golds = readGold(file);
  const corpus = basename(file, '.jsonl');
  for (const score of scoresOf(corpus, golds)) console.log(row(corpus, golds.length, score));
}

function goldFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.jsonl'));
  return names.sort().map((name) => join(path, name));
}

function scoresOf(corpus: string, golds: readonly Gold[]): Score[] {
  const measures = measuresFor(golds, missPrinter(corpus, Number(values.misses)));
  if (measures.length === 0) return [];
  for (const gold of golds) {
    const result = predict(gold);
    for (const measure of measures) measure.add(gold, result);
  }
  return measures.flatMap((measure) => measure.scores()).filter(({ gold }) => gold > 0);
}

function measuresFor(golds: readonly Gold[], onMiss: OnMiss): Measure[] {
  const has = (field: keyof Gold) => golds.some((gold) => gold[field] !== undefined);
  const measures: Measure[] = [];
  const hasQuote = (field: keyof GoldQuote) =>
    golds.some(({ quotes }) => quotes?.some((quote) => quote[field]));
  if (has('quotes')) measures.push(new QuoteMeasure(onMiss));
  if (hasQuote('reference')) measures.push(new IdentityMeasure(onMiss));
  if (has('entities')) measures.push(new ActorMeasure(onMiss));
  if (golds.some(({ entities }) => entities?.some(({ cluster }) => cluster !== undefined)))
    measures.push(new ClusterMeasure(onMiss));
  if (has('timexes')) measures.push(new DateMeasure(onMiss));
  if (has('pronoun')) measures.push(new PronounMeasure(onMiss));
  return measures;
}

/** As `dateline analyze --input jsonl` does. */
function predict({ id, text, date }: Gold): Result {
  return toResult(id, analyseInput({ text, given: date ? { date } : {} }));
}

function missPrinter(corpus: string, most: number): OnMiss {
  const count = new Map<string, number>();
  return (what, { id }, details) => {
    const number = (count.get(what) ?? 0) + 1;
    count.set(what, number);
    const line = `${corpus} | ${what} | ${id} | ${details.replace(/\s+/g, ' ').slice(0, 200)}`;
    if (number <= most) console.error(line);
  };
}

function row(
  corpus: string,
  articles: number,
  { what, precision, recall, f1, gold }: Score,
): string {
  const figures = [precision, recall, f1].map((figure) => figure?.toFixed(1) ?? '');
  return `| ${[corpus, articles, what, ...figures, gold].join(' | ')} |`;
}
