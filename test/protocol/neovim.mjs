// @ts-check
// The server in Neovim, over standard input and output.
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, removeFolder, run, temporaryFolder } from '../editor/processes.mjs';
import { findNeovim } from '../editor/systemPackages.mjs';

/** @returns {Promise<string>} a summary */
export async function testInNeovim() {
  const folder = temporaryFolder('neovim');
  try {
    const [firstSeed = ''] = readdirSync(join(checkout, 'seeds')).sort();
    const seed = join(folder, 'seed.txt');
    const draft = join(folder, 'draft.txt');
    cpSync(join(checkout, 'seeds', firstSeed), seed);
    writeFileSync(draft, 'date 2 Dec 2021 Mill burns\n\nA mill burned in Ely.\n');
    const script = join(checkout, 'test', 'protocol', 'neovim.lua');
    const output = await run(
      findNeovim() ?? 'nvim',
      ['--clean', '--headless', '-i', 'NONE', '-n', '-c', `luafile ${script}`],
      {
        minutes: 2,
        env: {
          ...process.env,
          NODE: process.execPath,
          SERVER: join(checkout, 'dist', 'server.js'),
          SEED: seed,
          DRAFT: draft,
          XDG_STATE_HOME: folder,
          XDG_CACHE_HOME: folder,
          XDG_DATA_HOME: folder,
        },
      },
    );
    const passed = output.match(/^ok - /gm)?.length ?? 0;
    if (passed === 0) throw new Error(`Neovim checked nothing:\n${output}`);
    return `${passed} checks`;
  } finally {
    removeFolder(folder);
  }
}
