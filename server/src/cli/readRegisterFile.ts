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
  readonly register: Register;
  /** Names the file as reports name an article. */
  readonly input: ArticleInput;
  readonly diagnostics: readonly Diagnostic[];
}

export async function readRegisterFile(path: string): Promise<RegisterFile | InputProblem> {
  try {
    const decoded = decode(await readFile(path));
    if ('problem' in decoded) return { problem: `${path}: ${decoded.problem}` };
    const { text } = decoded;
    const register = readRegister(text);
    const input = { id: basename(path), label: path, file: path, text };
    return { register, input, diagnostics: register.problems };
  } catch (error) {
    return { problem: `${path}: ${reason(error)}` };
  }
}
