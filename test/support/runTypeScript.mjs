// Runs a program of the tests that is written in TypeScript and uses the core.
//   node test/support/runTypeScript.mjs FILE [ARGUMENTS]
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { makeTemporaryFolder } from './temporaryFolder.mjs';

const [entry = '', ...args] = process.argv.slice(2);
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
});
process.argv = [process.execPath, entry, ...args];
await import(pathToFileURL(outfile).href);
