import { readFileSync } from 'node:fs';
import { begins, goesOn, LABELS, OUTSIDE } from '../../server/src/actors/model/labels';
import { findRuns, type Run } from '../../server/src/actors/runs';
import { parseBody } from '../../server/src/article/parse';
import { type TextUnit, textUnit } from '../../server/src/text/textUnit';

/** What an annotated span is to the model; `free` says the corpus leaves it open. */
export type GoldKind = 'person' | 'organization' | 'place' | 'other' | 'free';

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: GoldKind;
}

/** A run with, for each of its tokens, the labels the annotation allows, as bits. */
export interface TrainingRun {
  readonly unit: TextUnit;
  readonly run: Run;
  readonly allowed: Uint16Array;
  readonly offset: number;
}

export interface TrainingArticle {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly GoldSpan[];
  /** The labels of what no gold span holds, as bits. */
  readonly outside: number;
  readonly runs: readonly TrainingRun[];
}

const ANY = (1 << LABELS) - 1;
const KIND = { person: 0, organization: 1, place: 2, other: 3 } as const;
const OUTSIDE_OR_OTHER = (1 << OUTSIDE) | (1 << begins(KIND.other)) | (1 << goesOn(KIND.other));

const TYPES: Record<string, GoldKind> = {
  PER: 'person',
  PERSON: 'person',
  Person: 'person',
  person: 'person',
  politician: 'person',
  ORG: 'organization',
  ORGANIZATION: 'organization',
  Organisation: 'organization',
  organization: 'organization',
  organisation: 'organization',
  politicalparty: 'organization',
  LOC: 'place',
  LOCATION: 'place',
  Location: 'place',
  location: 'place',
  country: 'place',
  place: 'place',
};

interface Entity {
  start: number;
  end: number;
  type: string;
  named?: boolean;
  name?: { start: number; end: number };
}

/** Reads a corpus; which of its quirks matter is told by its `source`. */
export function readCorpus(file: string): TrainingArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, text, source, entities = pairOf(JSON.parse(line)) } = JSON.parse(line);
      if (/wikigold|CrossNER/.test(source)) {
        return trainingArticle(id, text, plainGold(text, entities, true));
      }
      if (/UNER/.test(source)) {
        return trainingArticle(id, text, plainGold(text, entities, false), OUTSIDE_OR_OTHER);
      }
      const gold = /GUM/.test(source) ? gumGold(text, entities) : mentionGold(text, entities);
      return trainingArticle(id, text, gold, ANY);
    });
}

/** @param outside the labels of what no span of `gold` holds, as bits */
export function trainingArticle(
  id: string,
  text: string,
  gold: readonly GoldSpan[],
  outside = 1 << OUTSIDE,
): TrainingArticle {
  return { id, text, gold, outside, runs: runsOf(text, gold, outside) };
}

/** GAP names two persons by text; all else in it is left open. */
function pairOf({ A, B }: Record<'A' | 'B', { start: number; end: number }>): Entity[] {
  return [A, B].map(({ start, end }) => ({ start, end, type: 'PER' }));
}

function plainGold(text: string, entities: readonly Entity[], exact: boolean): GoldSpan[] {
  return entities.map(({ start, end, type }) => ({
    ...withoutArticle(text, start, end),
    kind: TYPES[type] ?? (exact ? 'other' : 'free'),
  }));
}

/** GUM gives a name inside a mention; where names overlap or break off, it is left open. */
function gumGold(text: string, entities: readonly Entity[]): GoldSpan[] {
  const spans = entities.flatMap(({ type, named, name }): GoldSpan[] => {
    if (!named || !name) return [];
    const words = text.slice(name.start, name.end);
    if (!/^\p{Lu}/u.test(words) || words.length > 60 || words.includes('\n')) return [];
    const kind = TYPES[type] ?? 'other';
    const broken =
      /\p{Lu}[\p{L}.]* (?:(?:of|the|and) )*$/u.test(
        text.slice(Math.max(0, name.start - 20), name.start),
      ) ||
      /^(?: (?:of|the|and))* \p{Lu}/u.test(text.slice(name.end, name.end + 12)) ||
      /,|\b(?:who|of the)\b/.test(words);
    return [{ ...withoutArticle(text, name.start, name.end), kind: broken ? 'free' : kind }];
  });
  return spans.map((span) =>
    spans.some((other) => other !== span && other.start < span.end && span.start < other.end)
      ? { ...span, kind: 'free' }
      : span,
  );
}

/** Corpora that mark whole mentions, common nouns too: only those that are nothing but a name count. */
function mentionGold(text: string, entities: readonly Entity[]): GoldSpan[] {
  return entities.map(({ start, end, type }): GoldSpan => {
    const span = withoutArticle(text, start, end);
    const words = text.slice(span.start, span.end).split(/\s+/);
    const isName =
      words.every((word) => /^\p{Lu}|^(?:of|for|and|the)$/u.test(word)) && words.length < 7;
    const kind = TYPES[type];
    const single = kind === 'person' && words.length < 2;
    return { ...span, kind: isName && kind && !single ? kind : 'free' };
  });
}

function withoutArticle(text: string, start: number, end: number): { start: number; end: number } {
  const article = /^(?:the|a|an) /i.exec(text.slice(start, end));
  return { start: start + (article?.[0].length ?? 0), end };
}

function runsOf(text: string, gold: readonly GoldSpan[], outside: number): TrainingRun[] {
  return parseBody(text).paragraphs.flatMap(({ start, text: words }) => {
    const unit = textUnit(words);
    const inside = gold
      .filter((span) => span.start < start + words.length && span.end > start)
      .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
    return findRuns(unit).map((run) => ({
      unit,
      run,
      offset: start,
      allowed: allowedLabels(unit, run, inside, outside),
    }));
  });
}

function allowedLabels(unit: TextUnit, run: Run, gold: readonly GoldSpan[], outside: number) {
  const allowed = new Uint16Array(run.end - run.first).fill(outside);
  for (const { start, end, kind } of gold) {
    for (let at = run.first; at < run.end; at++) {
      const token = unit.tokens[at]!;
      if (token.start >= end || token.end <= start) continue;
      const first = token.start <= start || at === run.first;
      allowed[at - run.first] =
        kind === 'free' ? ANY : 1 << (first ? begins(KIND[kind]) : goesOn(KIND[kind]));
    }
  }
  return allowed;
}
