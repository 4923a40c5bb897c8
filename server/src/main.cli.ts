// The command `dateline`, and each of the threads it starts where there is much to read.
import { isMainThread } from 'node:worker_threads';
import { run } from './cli/program';

if (isMainThread) void run(process.argv);
else void import('./cli/worker');
