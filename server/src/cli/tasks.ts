import { toResult } from '../analysis/result';
import { readRegister } from '../register/read';
import type { Register } from '../register/register';
import { analyseInput } from './analyseInput';
import type { ArticleInput } from './input';
import { locate } from './locate';
import type { LocatedDiagnostic } from './reporter';

/**
 * What a subcommand wants of each article. A task runs in any thread: it takes and gives plain data,
 * the register as its text.
 */
export const tasks = {
  /** Everything found, as one line of JSON. */
  analyze(input: ArticleInput, register?: string): string {
    const analysis = analyseInput(input, registerOf(register));
    return `${JSON.stringify(toResult(input.id, analysis, input.given))}\n`;
  },

  /** What is wrong with it. */
  check(input: ArticleInput, register?: string): LocatedDiagnostic[] {
    return locate(input.text, analyseInput(input, registerOf(register)).diagnostics);
  },
};

export type Tasks = typeof tasks;

let last: { readonly text: string; readonly register: Register } | undefined;

/** One run has one register: it is read once. */
function registerOf(text: string | undefined): Register | undefined {
  if (text === undefined) return undefined;
  if (last?.text !== text) last = { text, register: readRegister(text) };
  return last.register;
}
