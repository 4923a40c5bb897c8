import { eachArticle } from './eachArticle';
import { locate } from './locate';
import { complain, print } from './output';
import { type ReadOptions, readArticles } from './readArticles';
import { readRegisterFile } from './readRegisterFile';

/** Prints one result an article, as JSON Lines. Gives the exit code: 2 where something could not be read. */
export async function analyze(args: readonly string[], options: ReadOptions): Promise<0 | 2> {
  const listed =
    options.register === undefined ? undefined : await readRegisterFile(options.register);
  if (listed && 'problem' in listed) {
    complain(listed.problem);
    return 2;
  }
  for (const { line, message } of listed ? locate(listed.input.text, listed.diagnostics) : []) {
    complain(`${listed?.input.label}:${line}: ${message}`);
  }
  let exitCode: 0 | 2 = 0;
  const inputs = readArticles(args, options);
  for await (const done of eachArticle(
    inputs,
    'analyze',
    { register: listed?.input.text },
    options.jobs,
  )) {
    if ('problem' in done) {
      complain(done.problem);
      exitCode = 2;
    } else await print(done.result);
  }
  return exitCode;
}
