// @ts-check
// The server in Emacs, through Eglot, with the very lines that the documentation gives.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { checkout, removeFolder, run, temporaryFolder } from '../editor/processes.mjs';
import { findEmacs } from '../editor/systemPackages.mjs';
import { writeArticles } from './articles.mjs';

/** @returns {Promise<string>} a summary */
export async function testInEmacs() {
  const folder = temporaryFolder('emacs');
  try {
    const { seed, draft } = writeArticles(folder);
    const configuration = join(folder, 'configuration.el');
    writeFileSync(configuration, documented());
    const script = join(checkout, 'test', 'protocol', 'emacs.el');
    const output = await run(findEmacs() ?? 'emacs', ['--batch', '-q', '--load', script], {
      minutes: 2,
      env: {
        ...process.env,
        HOME: folder,
        PATH: `${commandFolder(folder)}${delimiter}${process.env.PATH}`,
        CONFIGURATION: configuration,
        SEED: seed,
        DRAFT: draft,
      },
    });
    const passed = output.match(/^ok - /gm)?.length ?? 0;
    if (passed === 0) throw new Error(`Emacs checked nothing:\n${output}`);
    return `${passed} checks`;
  } finally {
    removeFolder(folder);
  }
}

/** The lines for Emacs in docs/editors.md. */
function documented() {
  const page = readFileSync(join(checkout, 'docs', 'editors.md'), 'utf8');
  const lines = /```elisp\n(.*?)```/s.exec(page)?.[1];
  if (!lines) throw new Error('docs/editors.md has no lines for Emacs');
  return lines;
}

/** A folder with the command `dateline-language-server`, as an installed package gives it. @param {string} folder */
function commandFolder(folder) {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const command = join(bin, 'dateline-language-server');
  const server = join(checkout, 'dist', 'server.js');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${server}" "$@"\n`);
  chmodSync(command, 0o755);
  return bin;
}
