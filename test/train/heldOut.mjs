// How good are actors with a model that has not seen what it is measured on?
//   npm run held-out -- FOLDER [CORPUS…]
// Trains without each corpus and measures on it; the shipped weights stay as they are.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../support/temporaryFolder.mjs';

const [folder, ...named] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run held-out -- FOLDER [CORPUS…]');
  process.exit(2);
}
const corpora = named.length > 0 ? named : ['crossner-politics.test', 'wikigold.all', 'ewt.test'];
const scratch = makeTemporaryFolder('held-out');
process.once('exit', () => rmSync(scratch, { recursive: true }));

const run = (/** @type {string[]} */ args, /** @type {'inherit' | 'ignore'} */ stdout) =>
  execFileSync(process.execPath, ['test/support/runTypeScript.mjs', ...args], {
    stdio: ['ignore', stdout, 'inherit'],
  });

for (const corpus of corpora) {
  const weights = join(scratch, `${corpus}.txt`);
  run(['test/train/train.ts', folder, '--without', corpus, '--out', weights], 'ignore');
  run([`--weights=${weights}`, 'test/eval/main.ts', join(folder, `${corpus}.jsonl`)], 'inherit');
}
