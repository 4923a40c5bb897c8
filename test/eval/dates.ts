import type { Result } from '../../server/src/analysis/result';
import type { Gold } from './gold';
import { overlap, pair } from './matching';
import { type Measure, type OnMiss, type Score, Tally } from './measure';

/** Time expressions: are they found, exactly or roughly, and is their value right? */
export class DateMeasure implements Measure {
  readonly #onMiss: OnMiss;
  readonly #exact = new Tally();
  readonly #overlapping = new Tally();
  readonly #value = new Tally();

  constructor(onMiss: OnMiss) {
    this.#onMiss = onMiss;
  }

  add(article: Gold, result: Result): void {
    const golds = (article.timexes ?? []).filter(({ start, end }) => start < end);
    for (const tally of [this.#exact, this.#overlapping, this.#value]) {
      tally.gold += golds.length;
      tally.predicted += result.dates.length;
    }
    for (const { gold, predicted } of pair(golds, result.dates, overlap, 1)) {
      this.#overlapping.hits++;
      if (gold.start === predicted.start && gold.end === predicted.end) this.#exact.hits++;
      if (plain(gold.value) === plain(predicted.value)) this.#value.hits++;
      else {
        const values = `${gold.value}, not ${predicted.value}`;
        this.#onMiss('value', article, `“${gold.text}” seen from ${article.date} is ${values}`);
      }
    }
  }

  scores(): Score[] {
    return [
      this.#exact.score('dates, exact'),
      this.#overlapping.score('dates, overlapping'),
      this.#value.score('dates, with the right value'),
    ];
  }
}

/** Midnight is how some corpora write a day. */
function plain(value: string | undefined): string {
  return String(value ?? '').replace(/T00:00(?::00)?$/, '');
}
