// @ts-check
// Bundles the extension, the language server and the command into dist/.
//   node esbuild.mjs [--production] [--watch] [--outdir=FOLDER]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { context } from 'esbuild';
import { notices } from './notices.mjs';

const { production, watch, outdir } = parseArgs({
  options: {
    production: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    outdir: { type: 'string', default: 'dist' },
  },
}).values;

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  metafile: true,
  loader: { '.txt': 'text' },
  logLevel: 'warning',
  outdir,
};
/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };
const hashbang = { js: '#!/usr/bin/env node' };

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...node, entryPoints: { 'client.node': 'client/src/main.node.ts' }, external: ['vscode'] },
  {
    ...node,
    entryPoints: { server: 'server/src/main.server.ts' },
    banner: hashbang, // a Web Worker reads over it
    // Both sides of the protocol's packages, each behind its own door. The rest is taken as for browsers.
    conditions: ['browser'],
    alias: { yaml: './node_modules/yaml/browser/index.js' },
  },
  {
    ...node,
    entryPoints: { cli: 'server/src/main.cli.ts' },
    banner: hashbang,
    define: { 'import.meta.url': '__filename' }, // fdir, of tinyglobby, asks where it is
  },
  {
    ...common,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['browser'],
    entryPoints: { 'client.web': 'client/src/main.web.ts' },
    external: ['vscode'],
  },
];

const contexts = await Promise.all(bundles.map((options) => context(options)));
if (watch) {
  await Promise.all(contexts.map((bundle) => bundle.watch()));
} else {
  const built = await Promise.all(contexts.map((bundle) => bundle.rebuild()));
  await Promise.all(contexts.map((bundle) => bundle.dispose()));
  writeFileSync(join(outdir, 'NOTICES.txt'), notices(built.map(({ metafile }) => metafile)));
}
