// @ts-check
// What the editors open: a seed, and an article whose header has a malformed date.
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../editor/processes.mjs';

/** @param {string} folder @returns {{ seed: string, draft: string }} their paths */
export function writeArticles(folder) {
  const [firstSeed = ''] = readdirSync(join(checkout, 'seeds')).sort();
  const seed = join(folder, 'seed.txt');
  const draft = join(folder, 'draft.txt');
  cpSync(join(checkout, 'seeds', firstSeed), seed);
  writeFileSync(draft, 'date 2 Dec 2021 Mill burns\n\nA mill burned in Ely.\n');
  return { seed, draft };
}
