import type { Result } from '../../server/src/analysis/result';
import { overlaps, type Span } from '../../server/src/text/span';
import type { Gold } from './gold';
import { type Measure, type OnMiss, type Score, Tally } from './measure';

/** Whether a pronoun is given to the right one of two people named. */
export class PronounMeasure implements Measure {
  readonly #onMiss: OnMiss;
  readonly #tally = new Tally();

  constructor(onMiss: OnMiss) {
    this.#onMiss = onMiss;
  }

  add(article: Gold, { actors }: Result): void {
    const { pronoun, A, B } = article;
    if (!pronoun || !A || !B) return;
    const means = (span: Span) =>
      actors.filter(({ mentions }) => mentions.some((mention) => overlaps(mention, span)));
    const meant = means(pronoun);
    for (const name of [A, B]) {
      const says = means(name).some((actor) => meant.includes(actor));
      if (says) this.#tally.predicted++;
      if (name.coref) this.#tally.gold++;
      if (says && name.coref) this.#tally.hits++;
      if (says !== name.coref) {
        const words = article.text.slice(pronoun.start, pronoun.end);
        this.#onMiss('pronoun', article, `“${words}” ${says ? 'is not' : 'is'} ${name.text}`);
      }
    }
  }

  scores(): Score[] {
    return [this.#tally.score('pronouns')];
  }
}
