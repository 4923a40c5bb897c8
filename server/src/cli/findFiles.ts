import { stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { InputProblem } from './input';

/** Where articles are read from. */
export type Source = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'stdin' };

export interface FoundFiles {
  /** In the order of the arguments, the files of one glob in the order of their names; each once. */
  readonly sources: readonly Source[];
  readonly problems: readonly InputProblem[];
}

/**
 * Turns the arguments of a command into files. An argument is a file or a folder where there is one of
 * that very name, else a glob; `-`, or no argument at all, is standard input.
 *
 * @param endings of the files that are meant in a folder
 */
export async function findFiles(
  args: readonly string[],
  endings: readonly string[],
): Promise<FoundFiles> {
  const sources = new Map<string, Source>();
  const problems: InputProblem[] = [];
  for (const argument of args.length === 0 ? ['-'] : args) {
    if (argument === '-') {
      sources.set('-', { kind: 'stdin' });
      continue;
    }
    const paths = await pathsOf(argument, endings);
    if (typeof paths === 'string') problems.push({ problem: `${argument}: ${paths}` });
    else for (const path of paths) sources.set(resolve(path), { kind: 'file', path });
  }
  return { sources: [...sources.values()], problems };
}

/** The files an argument stands for, or what is wrong with it. */
async function pathsOf(argument: string, endings: readonly string[]): Promise<string[] | string> {
  const found = await stat(argument).catch(() => undefined);
  if (found?.isDirectory()) {
    const patterns = endings.map((ending) => `**/*.${ending}`);
    const names = await glob(patterns, { cwd: argument, expandDirectories: false });
    if (names.length > 0) return names.sort().map((name) => join(argument, name));
    return `holds no file that ends in ${endings.map((ending) => `.${ending}`).join(' or ')}`;
  }
  // Unreadable or gone, it is read all the same: the system's own words say what is wrong.
  if (found || !isDynamicPattern(argument)) return [argument];
  const pattern = withSlashes(argument);
  const paths = await glob(pattern, { expandDirectories: false, absolute: isAbsolute(argument) });
  return paths.length > 0 ? paths.sort() : 'no file matches';
}

/** On Windows a backslash parts folders; in a glob it would escape the character behind it. */
function withSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
