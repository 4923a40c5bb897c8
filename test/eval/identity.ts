import type { Result } from '../../server/src/analysis/result';
import type { Gold } from './gold';
import { lettersOf, sharedCount } from './matching';
import { type Measure, type OnMiss, type Score, Tally } from './measure';

/** Who is quoted: does a quote's actor have the last name of the person, country … who said it? */
export class IdentityMeasure implements Measure {
  readonly #onMiss: OnMiss;
  readonly #tally = new Tally();

  constructor(onMiss: OnMiss) {
    this.#onMiss = onMiss;
  }

  add(article: Gold, { quotes, actors }: Result): void {
    const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
    const predicted = quotes
      .filter(({ kind }) => kind !== 'scare')
      .map((quote) => ({ quote, letters: lettersOf(article.text, quote) }));
    for (const gold of article.quotes ?? []) {
      if (gold.type === 'indirect' || !gold.reference) continue;
      const letters = lettersOf(article.text, gold);
      if (letters.size === 0) continue;
      const coverages = predicted.map(
        (other) => sharedCount(letters, other.letters) / letters.size,
      );
      const best = Math.max(0, ...coverages);
      const nearest = best > 0.3 ? predicted[coverages.indexOf(best)]?.quote : undefined;
      const name = nameOf.get(nearest?.actor ?? '');
      this.#tally.gold++;
      if (name !== undefined && lastWord(name) === lastWord(gold.reference)) this.#tally.hits++;
      else {
        const names = `${gold.reference}, not ${name ?? 'anybody'}`;
        this.#onMiss('who is quoted', article, `${names}: ${gold.text}`);
      }
    }
  }

  scores(): Score[] {
    return [this.#tally.share('who is quoted, by last name')];
  }
}

function lastWord(name: string): string | undefined {
  const letters = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} -]/gu, '');
  return letters.trim().split(/\s+/).at(-1);
}
