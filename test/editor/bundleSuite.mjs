// @ts-check
// Bundles the suite that runs inside an editor.
import { join } from 'node:path';
import { build } from 'esbuild';
import { checkout } from './processes.mjs';

const folder = join(checkout, 'test', 'editor', 'suite');

/**
 * @param {'node' | 'web'} host
 * @returns {Promise<string>} the bundle's path
 */
export async function bundleSuite(host) {
  const outfile = join(checkout, 'dist', 'test', `suite.${host}.js`);
  await build({
    entryPoints: [join(folder, `main.${host}.ts`)],
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    logLevel: 'warning',
    ...(host === 'node'
      ? { platform: 'node', external: ['vscode', 'mocha'] }
      : {
          platform: 'browser',
          mainFields: ['browser', 'module', 'main'],
          external: ['vscode'],
          define: { global: 'globalThis' },
        }),
  });
  return outfile;
}
