// @ts-check
// The language server and the command as an npm package of their own, for editors besides VS Code.
//   node test/npm/languageServerPackage.mjs   packs what was built
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout, npm } from '../editor/processes.mjs';
import { say } from '../editor/report.mjs';

const dist = join(checkout, 'dist');
const folder = join(dist, 'npm');

/** Where each file of the package comes from. */
const files = {
  'server.js': 'dist/server.js',
  'cli.js': 'dist/cli.js',
  'README.md': 'docs/editors.md',
  'CHANGELOG.md': 'CHANGELOG.md',
  LICENSE: 'LICENSE',
  'NOTICES.txt': 'dist/NOTICES.txt',
};

/** The bundles hold all they need, so the package depends on nothing. */
function manifest() {
  const root = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
  const { version, license, keywords, engines } = root;
  return {
    name: 'dateline-language-server',
    version,
    description:
      'A language server and a command that read news articles: who said what, and when.',
    license,
    keywords: [...keywords, 'language-server', 'lsp'],
    engines: { node: engines.node },
    bin: { 'dateline-language-server': 'server.js', dateline: 'cli.js' },
    files: Object.keys(files),
  };
}

/** Packs what was built. @returns {Promise<string>} the packed file's path */
export async function packLanguageServer() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, source] of Object.entries(files)) {
    cpSync(join(checkout, source), join(folder, name));
  }
  const { name, version, ...rest } = manifest();
  const json = JSON.stringify({ name, version, ...rest }, undefined, 2);
  writeFileSync(join(folder, 'package.json'), `${json}\n`);
  await npm(['pack', '--pack-destination', dist], { cwd: folder });
  return join(dist, `${name}-${version}.tgz`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  say(await packLanguageServer());
}
