import { toResult } from '../analysis/result';
import { analyseInput } from './analyseInput';
import { complain, print } from './output';
import { type ReadOptions, readArticles } from './readArticles';

/** Prints one result an article, as JSON Lines. Gives the exit code: 2 where something could not be read. */
export async function analyze(args: readonly string[], options: ReadOptions): Promise<0 | 2> {
  let exitCode: 0 | 2 = 0;
  for await (const input of readArticles(args, options)) {
    if ('problem' in input) {
      complain(input.problem);
      exitCode = 2;
      continue;
    }
    const result = toResult(input.id, analyseInput(input), input.given);
    await print(`${JSON.stringify(result)}\n`);
  }
  return exitCode;
}
