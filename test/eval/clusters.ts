import type { Result } from '../../server/src/analysis/result';
import type { Span } from '../../server/src/text/span';
import type { Gold, GoldEntity } from './gold';
import { type Measure, type OnMiss, percent, type Score } from './measure';

/** A name that was found and that people marked: whom each side says it means. */
interface Named extends Span {
  readonly text: string;
  readonly gold: string;
  readonly predicted: string;
}

/**
 * Whether names that were found mean the same actor where people say so: B³, which asks of each name how
 * many of those that are put together with it belong with it, and how many of those that do are there.
 */
export class ClusterMeasure implements Measure {
  readonly #onMiss: OnMiss;
  #precision = 0;
  #recall = 0;
  #count = 0;

  constructor(onMiss: OnMiss) {
    this.#onMiss = onMiss;
  }

  add(article: Gold, { actors }: Result): void {
    const whole = new Map<string, GoldEntity>();
    const endingAt = new Map<number, GoldEntity[]>();
    for (const entity of article.entities ?? []) {
      if (entity.cluster === undefined) continue;
      for (const span of [entity, entity.name ?? entity]) {
        whole.set(keyOf(article.text, span), entity);
        endingAt.set(span.end, [...(endingAt.get(span.end) ?? []), entity]);
      }
    }
    const names: Named[] = [];
    for (const { id, type, mentions } of actors) {
      for (const { form, ...span } of mentions) {
        if (form !== 'name') continue;
        const entity =
          whole.get(keyOf(article.text, span)) ??
          (type === 'person' ? titled(span, endingAt.get(span.end) ?? []) : undefined);
        if (entity) names.push({ ...span, gold: String(entity.cluster), predicted: id });
      }
    }
    this.#compare(article, names);
  }

  #compare(article: Gold, names: readonly Named[]): void {
    const byGold = groupBy(names, ({ gold }) => gold);
    const byPredicted = groupBy(names, ({ predicted }) => predicted);
    for (const { gold, predicted } of names) {
      const together = byPredicted.get(predicted)!;
      const belonging = byGold.get(gold)!;
      const right = together.filter((other) => other.gold === gold).length;
      this.#precision += right / together.length;
      this.#recall += right / belonging.length;
      this.#count++;
    }
    const say = (what: string, groups: Iterable<readonly Named[]>, other: 'gold' | 'predicted') => {
      for (const group of groups) {
        const parts = groupBy(group, (name) => name[other]);
        if (parts.size < 2) continue;
        const texts = [...parts.values()].map((part) =>
          [...new Set(part.map(({ text }) => text))].join(' = '),
        );
        this.#onMiss(what, article, texts.join(' | '));
      }
    };
    say('put together', byPredicted.values(), 'gold');
    say('kept apart', byGold.values(), 'predicted');
  }

  scores(): Score[] {
    const precision = percent(this.#precision, this.#count);
    const recall = percent(this.#recall, this.#count);
    const f1 = percent(
      2 * (precision ?? 0) * (recall ?? 0),
      100 * ((precision ?? 0) + (recall ?? 0)),
    );
    return [{ what: 'who is the same, B³', precision, recall, f1, gold: this.#count }];
  }
}

/** The person whose name ends what people marked: "Foreign Minister Petra Vogel". */
function titled(name: Span, ending: readonly GoldEntity[]): GoldEntity | undefined {
  return ending
    .filter(({ type, start }) => /^per/i.test(type) && start < name.start)
    .sort((a, b) => b.start - a.start)[0];
}

/** The same with and without an article before the name. */
function keyOf(text: string, { start, end }: Span): string {
  const article = /^(?:the|a|an) /i.exec(text.slice(start, end))?.[0] ?? '';
  return `${start + article.length}:${end}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
