// @ts-check
// The suite in VS Code for the Web: extension and server run in Web Workers, files are in memory.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { extensionFolder } from './build.mjs';
import { bundleSuite } from './bundleSuite.mjs';
import { runInPage } from './insideBrowser.mjs';
import { checkout, freePort, removeFolder, start, stop, temporaryFolder } from './processes.mjs';
import { untilAnswering } from './served.mjs';
import { summaryOf } from './suiteResult.mjs';
import { ensureVsCodeWeb } from './vscodePackages.mjs';

/** The line that `suite/main.web.ts` prints, as it has no file to write to. */
const RESULT = 'dateline-suite-result ';

/** @returns {Promise<string>} a summary */
export async function testInWebWorkerHost() {
  const suite = await bundleSuite('web');
  const web = await ensureVsCodeWeb();
  const folder = temporaryFolder('web');
  const extension = join(folder, 'extension');
  const seeds = join(folder, 'seeds');
  cpSync(extensionFolder, extension, { recursive: true });
  cpSync(suite, join(extension, 'suite.js'));
  cpSync(join(checkout, 'seeds'), seeds, { recursive: true });
  const port = await freePort();
  const options = {
    browserType: 'none',
    host: '127.0.0.1',
    port,
    quality: 'stable',
    commit: web.commit,
    testRunnerDataDir: web.builds,
    extensionDevelopmentPath: extension,
    extensionTestsPath: join(extension, 'suite.js'),
    folderPath: seeds,
  };
  const program = join(checkout, 'test', 'editor', 'serveWeb.mjs');
  const server = start(process.execPath, [program, web.folder, JSON.stringify(options)]);
  let log = '';
  server.stdout?.on('data', (text) => (log += text));
  server.stderr?.on('data', (text) => (log += text));
  try {
    // Web Workers need an origin that browsers hold for safe: localhost by its name.
    const address = `http://localhost:${port}/`;
    await untilAnswering(address, server, () => log);
    const { lines, context } = await runInPage(address, 'web-worker-host');
    const line = lines.find((line) => line.startsWith(RESULT));
    const result = line ? JSON.parse(line.slice(RESULT.length)) : undefined;
    return summaryOf(result, () => `${context()}\nThe server's log:\n${log}`);
  } finally {
    await stop(server);
    removeFolder(folder);
  }
}
