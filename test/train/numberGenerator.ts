/** A plain linear congruential generator: the same numbers on every machine. */
export class NumberGenerator {
  constructor(private state: number) {}

  /** From 0 to 1, 1 exclusive. */
  next(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return this.state / 2 ** 32;
  }

  /** A whole number from 0 to `limit`, exclusive. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }
}
