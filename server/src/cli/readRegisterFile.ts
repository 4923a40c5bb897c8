import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Diagnostic } from '../analysis/diagnostic';
import { readRegister } from '../register/read';
import type { Register } from '../register/register';
import { decode } from './decode';
import type { ArticleInput, InputProblem } from './input';
import { reason } from './readArticles';

/** A register the user named, and what reports say of it. */
export interface RegisterFile {
  /** Names the file as reports name an article. */
  readonly input: ArticleInput;
  readonly diagnostics: readonly Diagnostic[];
}

export async function readRegisterFile(path: string): Promise<RegisterFile | InputProblem> {
  try {
    const decoded = decode(await readFile(path));
    if ('problem' in decoded) return { problem: `${path}: ${decoded.problem}` };
    const { text } = decoded;
    const input = { id: basename(path), label: path, file: path, text };
    return { input, diagnostics: registerIn(text).problems };
  } catch (error) {
    return { problem: `${path}: ${reason(error)}` };
  }
}

let last: { readonly text: string; readonly register: Register } | undefined;

/** The register that a text is. A run has one, which each of its threads reads once. */
export function registerIn(text: string): Register {
  if (last?.text !== text) last = { text, register: readRegister(text) };
  return last.register;
}
