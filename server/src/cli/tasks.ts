import { toResult } from '../analysis/result';
import type { Register } from '../register/register';
import { analyseInput } from './analyseInput';
import type { ArticleInput } from './input';
import { locate } from './locate';
import { registerIn } from './readRegisterFile';
import type { LocatedDiagnostic } from './reporter';

/**
 * What a subcommand wants of each article. A task runs in any thread: it takes and gives plain data,
 * the register as its text.
 */
export const tasks = {
  /** Everything found, as one line of JSON. */
  analyze(input: ArticleInput, register?: string): string {
    const analysis = analyseInput(input, given(register));
    return `${JSON.stringify(toResult(input.id, analysis, input.given))}\n`;
  },

  /** What is wrong with it. */
  check(input: ArticleInput, register?: string): LocatedDiagnostic[] {
    return locate(input.text, analyseInput(input, given(register)).diagnostics);
  },
};

export type Tasks = typeof tasks;

function given(register: string | undefined): Register | undefined {
  return register === undefined ? undefined : registerIn(register);
}
