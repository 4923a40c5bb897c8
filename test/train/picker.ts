import { NumberGenerator } from './numberGenerator';

/** Chooses at random, the same each time it runs. */
export interface Picker {
  from<T>(list: readonly T[]): T;
  chance(share: number): boolean;
  /** From 0 to `below`, exclusive. */
  number(below: number): number;
}

export function picker(seed: number): Picker {
  const numbers = new NumberGenerator(seed);
  return {
    from: (list) => list[numbers.below(list.length)]!,
    chance: (share) => numbers.next() < share,
    number: (below) => numbers.below(below),
  };
}
