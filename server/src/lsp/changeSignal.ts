import type { CancellationToken } from 'vscode-languageserver';

/** Wakes who waits for something to change. */
export class ChangeSignal {
  #wake: () => void = () => {};
  #next = this.#promise();

  /** Fulfilled by the next change; take it before looking, and no change goes unseen. */
  get next(): Promise<void> {
    return this.#next;
  }

  changed(): void {
    const wake = this.#wake;
    this.#next = this.#promise();
    wake();
  }

  #promise(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

/** Waits for whatever comes first: the change, or the client's patience running out. */
export async function changeOrCancellation(
  change: Promise<void>,
  token: CancellationToken,
): Promise<void> {
  if (token.isCancellationRequested) return;
  let stop: { dispose(): void } | undefined;
  const cancelled = new Promise<void>((resolve) => {
    stop = token.onCancellationRequested(() => resolve());
  });
  await Promise.race([change, cancelled]);
  stop?.dispose();
}
