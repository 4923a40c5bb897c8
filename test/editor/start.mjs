// @ts-check
// `npm start`: opens seeds/ in VS Code with the extension, installing whatever is missing.
//   npm start [-- --browser] [-- --port=8000]
// Desktop VS Code is used where the `code` command is there; --browser asks for the served one.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, pack, vsix } from './build.mjs';
import { ensureNpmPackages } from './npmPackages.mjs';
import { canRun, checkout, run } from './processes.mjs';
import { say, timed } from './report.mjs';
import { serveVsCode, uriPath } from './served.mjs';

const { values } = parseArgs({
  options: { browser: { type: 'boolean' }, port: { type: 'string' } },
});
const seeds = join(checkout, 'seeds');
const firstSeed = join(seeds, readdirSync(seeds).sort()[0] ?? '');

/** A `code` inside a remote terminal only asks the window it belongs to, which cannot develop. */
function hasDesktopVsCode() {
  return !values.browser && !process.env.VSCODE_IPC_HOOK_CLI && canRun('code');
}

async function openDesktop() {
  const extension = `--extensionDevelopmentPath=${checkout}`;
  const windows = process.platform === 'win32';
  await run('code', [extension, '--new-window', seeds, firstSeed], { shell: windows });
  say(`\nVS Code opened ${seeds} in a new window with the extension loaded from this folder.`);
}

async function openServed() {
  await timed('packing the extension', pack);
  const port = values.port === undefined ? undefined : Number(values.port);
  const served = await timed('starting VS Code', () =>
    serveVsCode({ vsix, ...(port === undefined ? {} : { port }) }),
  );
  const file = `vscode-remote://${served.authority}${encodeURI(uriPath(firstSeed))}`;
  say(`\nOpen this address in a browser on this machine:

  ${served.addressOf(seeds, [['openFile', file]])}

Ctrl+C stops it.`);
  served.process.once('exit', (code) => {
    say(`VS Code's server ended with ${code}:\n${served.log()}`);
    process.exit(1);
  });
}

say('Dateline: opening the seed articles in VS Code');
try {
  await ensureNpmPackages();
  await timed('building', build);
  await (hasDesktopVsCode() ? openDesktop() : openServed());
} catch (error) {
  say(`\n${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
