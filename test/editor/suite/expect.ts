// A few assertions that also work in a Web Worker, where Node's are not to be had.

class ExpectationError extends Error {
  override readonly name = 'ExpectationError';
}

/** Compares by value: arrays and plain objects by what is in them. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [show(actual), show(expected)];
  if (is !== should)
    throw new ExpectationError(`${what}\n  is        ${is}\n  should be ${should}`);
}

/** Every one of the words, in any order. */
export function contains(text: string, words: readonly string[], what: string): void {
  const missing = words.filter((word) => !text.includes(word));
  if (missing.length > 0) {
    throw new ExpectationError(`${what} lacks ${show(missing)}:\n${text}`);
  }
}

const PATIENCE = 10_000;
const INTERVAL = 50;

/** Waits until what is read is right; fails with what was read last. */
export async function until<T>(
  what: string,
  read: () => T | PromiseLike<T>,
  isRight: (value: T) => boolean = Boolean,
): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const value = await read();
    if (isRight(value)) return value;
    if (Date.now() > deadline) {
      throw new ExpectationError(`waited in vain until ${what}; at last: ${show(value)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
