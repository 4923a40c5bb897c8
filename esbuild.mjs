// @ts-check
// Bundles the extension, the language server and the command into dist/.
//   node esbuild.mjs [--production] [--watch] [--outdir=FOLDER]
import { parseArgs } from 'node:util';
import { context } from 'esbuild';

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
  loader: { '.txt': 'text' },
  logLevel: 'warning',
  outdir,
};
/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };
/** @type {import('esbuild').BuildOptions} */
const web = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['browser'],
};
const hashbang = { js: '#!/usr/bin/env node' };

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...node, entryPoints: { 'client.node': 'client/src/main.node.ts' }, external: ['vscode'] },
  { ...node, entryPoints: { 'server.node': 'server/src/main.node.ts' }, banner: hashbang },
  {
    ...node,
    entryPoints: { cli: 'server/src/main.cli.ts' },
    banner: hashbang,
    define: { 'import.meta.url': '__filename' }, // fdir, of tinyglobby, asks where it is
  },
  {
    ...web,
    entryPoints: { 'client.web': 'client/src/main.web.ts' },
    format: 'cjs',
    external: ['vscode'],
  },
  { ...web, entryPoints: { 'server.web': 'server/src/main.web.ts' }, format: 'iife' },
];

const contexts = await Promise.all(bundles.map((options) => context(options)));
if (watch) {
  await Promise.all(contexts.map((bundle) => bundle.watch()));
} else {
  await Promise.all(contexts.map((bundle) => bundle.rebuild()));
  await Promise.all(contexts.map((bundle) => bundle.dispose()));
}
