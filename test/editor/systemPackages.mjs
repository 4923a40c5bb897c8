// @ts-check
// Programs that do not come from npm: a browser, Neovim and Emacs.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canRun, run } from './processes.mjs';
import { timed } from './report.mjs';

/** @param {string[]} names @returns {string | undefined} the first of these programs on the PATH */
function onPath(...names) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((e) => join(folder, name + e))))
    .find((file) => existsSync(file));
}

/** Where browsers live that are not on the PATH. */
function knownBrowsers() {
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(Boolean);
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs.flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
  ];
}

/** A Chromium, Chrome or Edge; the variable CHROME names another. @returns {string | undefined} */
export function findBrowser() {
  if (process.env.CHROME) return process.env.CHROME;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return onPath(...names) ?? knownBrowsers().find((file) => existsSync(file));
}

/** @returns {string | undefined} */
export function findNeovim() {
  return onPath('nvim');
}

/** @returns {string | undefined} */
export function findEmacs() {
  return onPath('emacs');
}

/** Whether Emacs has Eglot, of its own (from version 29 on) or as a package. */
export function hasEglot() {
  const look = '(progn (package-initialize) (kill-emacs (if (locate-library "eglot") 0 1)))';
  return canRun(findEmacs() ?? 'emacs', ['--batch', '-q', '--eval', look]);
}

function hasFonts() {
  const folder = '/usr/share/fonts/truetype';
  return existsSync(folder) && readdirSync(folder).length > 0;
}

/** On Debian and its kin, as root, what is missing is installed; elsewhere it is for the user to do. */
export async function ensureDebianPackages() {
  const missing = [
    ...(findBrowser() ? [] : ['chromium']),
    ...(findNeovim() ? [] : ['neovim']),
    ...(findEmacs() ? [] : ['emacs-nox']),
    ...(hasEglot() ? [] : ['elpa-eglot']),
    ...(hasFonts() ? [] : ['fonts-dejavu-core']),
  ];
  if (missing.length === 0 || !canInstallDebianPackages()) return;
  await timed(`installing Debian packages: ${missing.join(', ')}`, async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    const options = ['-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];
    await run('apt-get', ['install', ...options, ...missing], { env, minutes: 10 });
  });
}

function canInstallDebianPackages() {
  return process.platform === 'linux' && process.getuid?.() === 0 && Boolean(onPath('apt-get'));
}
