// @ts-check
// The folder a person opens: the seeds, copied, and a draft with something wrong.
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from './processes.mjs';

/** @typedef {{ first: string, second: string, draft: string }} Names the files' names */

const draftText = `date 2 Dec 2021 Mill burns in Ely

“It is all gone,” Ann Miller, who runs the mill, said on Thursday.
`;

/** @param {string} folder a folder to make @returns {Names} */
export function writeWorkspace(folder) {
  cpSync(join(checkout, 'seeds'), folder, { recursive: true });
  const [first = '', second = ''] = readdirSync(folder).sort();
  const draft = 'draft.txt';
  writeFileSync(join(folder, draft), draftText);
  return { first, second, draft };
}
