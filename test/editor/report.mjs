// @ts-check
// What the commands say while they work: what is being done, and how long it took.

/** @param {number} since a time from `performance.now()` */
export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** @param {string} text */
export function say(text) {
  console.log(text);
}

/**
 * Does one piece of work between two lines that name it and its seconds.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 */
export async function timed(what, work) {
  say(`  ${what} …`);
  const began = performance.now();
  const result = await work();
  say(`  … done in ${seconds(began)}`);
  return result;
}

/** Call stacks of VS Code's own, and the modules it tries to load that only a compiler would give it. */
const NOISE = /^\s*(at .*(\/out\/|node:internal|bindings)|→|'\/|tries:|[\]}]$)|bindings file|vsda/;

/** The end of a log, where it says what went wrong. @param {string} text */
export function tail(text, lines = 60) {
  const telling = text.split('\n').filter((line) => line.trim() !== '' && !NOISE.test(line));
  return telling.slice(-lines).join('\n');
}
