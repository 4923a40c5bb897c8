// @ts-check
// What the editors are given: the extension, packed as it is shipped.
//   node test/editor/build.mjs   builds and packs
import { cpSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toolScript } from './npmPackages.mjs';
import { checkout, run } from './processes.mjs';
import { say } from './report.mjs';

/** All that is shipped. */
const shipped = [
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'dist/NOTICES.txt',
  'syntaxes',
  'dist/client.node.js',
  'dist/client.web.js',
  'dist/server.js',
];

/** A folder with exactly what is packed; packing from the checkout would read through all its caches. */
export const extensionFolder = join(checkout, 'dist', 'extension');

export const vsix = join(checkout, 'dist', 'dateline.vsix');

/** Bundles everything as it is shipped. */
export async function build() {
  await run(process.execPath, ['esbuild.mjs', '--production']);
}

/** Packs what was built. @returns {Promise<string>} the size, for people */
export async function pack() {
  rmSync(extensionFolder, { recursive: true, force: true });
  for (const file of shipped.filter((file) => existsSync(join(checkout, file)))) {
    const target = join(extensionFolder, file);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(checkout, file), target, { recursive: true });
  }
  writeFileSync(join(extensionFolder, '.vscodeignore'), '# Everything here is packed.\n');
  const vsce = toolScript('@vscode/vsce', 'vsce');
  // The pictures of the README stay in the repository, so its links are left as they are.
  const readme = ['--no-rewrite-relative-links', '--allow-missing-repository'];
  const options = ['--no-dependencies', '--skip-license', ...readme, '--out', vsix];
  await run(process.execPath, [vsce, 'package', ...options], { cwd: extensionFolder });
  return `${(statSync(vsix).size / 1_000_000).toFixed(2)} MB`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await build();
  say(`${vsix}: ${await pack()}`);
}
