import type { Result } from '../../server/src/analysis/result';
import type { Gold } from './gold';

/** Compares results with what people found, article by article. */
export interface Measure {
  add(gold: Gold, result: Result): void;
  scores(): Score[];
}

/** One line of the table; percentages, undefined where there is nothing to divide by. */
export interface Score {
  readonly what: string;
  readonly precision?: number | undefined;
  readonly recall: number | undefined;
  readonly f1?: number | undefined;
  /** How many there are to be found; how many were found, where recall has no meaning. */
  readonly gold: number;
}

/** Says what was missed, for whoever wants to read it. */
export type OnMiss = (what: string, gold: Gold, details: string) => void;

/** Counts what was right of what was found, and of what was to be found. */
export class Tally {
  hits = 0;
  predicted = 0;
  gold = 0;

  /** Precision, recall and their harmonic mean. */
  score(what: string): Score {
    const f1 = percent(2 * this.hits, this.predicted + this.gold);
    return { ...this.share(what), precision: percent(this.hits, this.predicted), f1 };
  }

  /** The share of what was to be found, where precision has no meaning. */
  share(what: string): Score {
    return { what, recall: percent(this.hits, this.gold), gold: this.gold };
  }

  /** The share of what was found that is right, where recall has no meaning. */
  rightShare(what: string): Score {
    const precision = percent(this.hits, this.predicted);
    return { what, precision, recall: undefined, gold: this.predicted };
  }
}

export function percent(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : (100 * part) / whole;
}
