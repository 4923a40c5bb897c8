// How fast is it? Prints tables (Markdown); nothing passes or fails.
//   npm run bench [-- throughput keystrokes requests hostile footprint]
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../support/temporaryFolder.mjs';
import { printKeystrokes, printRequests } from './editing';
import { printFootprint } from './footprint';
import { printHostileInput } from './hostile';
import { printThroughput } from './throughput';
import { duration, timed } from './timing';

async function main(asked: readonly string[]): Promise<void> {
  const [processor] = cpus();
  console.log(`Node ${process.version}, ${processor?.model ?? 'unknown processor'}`);
  console.log(`A plain loop of 100 million steps takes ${duration(yardstick())} here.\n`);
  const folder = makeTemporaryFolder('bench');
  try {
    execFileSync(process.execPath, ['esbuild.mjs', '--production', `--outdir=${folder}`]);
    const server = join(folder, 'server.js');
    const parts: Record<string, () => void | Promise<void>> = {
      throughput: printThroughput,
      keystrokes: () => printKeystrokes(server),
      requests: () => printRequests(server),
      hostile: printHostileInput,
      footprint: () => printFootprint(folder),
    };
    for (const [name, print] of Object.entries(parts)) {
      if (asked.length === 0 || asked.includes(name)) await print();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Machines differ, and one that is shared differs from hour to hour: figures are read beside this. */
function yardstick(): number {
  let value = 1;
  return timed(() => {
    for (let step = 0; step < 1e8; step++) value = (value * 31 + step) | 0;
  });
}

void main(process.argv.slice(2));
