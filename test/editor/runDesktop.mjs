// @ts-check
// Starts desktop VS Code with a suite and ends when it does.
//   node runDesktop.mjs OPTIONS_AS_JSON
import { runTests } from '@vscode/test-electron';

const [options = '{}'] = process.argv.slice(2);
process.exitCode = await runTests({ ...JSON.parse(options), timeout: 60_000 });
