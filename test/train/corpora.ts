import { begins, goesOn, LABELS, OUTSIDE } from '../../server/src/actors/model/labels';
import { findRuns, type Run } from '../../server/src/actors/model/runs';
import { parseBody } from '../../server/src/article/parse';
import { type TextUnit, textUnit } from '../../server/src/text/textUnit';
import { type GoldEntity, readGold } from '../eval/gold';

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
/** The labels of what stays unmarked where only actors' names are marked for certain. */
export const OUTSIDE_OR_OTHER =
  (1 << OUTSIDE) | (1 << begins(KIND.other)) | (1 << goesOn(KIND.other));

const TYPES: Record<string, GoldKind> = {
  PER: 'person',
  person: 'person',
  politician: 'person',
  ORG: 'organization',
  organisation: 'organization',
  politicalparty: 'organization',
  LOC: 'place',
  location: 'place',
  country: 'place',
};

/** Reads a corpus; whether it marks names that are no actors' is told by its `source`. */
export function readCorpus(file: string): TrainingArticle[] {
  return readGold(file).map(({ id, text, source = '', entities = [] }) => {
    const marksAll = !/UNER/.test(source);
    const outside = marksAll ? 1 << OUTSIDE : OUTSIDE_OR_OTHER;
    return trainingArticle(id, text, goldOf(text, entities, marksAll), outside);
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

function goldOf(text: string, entities: readonly GoldEntity[], marksAll: boolean): GoldSpan[] {
  return entities.map(({ start, end, type }) => ({
    ...withoutArticle(text, start, end),
    kind: TYPES[type] ?? (marksAll ? 'other' : 'free'),
  }));
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
