import { readFileSync } from 'node:fs';
import type { PossibleActor } from '../../server/src/actors/actor';
import { identify } from '../../server/src/actors/identity/identify';
import type { NamedActors } from '../../server/src/actors/identity/namedActors';
import { analyse } from '../../server/src/analysis/analyse';
import type { AnalysedParagraph } from '../../server/src/analysis/analysedParagraph';
import { parseBody } from '../../server/src/article/parse';
import type { Answers } from '../../server/src/quotes/grammar/circumstances';
import type { OnChoice } from '../../server/src/quotes/reference/mind';
import type { Ranker } from '../../server/src/quotes/reference/ranker';
import { NOBODY_REMEMBERED } from '../../server/src/quotes/reference/remembered';
import { resolvePronouns } from '../../server/src/quotes/reference/resolve';
import { type ArticleActor, inArticle } from '../../server/src/register/articleActors';
import { type Span, shift } from '../../server/src/text/span';

/**
 * What is marked in news counts so many times as much as in GAP, whose pronouns were chosen for being
 * hard: news is what this is for, and any text shows better than GAP how common what is.
 */
const NEWS = 6;
const OTHER_TEXT = 3;

/** A choice to learn from: the circumstances of each candidate, and which of them may be right. */
export interface Choice {
  readonly candidates: readonly Answers[];
  readonly nobody: Answers;
  readonly right: readonly boolean[];
  readonly nobodyIsRight: boolean;
  readonly weight: number;
}

/** Whether an annotated pronoun means an actor; undefined where the annotation leaves that open. */
type Means = (actor: PossibleActor) => boolean | undefined;

/** An article with its names and pronouns, and what people marked in it. */
export interface MarkedArticle {
  readonly id: string;
  readonly paragraphs: readonly AnalysedParagraph[];
  /** Whom each of them names. */
  readonly named: readonly NamedActors[];
  readonly meaningOf: (pronoun: Span) => Means | undefined;
  readonly isNews: boolean;
  readonly isGap: boolean;
}

export function readMarked(file: string): MarkedArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const gold = JSON.parse(line);
    const { paragraphs } = analyse(parseBody(gold.text));
    const identified = identify(paragraphs);
    const actors = inArticle(identified, paragraphs);
    return {
      id: gold.id,
      paragraphs,
      named: identified.paragraphs,
      isGap: gold.source === 'GAP',
      isNews: /news|seed/i.test(`${gold.source ?? 'seed'}`),
      meaningOf: gold.pronoun
        ? ofPair(gold, actors)
        : ofClusters([...(gold.entities ?? []), ...(gold.pronouns ?? [])], actors),
    };
  });
}

/** What a ranker chooses from in an article, where the annotation says something of it. */
export function choicesIn(
  { paragraphs, named, meaningOf, isNews, isGap }: MarkedArticle,
  ranker: Ranker,
): Choice[] {
  const found: Choice[] = [];
  let remembered = NOBODY_REMEMBERED;
  paragraphs.forEach((paragraph, i) => {
    const onChoice: OnChoice = (pronoun, actors, answers, nobody) => {
      const means = meaningOf(shift(pronoun, paragraph.start));
      if (!means) return;
      const verdicts = actors.map(means);
      const isKnown = verdicts.includes(true);
      found.push({
        candidates: actors.map((_, i) => answers[i]!.slice()),
        nobody: nobody.slice(),
        right: verdicts.map((verdict) => (isKnown ? verdict === true : verdict === undefined)),
        nobodyIsRight: !isKnown,
        weight: isNews ? NEWS : isGap ? 1 : OTHER_TEXT,
      });
    };
    remembered = resolvePronouns(paragraph, named[i]!, remembered, ranker, onChoice).after;
  });
  return found;
}

interface Pair {
  readonly pronoun: Span;
  readonly A: Span & { readonly coref: boolean };
  readonly B: Span & { readonly coref: boolean };
}

/** One pronoun and two names: it means one of them, or neither. */
function ofPair(
  { pronoun, A, B }: Pair,
  actors: readonly ArticleActor[],
): MarkedArticle['meaningOf'] {
  const mentionsOf = new Map(actors.map(({ id, mentions }) => [id, mentions]));
  return ({ start }) => {
    if (start !== pronoun.start) return undefined;
    return ({ id }) => {
      const mentions = mentionsOf.get(id) ?? [];
      const says = [A, B].filter((name) => mentions.some((mention) => overlap(mention, name)));
      if (says.some(({ coref }) => coref)) return true;
      return says.length > 0 ? false : undefined;
    };
  };
}

interface Entity extends Span {
  readonly cluster?: string;
  readonly name?: Span;
}

/** Every mention with the cluster it belongs to. */
function ofClusters(
  entities: readonly Entity[],
  actors: readonly ArticleActor[],
): MarkedArticle['meaningOf'] {
  const clusterOf = new Map<string, string | undefined>();
  for (const { id, mentions } of actors) clusterOf.set(id, mostOften(mentions, entities));
  return (pronoun) => {
    const cluster = entities.find(
      ({ start, end }) => start === pronoun.start && end === pronoun.end,
    )?.cluster;
    return cluster === undefined ? undefined : ({ id }) => clusterOf.get(id) === cluster;
  };
}

/** The cluster that most of an actor's mentions belong to. */
function mostOften(mentions: readonly Span[], entities: readonly Entity[]): string | undefined {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const around = entities
      .filter((entity) => overlap(entity.name ?? entity, mention))
      .sort((a, b) => difference(a, mention) - difference(b, mention));
    const cluster = around[0]?.cluster;
    if (cluster !== undefined) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function difference({ name, start, end }: Entity, mention: Span): number {
  const head = name ?? { start, end };
  return Math.abs(head.start - mention.start) + Math.abs(head.end - mention.end);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
