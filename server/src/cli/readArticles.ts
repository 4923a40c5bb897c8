import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { byteLines } from './byteLines';
import { decode } from './decode';
import { findFiles, type Source } from './findFiles';
import type { ArticleInput, InputProblem } from './input';
import { readJsonLine } from './jsonLine';

export interface ReadOptions {
  /** One article a file, or one a line: `{id, text, date?, title?}`. */
  readonly input: 'text' | 'jsonl';
  /** What a file's article is called in results: the file's name, or its path. */
  readonly id: 'name' | 'path';
  /** What standard input is called. */
  readonly stdinName: string;
  /** The file that says who is who. */
  readonly register?: string;
  /** How many articles are worked on at a time. */
  readonly jobs: number;
}

/** What the files of a folder end in that are read. */
const ENDINGS = { text: ['txt', 'article'], jsonl: ['jsonl'] } as const;

/**
 * Reads the articles that the arguments stand for, one after the other, so that memory does not grow
 * with their number. What cannot be read comes as a problem in its place, and the rest follows.
 */
export async function* readArticles(
  args: readonly string[],
  options: ReadOptions,
): AsyncGenerator<ArticleInput | InputProblem> {
  const { sources, problems } = await findFiles(args, ENDINGS[options.input]);
  yield* problems;
  const idOf = options.id === 'path' ? slashed : namesWhereUnique(sources);
  for (const source of sources) {
    const label = source.kind === 'file' ? source.path : options.stdinName;
    const id = source.kind === 'file' ? idOf(source.path) : label;
    try {
      if (options.input === 'jsonl') yield* readJsonLines(source, label);
      else yield await readText(source, label, id);
    } catch (error) {
      yield { problem: `${label}: ${reason(error)}` };
    }
  }
}

async function readText(
  source: Source,
  label: string,
  id: string,
): Promise<ArticleInput | InputProblem> {
  // Read as one article it would give results that look right and are not.
  if (/\.jsonl$/i.test(label))
    return { problem: `${label}: to read an article a line, add --input jsonl` };
  const bytes = await (source.kind === 'file' ? readFile(source.path) : buffer(process.stdin));
  const decoded = decode(bytes);
  if ('problem' in decoded) return { problem: `${label}: ${decoded.problem}` };
  return { id, label, file: fileOf(source), text: decoded.text };
}

async function* readJsonLines(
  source: Source,
  label: string,
): AsyncGenerator<ArticleInput | InputProblem> {
  const stream = source.kind === 'file' ? createReadStream(source.path) : process.stdin;
  let line = 0;
  for await (const bytes of byteLines(stream)) {
    line++;
    try {
      const decoded = decode(bytes);
      if ('problem' in decoded) throw new SyntaxError(decoded.problem);
      if (decoded.text.trim() === '') continue;
      const { id, text, ...given } = readJsonLine(decoded.text);
      yield { id, label: id, file: fileOf(source), line, text, given };
    } catch (error) {
      yield { problem: `${label}:${line}: ${reason(error)}` };
    }
  }
}

function fileOf(source: Source): string | undefined {
  return source.kind === 'file' ? source.path : undefined;
}

/**
 * A file's name, as long as no other file of the run is called the same; then its path, so that no
 * two results of a run share an id.
 */
function namesWhereUnique(sources: readonly Source[]): (path: string) => string {
  const count = new Map<string, number>();
  for (const source of sources) {
    if (source.kind !== 'file') continue;
    const name = basename(source.path);
    count.set(name, (count.get(name) ?? 0) + 1);
  }
  return (path) => (count.get(basename(path)) === 1 ? basename(path) : slashed(path));
}

function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  ERR_FS_FILE_TOO_LARGE: 'is too large (over 2 GB)',
  ERR_STRING_TOO_LONG: 'is too large',
};

/** What is wrong, for a person: no stack, no error code where there are words for it. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message;
}
