// @ts-check
// Bundles the extension, the language server and the command into dist/.
//   node esbuild.mjs [--production] [--watch]
import { context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  loader: { '.txt': 'text' },
  logLevel: 'warning',
  outdir: 'dist',
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
  { ...node, entryPoints: { cli: 'server/src/main.cli.ts' }, banner: hashbang },
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
