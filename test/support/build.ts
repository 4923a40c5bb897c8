import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { makeTemporaryFolder } from './temporaryFolder.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the bundles of this very source: server.js, cli.js … */
    readonly build: string;
  }
}

/** Bundles everything once before the tests, so that none of them sees yesterday's build. */
export default function setup({ provide }: TestProject): () => void {
  const folder = makeTemporaryFolder('build');
  const checkout = fileURLToPath(new URL('../../', import.meta.url));
  execFileSync(process.execPath, ['esbuild.mjs', `--outdir=${folder}`], { cwd: checkout });
  provide('build', folder);
  return () => rmSync(folder, { recursive: true });
}
