// Trains the model that types actors.
//   npm run train -- FOLDER [--without CORPUS] [--out FILE]
// FOLDER holds the corpora of server/src/actors/model/CARD.md as JSON Lines. A corpus left out can be
// used to measure on. The same corpora give the same weights.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { featuresOf } from '../../server/src/actors/model/features';
import { writeModel } from '../../server/src/actors/model/model';
import { agencyCopy } from './agencyCopy';
import { readCorpus, type TrainingArticle } from './corpora';
import { ConditionalRandomField, type Example } from './crf';
import { withOtherNames } from './otherNames';
import { picker } from './picker';

/** Annotated in the sense the model learns. */
const EXACT = [
  'crossner-politics.train',
  'crossner-politics.dev',
  'crossner-politics.test',
  'wikigold.all',
  'ewt.dev',
  'ewt.test',
];
/** How much articles with other names and our own sentences count. */
const WEIGHTS = {
  renamed: 0.3,
  agencyCopy: 0.4,
};
/** How often each line of `agencyCopy.txt` is filled in. */
const TIMES = 20;
const ROUNDS = 6;
/** A model each; their mean is what is written. */
const SEEDS = [7, 11, 13];
const LEAST_WEIGHT = 0.03;
/** How much likelier no name is than the examples make it: unknown beats a guess. */
const CAUTION = 0.8;

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

const corpus = (name: string) =>
  values.without.includes(name) ? [] : readCorpus(join(folder, `${name}.jsonl`));
const examplesOf = (articles: readonly TrainingArticle[], weight: number): Example[] =>
  articles.flatMap(({ runs }) =>
    runs.map(({ unit, run, allowed }) => ({ ...featuresOf(unit, run), allowed, weight })),
  );
const report = (words: string) => console.log(`${process.uptime().toFixed(0)} s: ${words}`);

const exact = EXACT.flatMap(corpus);
const models = SEEDS.map((seed) => {
  const pick = picker(seed);
  const examples = [
    ...examplesOf(exact, 1),
    ...examplesOf(
      exact.map((article) => withOtherNames(article, pick)),
      WEIGHTS.renamed,
    ),
    ...examplesOf(agencyCopy(TIMES, pick), WEIGHTS.agencyCopy),
  ];
  report(`model ${seed}: ${examples.length} runs`);
  const model = new ConditionalRandomField(seed);
  model.train(examples, ROUNDS);
  return model;
});
const model = ConditionalRandomField.mean(models);
writeFileSync(values.out, writeModel(model.quantise(LEAST_WEIGHT, CAUTION)));
report(`written to ${values.out}`);
