import { Readable } from 'node:stream';
import { type Pool, pool } from 'workerpool';
import type { ArticleInput, InputProblem } from './input';
import { type Given, type Tasks, tasks } from './tasks';

/** So much text, in UTF-16 code units, is read before it pays to start threads: each has to warm up. */
const ENOUGH_FOR_THREADS = 1_000_000;
/** So many articles wait for a thread each, so that none of them waits for an article. */
const WAITING = 2;

/** An article and what came of it. */
export interface Done<Name extends keyof Tasks> {
  readonly input: ArticleInput;
  readonly result: ReturnType<Tasks[Name]>;
}

/**
 * Does a task with every article, several side by side where there is much to read. What comes of it
 * is in the order of the articles, each as soon as it is known; memory does not grow with their number.
 *
 * @param given what the task is told besides
 * @param jobs how many articles are worked on at a time; with 1 no thread is started
 */
export async function* eachArticle<Name extends keyof Tasks>(
  inputs: AsyncIterable<ArticleInput | InputProblem> | readonly never[],
  name: Name,
  given: Given,
  jobs: number,
): AsyncGenerator<Done<Name> | InputProblem> {
  let read = 0;
  let threads: Pool | undefined;
  const resultOf = async (input: ArticleInput): Promise<ReturnType<Tasks[Name]>> => {
    read += input.text.length;
    if (jobs === 1 || read < ENOUGH_FOR_THREADS) {
      return tasks[name](input, given) as ReturnType<Tasks[Name]>;
    }
    threads ??= pool(__filename, { workerType: 'thread', maxWorkers: jobs });
    return await threads.exec(name, [input, given]);
  };
  const done = async (input: ArticleInput | InputProblem) =>
    'problem' in input ? input : { input, result: await resultOf(input) };
  try {
    yield* Readable.from(inputs).map(done, { concurrency: jobs * WAITING });
  } finally {
    await threads?.terminate();
  }
}
