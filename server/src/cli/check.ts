import type { Severity } from '../analysis/diagnostic';
import type { Severities } from '../analysis/reported';
import { eachArticle } from './eachArticle';
import { humanReporter, summary } from './humanReporter';
import { jsonReporter } from './jsonReporter';
import { locate } from './locate';
import { complain, print } from './output';
import { type ReadOptions, readArticles } from './readArticles';
import { readRegisterFile } from './readRegisterFile';
import type { Reporter } from './reporter';
import { sarifReporter } from './sarifReporter';

export type Format = 'human' | 'json' | 'sarif';

export interface CheckOptions extends ReadOptions {
  readonly format: Format;
  /** The least severity that counts as a problem. */
  readonly failOn: Severity;
  /** The severities the user gives to codes of articles. */
  readonly severity?: Severities;
}

/** From the gravest to the slightest. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/**
 * Prints what is wrong with the articles. Gives the exit code: 0 where nothing is, 1 where there are
 * problems, 2 where something could not be read.
 */
export async function check(args: readonly string[], options: CheckOptions): Promise<0 | 1 | 2> {
  const listed =
    options.register === undefined ? undefined : await readRegisterFile(options.register);
  // Without it, articles would be read in another way than was asked for.
  if (listed && 'problem' in listed) {
    complain(listed.problem);
    return 2;
  }
  const reporter = reporterFor(options);
  const bySeverity = { error: 0, warning: 0, information: 0, hint: 0 };
  let articles = 0;
  let unreadable = 0;
  await print(reporter.start());
  if (listed) {
    const { input, diagnostics } = listed;
    for (const { severity } of diagnostics) bySeverity[severity]++;
    await print(reporter.article(input, locate(input.text, diagnostics)));
  }
  const onlyRegister = listed !== undefined && args.length === 0;
  const inputs = onlyRegister ? [] : readArticles(args, options);
  const given = { register: listed?.input.text, severities: options.severity };
  for await (const done of eachArticle(inputs, 'check', given, options.jobs)) {
    if ('problem' in done) {
      complain(done.problem);
      unreadable++;
      continue;
    }
    articles++;
    for (const { severity } of done.result) bySeverity[severity]++;
    await print(reporter.article(done.input, done.result));
  }
  const tally = { articles, unreadable, bySeverity };
  await print(reporter.end(tally));
  if (options.format === 'human') complain(summary(tally, onlyRegister));
  if (unreadable > 0) return 2;
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(options.failOn) + 1);
  return failing.some((severity) => bySeverity[severity] > 0) ? 1 : 0;
}

function reporterFor({ format, stdinName }: CheckOptions): Reporter {
  switch (format) {
    case 'human':
      return humanReporter(process.stdout.isTTY === true && process.stdout.hasColors());
    case 'json':
      return jsonReporter();
    case 'sarif':
      return sarifReporter(stdinName);
  }
}
