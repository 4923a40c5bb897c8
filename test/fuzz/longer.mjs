// @ts-check
// Fuzzes for as long as wanted: npm run fuzz [-- SECONDS]   (300 for each target unless told)
// A failure is printed as small as it gets. Put its text into kept.ts, then mend what it broke.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('../../', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const env = { ...process.env, FUZZ_SECONDS: process.argv[2] ?? '300' };
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/fuzz'], {
  cwd: checkout,
  env,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
