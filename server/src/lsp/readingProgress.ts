import type { WorkDoneProgressReporter } from 'vscode-languageserver';

/** Work that is done sooner than this needs no progress, in milliseconds. */
const SHOWN_AFTER = 100;

/** Shows how far the reading of a folder has come, once it takes time. */
export function readingProgress(progress: WorkDoneProgressReporter) {
  const since = Date.now();
  let shown = 0;
  return {
    report(done: number, total: number): void {
      const now = Date.now();
      if (now - since < SHOWN_AFTER) return;
      const percentage = Math.floor((100 * done) / total);
      if (shown === 0) progress.begin('Dateline: reading articles', percentage, undefined, true);
      else if (now - shown >= SHOWN_AFTER) progress.report(percentage, `${done} of ${total}`);
      else return;
      shown = now;
    },
    done(): void {
      if (shown > 0) progress.done();
    },
  };
}
