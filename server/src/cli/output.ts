import { once } from 'node:events';
import { printable } from './printable';

/** Writes to standard output and waits while its reader is slower than the analysis. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes one line to standard error. */
export function complain(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}

/**
 * Ends the process when its output can no longer be written: quietly when the reader has seen enough
 * (`| head`), with a word when it is something else.
 */
export function endWhenOutputFails(): void {
  process.stderr.on('error', () => {});
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    complain(`dateline: cannot write the output: ${error.message}`);
    process.exit(2);
  });
}
