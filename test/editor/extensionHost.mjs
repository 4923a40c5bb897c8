// @ts-check
// The suite in VS Code's extension host on Node, with the packed extension installed.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vsix } from './build.mjs';
import { bundleSuite } from './bundleSuite.mjs';
import { runInPage } from './insideBrowser.mjs';
import { checkout, removeFolder, temporaryFolder } from './processes.mjs';
import { serveVsCode, uriPath } from './served.mjs';
import { summaryOf } from './suiteResult.mjs';

/** @returns {Promise<string>} a summary */
export async function testInExtensionHost() {
  const suite = await bundleSuite('node');
  const folder = temporaryFolder('extension-host');
  const workspace = join(folder, 'seeds');
  cpSync(join(checkout, 'seeds'), workspace, { recursive: true });
  const harness = emptyExtension(join(folder, 'harness'));
  const resultFile = join(folder, 'result.json');
  const served = await serveVsCode({
    vsix,
    forTests: true,
    environment: { DATELINE_TEST_RESULT: resultFile },
  });
  try {
    const remote = (/** @type {string} */ path) =>
      `vscode-remote://${served.authority}${encodeURI(uriPath(path))}`;
    const address = served.addressOf(workspace, [
      ['extensionDevelopmentPath', remote(harness)],
      ['extensionTestsPath', remote(suite)],
    ]);
    const { context } = await runInPage(address, 'extension-host');
    const result = existsSync(resultFile)
      ? JSON.parse(readFileSync(resultFile, 'utf8'))
      : undefined;
    return summaryOf(result, () => `${context()}\nThe server's log:\n${served.log()}`);
  } finally {
    await served.stop();
    removeFolder(folder);
  }
}

/**
 * VS Code runs tests only for an extension under development; ours is installed, so that gets an
 * empty one.
 * @param {string} folder
 */
export function emptyExtension(folder) {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    name: 'harness',
    publisher: 'test',
    version: '0.0.1',
    engines: { vscode: '*' },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}
