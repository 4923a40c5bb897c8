// Runs a program of the tests that is written in TypeScript and uses the core.
//   node test/support/runTypeScript.mjs [--weights=FILE] FILE [ARGUMENTS]
// With --weights the core has the actor model's weights from there.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { makeTemporaryFolder } from './temporaryFolder.mjs';

const options = process.argv.slice(2);
const weights = options[0]?.startsWith('--weights=') ? options.shift()?.slice(10) : undefined;
const [entry = '', ...args] = options;
const folder = makeTemporaryFolder('run');
process.once('exit', () => rmSync(folder, { recursive: true }));
const outfile = join(folder, 'program.cjs');
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  loader: { '.txt': 'text' },
  sourcemap: 'inline',
  logLevel: 'warning',
  plugins: weights ? [weightsFrom(weights)] : [],
});
process.argv = [process.execPath, entry, ...args];
await import(pathToFileURL(outfile).href);

/** @param {string} file @returns {import('esbuild').Plugin} */
function weightsFrom(file) {
  return {
    name: 'weights',
    setup: ({ onLoad }) =>
      onLoad({ filter: /model[\\/]weights\.txt$/ }, () => ({
        contents: readFileSync(file, 'utf8'),
        loader: 'text',
      })),
  };
}
