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

async function main(asked: readonly string[]): Promise<void> {
  const [processor] = cpus();
  console.log(`Node ${process.version}, ${processor?.model ?? 'unknown processor'}\n`);
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

void main(process.argv.slice(2));
