// @ts-check
// Serves VS Code for the Web until it is ended; a process of its own, as it writes its own log.
//   node serveWeb.mjs FOLDER_OF_THE_SERVER OPTIONS_AS_JSON
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder = '', options = '{}'] = process.argv.slice(2);
const { open } = createRequire(join(folder, 'package.json'))('@vscode/test-web');
await open(JSON.parse(options));
