/**
 * How long this program computes for it, in milliseconds: what else the machine does meanwhile does
 * not count, what the engine does beside it, such as collecting garbage, does.
 */
export function timed(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Runs it again and again, for about `budget` milliseconds but `least` times, and gives every time. */
export function timings(run: () => void, { budget = 1000, least = 3 } = {}): number[] {
  const times: number[] = [];
  const end = performance.now() + budget;
  while (times.length < least || performance.now() < end) times.push(timed(run));
  return times;
}

/** The time that this share of the runs stays within: 0.5 is the median. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** "12.3 ms", "1.23 s". */
export function duration(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  return `${Number(milliseconds.toPrecision(3))} ms`;
}
