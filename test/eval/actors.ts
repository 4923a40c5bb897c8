import type { Result } from '../../server/src/analysis/result';
import type { Span } from '../../server/src/text/span';
import type { Gold } from './gold';
import { overlap, pair } from './matching';
import { type Measure, type OnMiss, type Score, Tally } from './measure';

const KINDS = ['person', 'organization', 'place'] as const;
type Kind = (typeof KINDS)[number];
interface Named extends Span {
  readonly kind: Kind;
}

/** Who and what is named, and as which kind. Pronouns, roles and common nouns are not asked for. */
export class ActorMeasure implements Measure {
  readonly #onMiss: OnMiss;
  readonly #byKind = { person: new Tally(), organization: new Tally(), place: new Tally() };
  readonly #typed = new Tally();
  readonly #untyped = new Tally();
  readonly #overlapping = new Tally();

  constructor(onMiss: OnMiss) {
    this.#onMiss = onMiss;
  }

  add(article: Gold, result: Result): void {
    const { text } = article;
    const golds = distinct(
      (article.entities ?? [])
        .filter((entity) => isName(entity.text))
        .flatMap((entity) => named(text, entity, entity.type)),
    );
    const predicted = distinct(
      result.actors.flatMap(({ type, mentions }) =>
        mentions
          .filter(({ form }) => form === 'name')
          .flatMap((mention) => named(text, mention, type)),
      ),
    );
    for (const [side, items] of [
      ['gold', golds],
      ['predicted', predicted],
    ] as const) {
      for (const tally of [this.#typed, this.#untyped, this.#overlapping])
        tally[side] += items.length;
      for (const { kind } of items) this.#byKind[kind][side]++;
    }
    this.#compare(article, golds, predicted);
  }

  #compare(article: Gold, golds: readonly Named[], predicted: readonly Named[]): void {
    const kindAt = new Map(golds.map((gold) => [keyOf(gold), gold.kind]));
    for (const found of predicted) {
      const kind = kindAt.get(keyOf(found));
      if (kind !== undefined) this.#untyped.hits++;
      if (kind === found.kind) {
        this.#typed.hits++;
        this.#byKind[kind].hits++;
      } else {
        const words = article.text.slice(found.start, found.end);
        this.#onMiss(kind ? `${kind} typed ${found.kind}` : `no ${found.kind}`, article, words);
      }
    }
    const likeness = (a: Named, b: Named) => (a.kind === b.kind ? overlap(a, b) : 0);
    this.#overlapping.hits += pair(golds, predicted, likeness, 1).length;
    const found = new Set(predicted.map(keyOf));
    for (const gold of golds) {
      if (found.has(keyOf(gold))) continue;
      this.#onMiss(`${gold.kind} missed`, article, article.text.slice(gold.start, gold.end));
    }
  }

  scores(): Score[] {
    return [
      this.#typed.score('actors, exact and typed'),
      ...KINDS.map((kind) => this.#byKind[kind].score(`${kind}, exact`)),
      this.#untyped.score('actors, exact, any type'),
      this.#overlapping.score('actors, overlapping and typed'),
    ];
  }
}

/** What the corpora and Dateline call them; undefined for what is no actor (events, dates, law). */
function kindOf(type: string): Kind | undefined {
  switch (type.toLowerCase()) {
    case 'per':
    case 'person':
    case 'politician':
    case 'actor-i':
      return 'person';
    case 'org':
    case 'organization':
    case 'organisation':
    case 'politicalparty':
      return 'organization';
    case 'loc':
    case 'location':
    case 'place':
    case 'country':
    case 'gpe':
    case 'facility':
      return 'place';
    default:
      return undefined;
  }
}

/** The name without an article before it, which the corpora treat each in its way. */
function named(text: string, { start, end }: Span, type: string): Named[] {
  const kind = kindOf(type);
  const article = /^(?:the|a|an) /i.exec(text.slice(start, end))?.[0] ?? '';
  return kind === undefined ? [] : [{ start: start + article.length, end, kind }];
}

function isName(words: string): boolean {
  return /^\p{Lu}|\p{Lu}$/u.test(words.replace(/^(?:the|a|an) /i, ''));
}

function keyOf({ start, end }: Span): string {
  return `${start}:${end}`;
}

function distinct(items: readonly Named[]): Named[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].reverse();
}
