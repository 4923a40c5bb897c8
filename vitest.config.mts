import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Word lists are plain .txt files; here, as in esbuild.mjs, importing one gives its text. */
const textFiles = {
  name: 'text-files',
  enforce: 'pre' as const,
  // Loaded here, not transformed later: Vite takes .txt for an asset and would give its address.
  load(id: string) {
    if (!id.endsWith('.txt')) return undefined;
    return `export default ${JSON.stringify(readFileSync(id, 'utf8'))};`;
  },
};

export default defineConfig({
  plugins: [textFiles],
  test: {
    globalSetup: 'test/support/build.ts',
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
