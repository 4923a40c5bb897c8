import { reported, type Severities } from '../analysis/reported';
import { toResult } from '../analysis/result';
import type { Register } from '../register/register';
import { analyseInput } from './analyseInput';
import type { ArticleInput } from './input';
import { locate } from './locate';
import { registerIn } from './readRegisterFile';
import type { LocatedDiagnostic } from './reporter';

/** What is the same for all articles of a run. */
export interface Given {
  /** The text of the user's register. */
  readonly register?: string | undefined;
  /** What the user gives of them. */
  readonly severities?: Severities | undefined;
}

/** What a subcommand wants of each article. A task runs in any thread: it takes and gives plain data. */
export const tasks = {
  /** Everything found, as one line of JSON. */
  analyze(input: ArticleInput, { register }: Given): string {
    const analysis = analyseInput(input, read(register));
    return `${JSON.stringify(toResult(input.id, analysis, input.given))}\n`;
  },

  /** What is wrong with it. */
  check(input: ArticleInput, { register, severities = new Map() }: Given): LocatedDiagnostic[] {
    return locate(input.text, reported(analyseInput(input, read(register)), severities));
  },
};

export type Tasks = typeof tasks;

function read(register: string | undefined): Register | undefined {
  return register === undefined ? undefined : registerIn(register);
}
