// @ts-check
// The server in Neovim, over standard input and output.
import { join } from 'node:path';
import { checkout, removeFolder, run, temporaryFolder } from '../editor/processes.mjs';
import { findNeovim } from '../editor/systemPackages.mjs';
import { writeArticles } from './articles.mjs';

/** @returns {Promise<string>} a summary */
export async function testInNeovim() {
  const folder = temporaryFolder('neovim');
  try {
    const { seed, draft } = writeArticles(folder);
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
