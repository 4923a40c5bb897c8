// @ts-check
// `npm test`: everything that is tested, from type check to real editors.
//   npm test                      everything
//   npm test -- unit neovim       these steps, and what they need
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, pack } from './editor/build.mjs';
import { ensureNpmPackages, toolScript } from './editor/npmPackages.mjs';
import { checkout, removeFolder, run, temporaryFolder } from './editor/processes.mjs';
import { say, seconds } from './editor/report.mjs';
import {
  ensureDebianPackages,
  findBrowser,
  findEmacs,
  findNeovim,
  hasEglot,
} from './editor/systemPackages.mjs';
import { ensureNode, ensureVsCodeServer, ensureVsCodeWeb } from './editor/vscodePackages.mjs';

/** Thrown by a step that cannot be done on this machine and need not be. */
class Skip extends Error {}

/**
 * @typedef {object} Step
 * @property {string} name as it is named on the command line
 * @property {string} title
 * @property {string[]} [needs] steps before it without which it cannot be done
 * @property {() => Promise<string | void>} work gives a few words on what was found
 */

/** @type {Step[]} */
const steps = [
  { name: 'install', title: 'npm packages', work: ensureNpmPackages },
  {
    name: 'types',
    title: 'type check',
    needs: ['install'],
    work: async () => void (await tool('typescript', 'tsc', ['--noEmit'])),
  },
  {
    name: 'lint',
    title: 'lint and format',
    needs: ['install'],
    work: async () =>
      void (await tool('@biomejs/biome', 'biome', ['ci', '--colors=off', '--error-on-warnings'])),
  },
  {
    name: 'build',
    title: 'build and pack',
    needs: ['install'],
    work: async () => {
      await build();
      return `dist/dateline.vsix, ${await pack()}`;
    },
  },
  {
    name: 'unit',
    title: 'unit tests',
    needs: ['install', 'build'],
    work: () => vitest(['--exclude', 'test/protocol/**']),
  },
  {
    name: 'protocol',
    title: 'the language server over standard input and output',
    needs: ['install', 'build'],
    // A server that does not answer at all is known after a few tests.
    work: () => vitest(['test/protocol', '--bail=5']),
  },
  {
    name: 'npm',
    title: 'the npm package of the language server and the command',
    needs: ['build'],
    work: async () => (await import('./npm/installed.mjs')).testInstalledPackage(),
  },
  { name: 'grammar', title: 'TextMate grammar', needs: ['install'], work: grammar },
  {
    name: 'editors',
    title: 'browser, Neovim, Emacs, VS Code',
    needs: ['install'],
    work: installEditors,
  },
  {
    name: 'vscode',
    title: 'VS Code: the packed extension in the extension host',
    needs: ['build', 'editors'],
    work: async () => (await import('./editor/extensionHost.mjs')).testInExtensionHost(),
  },
  {
    name: 'screen',
    title: 'VS Code: as a person sees it',
    needs: ['build', 'editors'],
    work: async () => (await import('./editor/screen.mjs')).testOnScreen(),
  },
  {
    name: 'web',
    title: 'VS Code for the Web: everything in Web Workers',
    needs: ['build', 'editors'],
    work: async () => (await import('./editor/webWorkerHost.mjs')).testInWebWorkerHost(),
  },
  {
    name: 'desktop',
    title: 'VS Code on the desktop',
    needs: ['build'],
    work: async () => {
      const { testOnDesktop, whyNoDesktop } = await import('./editor/desktop.mjs');
      const reason = await whyNoDesktop();
      if (reason) throw new Skip(reason);
      return testOnDesktop();
    },
  },
  {
    name: 'neovim',
    title: 'Neovim',
    needs: ['build', 'editors'],
    work: async () => {
      if (!findNeovim()) throw new Skip('Neovim (nvim) is not installed');
      return (await import('./protocol/neovim.mjs')).testInNeovim();
    },
  },
  {
    name: 'emacs',
    title: 'Emacs',
    needs: ['build', 'editors'],
    work: async () => {
      if (process.platform === 'win32') throw new Skip('Emacs is tested on Linux and macOS');
      if (!findEmacs()) throw new Skip('Emacs is not installed');
      if (!hasEglot()) throw new Skip('Eglot is not installed (Emacs 29, or the package eglot)');
      return (await import('./protocol/emacs.mjs')).testInEmacs();
    },
  },
];

