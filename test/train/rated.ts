const RATE = 0.1;

/** Numbers, each with its own falling learning rate. */
export class Rated {
  readonly values: Float32Array;
  readonly #squares: Float32Array;
  readonly #sums: Float64Array;
  #remembered = 0;

  constructor(size: number) {
    this.values = new Float32Array(size);
    this.#squares = new Float32Array(size).fill(0.01);
    this.#sums = new Float64Array(size);
  }

  step(at: number, gradient: number): void {
    if (gradient === 0) return;
    this.#squares[at]! += gradient * gradient;
    this.values[at]! -= (RATE * gradient) / Math.sqrt(this.#squares[at]!);
  }

  remember(): void {
    for (let at = 0; at < this.#sums.length; at++) this.#sums[at]! += this.values[at]!;
    this.#remembered++;
  }

  /** The mean of all that was remembered takes the values' place. */
  takeMean(): void {
    for (let at = 0; at < this.#sums.length; at++) {
      this.values[at] = this.#sums[at]! / this.#remembered;
    }
  }
}
