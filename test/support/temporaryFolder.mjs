// @ts-check
// Folders under the system's temporary one. Their names tell which process made them, so that what a
// killed run left behind is known and removed by the next.
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const place = realpathSync(tmpdir());
let isSwept = false;

/** A new empty folder, which whoever asks for it removes. @param {string} name */
export function makeTemporaryFolder(name) {
  if (!isSwept) removeLeftovers();
  isSwept = true;
  return mkdtempSync(join(place, `dateline-${name}-${process.pid}-`));
}

function removeLeftovers() {
  for (const folder of readdirSync(place)) {
    const [, pid] = /^dateline-.*-(\d+)-\w{6}$/.exec(folder) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    try {
      rmSync(join(place, folder), { recursive: true, force: true });
    } catch {
      // It is somebody else's.
    }
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
