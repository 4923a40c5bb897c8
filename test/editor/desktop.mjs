// @ts-check
// The suite in desktop VS Code: the one VSCODE_EXECUTABLE names, or the newest, downloaded.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionFolder } from './build.mjs';
import { bundleSuite } from './bundleSuite.mjs';
import { checkout, removeFolder, run, temporaryFolder } from './processes.mjs';
import { summaryOf } from './suiteResult.mjs';

const RELEASES = 'https://update.code.visualstudio.com/api/releases/stable';

/** Why desktop VS Code cannot be tested here. @returns {Promise<string | undefined>} */
export async function whyNoDesktop() {
  const { DISPLAY, WAYLAND_DISPLAY, VSCODE_EXECUTABLE } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) {
    return 'there is no display (xvfb-run gives one)';
  }
  if (VSCODE_EXECUTABLE) return undefined;
  const answer = await fetch(RELEASES, { signal: AbortSignal.timeout(5000) }).catch(
    () => undefined,
  );
  if (answer?.ok) return undefined;
  return 'VSCODE_EXECUTABLE is not set and VS Code cannot be downloaded';
}

/** @returns {Promise<string>} a summary */
export async function testOnDesktop() {
  const suite = await bundleSuite('node');
  const folder = temporaryFolder('desktop');
  const seeds = join(folder, 'seeds');
  cpSync(join(checkout, 'seeds'), seeds, { recursive: true });
  const resultFile = join(folder, 'result.json');
  const options = {
    vscodeExecutablePath: process.env.VSCODE_EXECUTABLE,
    cachePath: join(checkout, '.cache', 'vscode-desktop'),
    extensionDevelopmentPath: extensionFolder,
    extensionTestsPath: suite,
    extensionTestsEnv: { DATELINE_TEST_RESULT: resultFile },
    launchArgs: [
      seeds,
      ...['--user-data-dir', join(folder, 'user-data')],
      ...['--extensions-dir', join(folder, 'extensions')],
      ...['--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
  const program = join(checkout, 'test', 'editor', 'runDesktop.mjs');
  try {
    // A process of its own, so that a window that never closes can be ended.
    const output = await run(process.execPath, [program, JSON.stringify(options)], {
      minutes: 10,
    }).catch((error) => {
      if (existsSync(resultFile)) return String(error);
      throw error;
    });
    const result = existsSync(resultFile)
      ? JSON.parse(readFileSync(resultFile, 'utf8'))
      : undefined;
    return summaryOf(result, () => output);
  } finally {
    removeFolder(folder);
  }
}