/**
 * Runs a tool of node_modules/.
 * @param {string} packageName
 * @param {string} name
 * @param {string[]} args
 */
function tool(packageName, name, args) {
  const env = { ...process.env, NO_COLOR: '1' };
  return run(process.execPath, [toolScript(packageName, name), ...args], { env, minutes: 10 });
}

/** @param {string[]} args */
async function vitest(args) {
  const folder = temporaryFolder('vitest');
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    await tool('vitest', 'vitest', ['run', ...reporters, ...args]);
    const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    if (!numPassedTests) throw new Error('no test was run');
    return `${numPassedTests} tests in ${testResults.length} files`;
  } finally {
    removeFolder(folder);
  }
}

async function grammar() {
  const output = await tool('vscode-tmgrammar-test', 'vscode-tmgrammar-test', [
    'test/grammar/**/*.article',
  ]);
  const passed = output.match(/^✓ /gm)?.length ?? 0;
  const files = readdirSync(join(checkout, 'test', 'grammar'), { recursive: true });
  const expected = files.filter((file) => String(file).endsWith('.article')).length;
  if (passed === 0 || passed !== expected) {
    throw new Error(`${passed} of ${expected} files were run:\n${output}`);
  }
  return `${passed} files`;
}

async function installEditors() {
  await ensureDebianPackages();
  await ensureNode();
  await ensureVsCodeServer();
  await ensureVsCodeWeb();
  const browser = findBrowser();
  if (!browser) throw new Error('Install Chromium or Chrome, or name a browser in CHROME.');
  return browser;
}

/** The steps asked for and what they need, in their order. @param {string[]} names */
function chosen(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    say(`There is no step ${unknown.join(', ')}. Steps: ${steps.map((s) => s.name).join(', ')}`);
    process.exit(2);
  }
  if (names.length === 0) return steps;
  const wanted = new Set(names);
  // Backwards, as a step needs only steps before it.
  for (const { name, needs } of steps.toReversed()) {
    if (wanted.has(name)) for (const need of needs ?? []) wanted.add(need);
  }
  return steps.filter(({ name }) => wanted.has(name));
}

/** @typedef {'passed' | 'failed' | 'skipped'} Outcome */

/**
 * @param {Step} step
 * @param {ReadonlyMap<string, Outcome>} before how the steps before it went
 * @returns {Promise<{ outcome: Outcome, detail: string }>}
 */
async function doStep({ needs = [], work }, before) {
  const missing = needs.filter((need) => before.get(need) !== 'passed');
  if (missing.length > 0) return { outcome: 'failed', detail: `not run without ${missing}` };
  try {
    return { outcome: 'passed', detail: (await work()) ?? '' };
  } catch (error) {
    if (error instanceof Skip) return { outcome: 'skipped', detail: error.message };
    return { outcome: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

const began = performance.now();
mkdirSync(join(checkout, 'dist'), { recursive: true });
/** @type {Map<string, Outcome>} */
const outcomes = new Map();
/** @type {string[]} */
const summary = [];
for (const step of chosen(process.argv.slice(2))) {
  say(`\n── ${step.title}`);
  const start = performance.now();
  const { outcome, detail } = await doStep(step, outcomes);
  outcomes.set(step.name, outcome);
  say(`${outcome} (${seconds(start)})${detail && `: ${detail}`}`);
  const [firstLine = ''] = detail.split('\n');
  const words = firstLine.length > 100 ? `${firstLine.slice(0, 100)}…` : firstLine;
  summary.push(
    `${outcome.padEnd(8)} ${seconds(start).padStart(8)}  ${step.name.padEnd(9)} ${words}`,
  );
}

const count = (/** @type {Outcome} */ outcome) =>
  [...outcomes.values()].filter((one) => one === outcome).length;
say(`\n── summary, ${seconds(began)}\n${summary.join('\n')}`);
say(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
process.exit(count('failed') > 0 ? 1 : 0);
