import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { readSource } from './sourceFile';

/** From text to editor: a folder may import from itself and from the folders before it. */
const folders = [
  'text',
  'article',
  'dates',
  'actors',
  'register',
  'quotes',
  'analysis',
  'annotations',
  'corpus',
  'features',
  'lsp',
  'system',
  'cli',
];
/** The same inside the folders that have many files; files that stand in no inner folder are free. */
const innerFolders: Readonly<Record<string, readonly string[]>> = {
  actors: ['words', 'model', 'names', 'roles', 'finding', 'identity'],
  quotes: ['grammar', 'attribution', 'reference'],
};
/** The first folder that knows an editor or a system; all before it is the core. */
const FIRST_OUTSIDE_CORE = folders.indexOf('lsp');
/** The one thing the client may take from the server's source: it decides what an article is before any server runs. */
const SHARED_WITH_CLIENT = 'server/src/article/recognise';
/** Its version is what the server and the command call themselves by. */
const MANIFEST = 'package.json';
/** A clock, a console, a network, a process, chance: with one of them the same text could give another result. */
const IMPURE = [
  'Date',
  'Temporal.Now',
  'performance',
  'console',
  'process',
  'fetch',
  'XMLHttpRequest',
  'setTimeout',
  'setInterval',
  'globalThis',
  'Math.random',
];

/**
 * What in one source file goes against the order of the house, each as a sentence that names the
 * file; none for a sound one.
 *
 * @param file its path from the top of the repository, with slashes
 */
export function violations(file: string, source: string): string[] {
  if (file.startsWith('server/') && !isEntry(file) && !folders.includes(folderOf(file))) {
    return [`${file} stands in none of the folders ${folders.join(', ')}`];
  }
  const { imports, names } = readSource(source);
  const broken = imports.map((module) => {
    const reason = forbidden(file, module);
    return reason && `${file} imports “${module}”: ${reason}`;
  });
  const impure = isCore(file)
    ? IMPURE.filter((name) => names.has(name)).map(
        (name) => `${file} uses “${name}”: the core knows no clock and does no input or output`,
      )
    : [];
  return [...broken.filter((sentence) => sentence !== undefined), ...impure];
}

/** Why `file` may not import `module`, or undefined where it may. */
function forbidden(file: string, module: string): string | undefined {
  if (module === '(computed)') return 'a module must be named by a plain string';
  if (!module.startsWith('.')) return forbiddenPackage(file, module);
  const target = posix.join(posix.dirname(file), module);
  if (file.startsWith('client/')) {
    if (target.startsWith('client/') || target === SHARED_WITH_CLIENT) return undefined;
    return `of the server’s source the client may import ${SHARED_WITH_CLIENT} alone`;
  }
  if (target === MANIFEST && !isCore(file)) return undefined;
  if (!target.startsWith('server/src/')) return 'the server stands on its own source alone';
  if (isEntry(file)) return undefined;
  if (isEntry(target)) return 'an entry is imported by entries alone';
  const from = folderOf(file);
  const to = folderOf(target);
  if (from === to) return forbiddenInside(from, innerFolderOf(file), innerFolderOf(target));
  return folders.indexOf(to) > folders.indexOf(from)
    ? `${from}/ comes before ${to}/ and must not know it`
    : undefined;
}

function forbiddenInside(folder: string, from: string, to: string): string | undefined {
  const order = innerFolders[folder] ?? [];
  return order.includes(from) && order.indexOf(to) > order.indexOf(from)
    ? `${folder}/${from}/ comes before ${folder}/${to}/ and must not know it`
    : undefined;
}

function forbiddenPackage(file: string, module: string): string | undefined {
  const ofNode = module.startsWith('node:') || builtinModules.includes(module);
  if (isCore(file)) {
    if (/^vscode(?:$|[-/])/.test(module)) return 'the core knows no editor and no protocol';
    if (ofNode) return 'the core runs in browsers, too';
  }
  if (folderOf(file) === 'lsp' && ofNode) return 'the server runs in a Web Worker, too';
  if (file.startsWith('server/') && module === 'vscode') return 'the server runs in any editor';
  return undefined;
}

function isCore(file: string): boolean {
  const place = folders.indexOf(folderOf(file));
  return file.startsWith('server/src/') && place >= 0 && place < FIRST_OUTSIDE_CORE;
}

/** The folder right below server/src/, or the file's own name where it stands in none. */
function folderOf(path: string): string {
  return path.split('/')[2] ?? path;
}

function innerFolderOf(path: string): string {
  return path.split('/')[3] ?? path;
}

/** main.node, main.web, main.server, main.cli: they put the parts together and may import any of them. */
function isEntry(path: string): boolean {
  return /^server\/src\/main\.\w+(?:\.ts)?$/.test(path);
}
