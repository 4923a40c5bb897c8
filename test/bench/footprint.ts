// What it costs to have it: bytes, memory, time to start.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { analyse } from '../../server/src/analysis/analyse';
import { parse } from '../../server/src/article/parse';
import { article } from './copy';
import { BenchedServer, textDocument } from './languageServer';
import { printTable } from './table';
import { duration, quantile } from './timing';

/** @param folder with the bundles */
export async function printFootprint(folder: string): Promise<void> {
  const bundle = (name: string) => join(folder, name);
  printTable(
    'What it takes to have it.',
    ['', 'figure'],
    [
      ...['client.node.js', 'client.web.js', 'server.js', 'cli.js'].map((name) => [
        `${name}, and packed`,
        packedSize(bundle(name)),
      ]),
      ['extension: activated after', duration(await median(() => activation(folder)))],
      ['server: introduced after', duration(await median(() => startServer(bundle('server.js'))))],
      ['server: first hover after', duration(await median(() => firstHover(bundle('server.js'))))],
      ['memory for each MB of open text', `${memory(5_000_000).toFixed(1)} MB`],
    ],
  );
}

async function median(measure: () => number | Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) times.push(await measure());
  return quantile(times, 0.5);
}

function packedSize(file: string): string {
  const content = readFileSync(file);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  return `${megabytes(content.length)}, ${megabytes(gzipSync(content).length)}`;
}

/** An editor in which everything is there and does nothing. */
const idleEditor = `
const known = { version: '1.100.0', textDocuments: [], [Symbol.toPrimitive]: () => '' };
const anything = new Proxy(function () {}, {
  get: (_, name) => known[name] ?? anything,
  getPrototypeOf: () => anything,
  apply: () => anything,
  construct: () => anything,
});
module.exports = anything;
`;

/** Loads the extension in a fresh process and activates it, before any article is open. */
function activation(folder: string): number {
  const editor = join(folder, 'node_modules', 'vscode');
  mkdirSync(editor, { recursive: true });
  writeFileSync(join(editor, 'index.js'), idleEditor);
  const program = `
const before = performance.now();
const extension = require(${JSON.stringify(join(folder, 'client.node.js'))});
extension.activate({ subscriptions: [], asAbsolutePath: (path) => path });
console.log(performance.now() - before);
process.exit();`;
  return Number(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' }));
}

async function startServer(script: string): Promise<number> {
  const before = performance.now();
  const server = await BenchedServer.start(script);
  const time = performance.now() - before;
  server.stop();
  return time;
}

async function firstHover(script: string): Promise<number> {
  const before = performance.now();
  const server = await BenchedServer.start(script);
  await server.open(article(5000));
  const position = { line: 2, character: 5 };
  await server.request('textDocument/hover', { textDocument, position });
  const time = performance.now() - before;
  server.stop();
  return time;
}

/** What an open article holds on to, text and analysis, in MB for each MB of text. */
function memory(size: number): number {
  setFlagsFromString('--expose_gc');
  const collect = runInNewContext('gc') as () => void;
  const held = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  analyse(parse(article(1000)));
  const before = held();
  const open = analyse(parse(article(size)));
  const after = held();
  return (after - before) / open.article.text.length;
}
