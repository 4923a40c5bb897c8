import { defineConfig } from 'vitest/config';

/** Word lists are plain .txt files; here, as in esbuild.mjs, importing one gives its text. */
const textFiles = {
  name: 'text-files',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    return id.endsWith('.txt') ? `export default ${JSON.stringify(code)};` : undefined;
  },
};

export default defineConfig({
  plugins: [textFiles],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
