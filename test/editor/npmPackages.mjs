// @ts-check
// The project's own npm packages.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, npm } from './processes.mjs';
import { timed } from './report.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/** @param {string} file @returns {Packages | undefined} */
function lockedPackages(file) {
  const path = join(checkout, file);
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** Whether node_modules/ holds what package-lock.json asks for; npm writes down what it put there. */
function isUpToDate() {
  const wanted = lockedPackages('package-lock.json') ?? {};
  const installed = lockedPackages('node_modules/.package-lock.json');
  if (!installed) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

export async function ensureNpmPackages() {
  if (isUpToDate()) return;
  await timed('installing npm packages', () => npm(['ci'], { cwd: checkout, minutes: 10 }));
}

/**
 * The script behind a tool of node_modules/, to be run with this Node: starting it so works alike on
 * every system.
 * @param {string} packageName
 * @param {string} [tool] its name where it is not the package's
 */
export function toolScript(packageName, tool = packageName) {
  const folder = join(checkout, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[tool]);
}
