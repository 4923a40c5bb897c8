// @ts-check
// Child processes, ports and temporary folders, none of which may outlive this process.
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { makeTemporaryFolder } from '../support/temporaryFolder.mjs';
import { tail } from './report.mjs';

/** The folder this project was checked out to. */
export const checkout = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

const onWindows = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
/** @type {Set<string>} */
const folders = new Set();

/** A new empty folder that is removed when this process ends. @param {string} name */
export function temporaryFolder(name) {
  const folder = makeTemporaryFolder(name);
  folders.add(folder);
  return folder;
}

/** @param {string} folder */
export function removeFolder(folder) {
  folders.delete(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** A port of this machine that nobody listens on. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Starts a program as the head of its own process group, so that it can be ended with all it started.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !onWindows,
    windowsHide: true,
    ...options,
  });
  children.add(child);
  child.once('close', () => children.delete(child));
  return child;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  if (onWindows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

/** Ends a program and all it started, first politely. @param {import('node:child_process').ChildProcess} child */
export async function stop(child) {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    signalGroup(child, 'SIGTERM');
    const patience = setTimeout(() => signalGroup(child, 'SIGKILL'), 5000);
    await ended;
    clearTimeout(patience);
  }
  signalGroup(child, 'SIGKILL');
  children.delete(child);
}

/** @param {number} milliseconds @returns {Promise<void>} */
export function pause(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/**
 * Runs a program to its end and gives what it printed; fails, showing the end of that, when the
 * program does.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { minutes?: number }} [options]
 * @returns {Promise<string>}
 */
export function run(command, args, { minutes = 5, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, options);
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      signalGroup(child, 'SIGKILL');
    }, minutes * 60_000);
    child.once('error', (error) => {
      clearTimeout(timer);
      children.delete(child);
      reject(new Error(`${command} could not be started: ${error.message}`));
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) {
        resolve(output);
        return;
      }
      const end = late ? `was stopped after ${minutes} minutes` : `ended with ${code ?? signal}`;
      reject(new Error(`${[command, ...args].join(' ')} ${end}\n${tail(output, 120)}`));
    });
  });
}

/** Whether a program can be started at all. @param {string} command */
export function canRun(command, args = ['--version']) {
  const result = spawnSync(command, args, { stdio: 'ignore', timeout: 30_000, shell: onWindows });
  return result.status === 0;
}

/**
 * Runs npm: the one that runs this script if there is one, as `npm.cmd` cannot be started directly.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { minutes?: number }} [options]
 */
export function npm(args, options) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args, ...quiet], options);
  return run('npm', [...args, ...quiet], { shell: onWindows, ...options });
}

/** Ends every child and removes every temporary folder, at once. */
function cleanUp() {
  for (const child of children) signalGroup(child, 'SIGKILL');
  for (const folder of folders) {
    try {
      removeFolder(folder);
    } catch {
      // A folder that cannot be removed is left to the system's own cleaning.
    }
  }
}

process.once('exit', cleanUp);
for (const [signal, code] of /** @type {[NodeJS.Signals, number][]} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])) {
  process.once(signal, () => process.exit(code));
}
