// @ts-check
// VS Code, served to a browser on this machine only.
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, pause, removeFolder, run, start, stop, temporaryFolder } from './processes.mjs';
import { tail } from './report.mjs';
import { ensureNode, ensureVsCodeServer } from './vscodePackages.mjs';

/** A calm first view: no welcome page, no chat, no questions, nothing that looks for the network. */
const calmSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * @typedef {object} ServedVsCode
 * @property {string} authority host and port, the authority of its `vscode-remote:` URIs
 * @property {string} address
 * @property {string} extensions the folder extensions were installed to
 * @property {import('node:child_process').ChildProcess} process
 * @property {() => string} log
 * @property {(folder: string, payload?: [string, string][]) => string} addressOf
 * @property {() => Promise<void>} stop
 */

/**
 * Starts VS Code's server with a packed extension installed.
 * @param {object} options
 * @param {string} options.vsix
 * @param {number} [options.port]
 * @param {Record<string, unknown>} [options.settings]
 * @param {Record<string, string>} [options.environment]
 * @param {boolean} [options.forTests] whether a page may start a test suite in the extension host
 * @returns {Promise<ServedVsCode>}
 */
export async function serveVsCode({ vsix, port, settings, environment, forTests = false }) {
  const node = await ensureNode();
  const main = join(await ensureVsCodeServer(), 'out', 'server-main.js');
  const data = temporaryFolder('vscode');
  const userData = join(data, 'user-data');
  const extensions = join(data, 'extensions');
  const user = join(userData, 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(
    join(user, 'settings.json'),
    JSON.stringify({ ...calmSettings, ...settings }, undefined, 2),
  );
  const env = serverEnvironment(data, environment);
  const folders = ['--server-data-dir', data, '--user-data-dir', userData];
  const common = [
    main,
    '--accept-server-license-terms',
    ...folders,
    '--extensions-dir',
    extensions,
  ];
  await run(node, [...common, '--install-extension', vsix], { env, minutes: 2 });

  const chosenPort = port ?? (await freePort());
  const authority = `127.0.0.1:${chosenPort}`;
  const logFile = join(data, 'server.log');
  const output = openSync(logFile, 'w');
  const child = start(
    node,
    [
      ...common,
      ...['--host', '127.0.0.1', '--port', String(chosenPort), '--without-connection-token'],
      ...['--telemetry-level', 'off', '--disable-workspace-trust'],
      ...(forTests ? ['--enable-smoke-test-driver'] : []),
    ],
    { env, stdio: ['ignore', output, output] },
  );
  closeSync(output);
  const log = () => tail(readFileSync(logFile, 'utf8'));
  const address = `http://${authority}`;
  await untilAnswering(`${address}/version`, child, log);
  return {
    authority,
    address,
    extensions,
    process: child,
    log,
    addressOf: (folder, payload) => addressOf(address, folder, payload),
    stop: async () => {
      await stop(child);
      removeFolder(data);
    },
  };
}

/** Its own home, and nothing of the editor this may have been started from. @param {string} data */
function serverEnvironment(data, /** @type {Record<string, string>} */ more = {}) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name),
  );
  const home = join(data, 'home');
  mkdirSync(home);
  return {
    ...Object.fromEntries(inherited),
    HOME: home,
    // Its sockets are made here and go with the folder.
    TMPDIR: data,
    XDG_RUNTIME_DIR: data,
    EXTENSIONS_GALLERY: '{}',
    ...more,
  };
}

/**
 * The page that shows a folder, with what VS Code is to do there.
 * @param {string} address
 * @param {string} folder
 * @param {[string, string][]} [payload]
 */
function addressOf(address, folder, payload) {
  const query = `?folder=${encodeURI(uriPath(folder))}`;
  return payload
    ? `${address}/${query}&payload=${encodeURIComponent(JSON.stringify(payload))}`
    : `${address}/${query}`;
}

/** A file's path as URIs have it: `C:\a` is `/C:/a`. @param {string} path */
export function uriPath(path) {
  const slashes = path.replaceAll('\\', '/');
  return slashes.startsWith('/') ? slashes : `/${slashes}`;
}

/**
 * Waits until a server answers.
 * @param {string} url
 * @param {import('node:child_process').ChildProcess} child
 * @param {() => string} log
 */
export async function untilAnswering(url, child, log) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await pause(200);
  }
  throw new Error(`VS Code's server did not start:\n${log()}`);
}
