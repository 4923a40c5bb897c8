import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, inject } from 'vitest';
import { makeTemporaryFolder } from '../support/temporaryFolder.mjs';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
}

/** The bundled command, as a user runs it. */
export const cliPath = join(inject('build'), 'cli.js');

/** Runs `dateline` with these arguments; standard input is empty where none is given. */
export async function dateline(
  args: readonly string[],
  { cwd, stdin = '' }: RunOptions = {},
): Promise<Finished> {
  const child = spawn(process.execPath, [cliPath, ...args], { cwd });
  child.stdin.on('error', () => {}); // it need not read what it is given
  child.stdin.end(stdin);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}

/** A folder with these files, gone after the tests of the file that asked for it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = makeTemporaryFolder('cli');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** The values of JSON Lines. */
// biome-ignore lint/suspicious/noExplicitAny: what the command prints is checked by the tests
export function jsonLines(printed: string): any[] {
  return printed
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
