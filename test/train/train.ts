// Trains the model that types actors.
//   npm run train -- FOLDER [--without CORPUS] [--out FILE]
// FOLDER holds the corpora of server/src/actors/model/CARD.md as JSON Lines. A corpus left out can be
// used to measure on. The same corpora give the same weights, in seven minutes or so.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { featuresOf } from '../../server/src/actors/model/features';
import { writeModel } from '../../server/src/actors/model/model';
import { agencyCopy } from './agencyCopy';
import { readCorpus, type TrainingArticle } from './corpora';
import { ConditionalRandomField, type Example } from './crf';
import { markedTexts, ownArticles } from './marked';
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
/** Texts in which we marked the names, by the file of our marks. */
const MARKED = {
  gap: ['gap.train', 'gap.dev'],
  gum: ['gum-free', 'gum-news.dev'],
  meantime: ['meantime-en.all'],
  re3d: ['re3d-best.all'],
};
/** How much articles with other names and sentences with slots count. */
const WEIGHTS = {
  renamed: 0.3,
  agencyCopy: 0.2,
};
/** How often each line of `agencyCopy.txt` is filled in. */
const TIMES = 20;
const ROUNDS = 6;
/** A model each; their mean is what is written. */
const SEEDS = [7, 11, 13];
/** Nearer to zero than this a weight is none. */
const LEAST_WEIGHT = 0.07;

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
const marked = Object.entries(MARKED).flatMap(([name, files]) => markedTexts(folder, name, files));
const own = ownArticles();
const models = SEEDS.map((seed) => {
  const pick = picker(seed);
  const examples = [
    ...examplesOf([...exact, ...marked, ...own], 1),
    ...examplesOf(
      [...exact, ...own].map((article) => withOtherNames(article, pick)),
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
writeFileSync(values.out, writeModel(model.quantise(LEAST_WEIGHT)));
report(`written to ${values.out}`);
