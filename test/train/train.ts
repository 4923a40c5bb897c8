// Trains the model that types actors.
//   npm run train -- FOLDER [--without CORPUS] [--out FILE]
// FOLDER holds the corpora of server/src/actors/model/CARD.md as JSON Lines. A corpus left out can be
// used to measure on. The same corpora give the same weights.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { featuresOf } from '../../server/src/actors/model/features';
import { writeModel } from '../../server/src/actors/model/model';
import { readCorpus } from './corpora';
import { ConditionalRandomField, type Example } from './crf';

/** Annotated in the sense the model learns. */
const EXACT = [
  'crossner-politics.train',
  'crossner-politics.dev',
  'crossner-politics.test',
  'wikigold.all',
  'ewt.dev',
  'ewt.test',
];
/** Annotated in another sense: what they leave open is filled in by a first model, and counts less. */
const PARTIAL = ['gum-free', 'meantime-en.all', 're3d-best.all', 'gap.train'];
const PARTIAL_WEIGHT = 0.3;
const ROUNDS = 6;
const LEAST_WEIGHT = 0.05;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'server/src/actors/model/weights.txt' },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: npm run train -- FOLDER [--without CORPUS] [--out FILE]');
  process.exit(2);
}

const examplesOf = (corpus: string, weight: number): Example[] => {
  if (values.without.includes(corpus)) return [];
  return readCorpus(join(folder, `${corpus}.jsonl`)).flatMap(({ runs }) =>
    runs.map(({ unit, run, allowed }) => {
      const { places, ends } = featuresOf(unit, run);
      return { places: places.slice(0, ends.at(-1)), ends, allowed, weight };
    }),
  );
};
const report = (words: string) => console.log(`${process.uptime().toFixed(0)} s: ${words}`);

const exact = EXACT.flatMap((corpus) => examplesOf(corpus, 1));
report(`${exact.length} runs`);
const first = new ConditionalRandomField();
first.train(exact, ROUNDS);
report('first model trained');
const partial = PARTIAL.flatMap((corpus) => examplesOf(corpus, PARTIAL_WEIGHT)).map((example) => ({
  ...example,
  allowed: Uint16Array.from(first.decode(example), (label) => 1 << label),
}));
report(`${partial.length} more runs filled in`);
const second = new ConditionalRandomField();
second.train([...exact, ...partial], ROUNDS);
writeFileSync(values.out, writeModel(second.quantise(LEAST_WEIGHT)));
report(`written to ${values.out}`);
