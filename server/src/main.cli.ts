// The command `dateline`.
import { run } from './cli/program';

void run(process.argv);
