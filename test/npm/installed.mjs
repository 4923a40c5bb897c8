// @ts-check
// The npm package as a stranger gets it: packed, installed into an empty folder without the network,
// and run from there by `npx`.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { npm, removeFolder, start, stop, temporaryFolder } from '../editor/processes.mjs';
import { packLanguageServer } from './languageServerPackage.mjs';

/** @returns {Promise<string>} a summary */
export async function testInstalledPackage() {
  const packed = await packLanguageServer();
  const folder = temporaryFolder('npm');
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    await npm(['install', '--offline', packed], { cwd: folder });
    checkDependencies(folder);
    await checkCommand(folder);
    const serverName = await checkServer(folder);
    const size = (statSync(packed).size / 1_000_000).toFixed(2);
    return `${size} MB, ${serverName} and the command answer`;
  } finally {
    removeFolder(folder);
  }
}

/** @param {string} folder */
function checkDependencies(folder) {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const installed = Object.keys(lock.packages).filter((path) => path !== '');
  expect(installed, ['node_modules/dateline-language-server'], 'what was installed');
}

/** @param {string} folder */
async function checkCommand(folder) {
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  writeFileSync(join(articles, 'sound.txt'), ' date 2024-03-07 Lock opens late\n\nIt rose.\n');
  expect(await npx(['dateline', 'check', 'articles/sound.txt'], folder), 0, 'the exit code');
  writeFileSync(join(articles, 'broken.txt'), ' date 7 Mar 2024 Lock opens late\n\nIt rose.\n');
  expect(await npx(['dateline', 'check', 'articles/broken.txt'], folder), 1, 'the exit code');
}

/** Introduces itself to the server and takes its leave. @param {string} folder */
async function checkServer(folder) {
  const [command, args, options] = npxCommand(['dateline-language-server', '--stdio']);
  const server = start(command, args, { ...options, cwd: folder, stdio: 'pipe' });
  try {
    let output = '';
    server.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    const params = { processId: null, rootUri: null, capabilities: {} };
    const messages = [
      { id: 1, method: 'initialize', params },
      { method: 'initialized', params: {} },
      { id: 2, method: 'shutdown' },
      { method: 'exit' },
    ];
    for (const message of messages) {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    }
    expect(await new Promise((resolve) => server.once('close', resolve)), 0, 'the exit code');
    const [, name] = /"serverInfo":\{"name":"([^"]+)"/.exec(output) ?? [];
    if (!name) throw new Error(`the server did not introduce itself: ${output}`);
    return name;
  } finally {
    await stop(server);
  }
}

/** @param {string[]} args @param {string} cwd @returns {Promise<number>} the exit code */
async function npx(args, cwd) {
  const [command, all, options] = npxCommand(args);
  const child = start(command, all, { ...options, cwd, stdio: 'ignore' });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? -1)));
}

/**
 * `npx`, which may fetch nothing: the one beside the npm that runs this script if there is one.
 * @param {string[]} args
 * @returns {[string, string[], { shell?: boolean }]}
 */
function npxCommand(args) {
  const beside = process.env.npm_execpath;
  const all = ['--no', '--offline', ...args];
  if (beside?.endsWith('npm-cli.js')) {
    return [process.execPath, [join(dirname(beside), 'npx-cli.js'), ...all], {}];
  }
  return ['npx', all, { shell: process.platform === 'win32' }];
}

/** @param {unknown} actual @param {unknown} expected @param {string} what */
function expect(actual, expected, what) {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what}: ${is} instead of ${should}`);
}
