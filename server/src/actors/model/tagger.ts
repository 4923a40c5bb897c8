import type { TextUnit } from '../../text/textUnit';
import { wordFacts } from '../words/words';
import { readFeatures } from './features';
import { begins, canFollow, goesOn, isBegin, kinds, LABELS, OUTSIDE } from './labels';
import { type Model, model } from './model';
import type { Run } from './runs';
import { ScoreSink } from './scores';

/** A name the model sees, by tokens (`end` exclusive), with how likely it is of each kind. */
export interface TaggedName {
  readonly first: number;
  readonly end: number;
  /** Chances of the kinds, in the order of `kinds`; what they lack to 1 is the chance of no name. */
  readonly chances: readonly number[];
  /** True where the best reading of the run has a name here; else it is only thinkable. */
  readonly chosen: boolean;
}

/** For each label those that may stand before it. */
const allowed = Array.from({ length: LABELS }, (_, to) =>
  Array.from({ length: LABELS }, (_, from) => from).filter((from) => canFollow(from, to)),
);
let sink: ScoreSink | undefined;
/** Kept from run to run: making them would take longer than filling them. */
let best = new Float64Array(64 * LABELS);
let from = new Int8Array(64 * LABELS);

/**
 * Reads a run: the likeliest sequence of labels (Viterbi's algorithm) gives the names' edges; what is
 * capitalised outside them is given as thinkable, for the article to decide.
 */
export function tagRun(unit: TextUnit, run: Run): TaggedName[] {
  const weights = model();
  sink ??= new ScoreSink(weights);
  sink.startRun(run.end - run.first);
  readFeatures(sink, unit, run);
  const { scores } = sink;
  const labels = bestLabels(scores, run.end - run.first, weights);
  const found: TaggedName[] = [];
  const isNameWord = (at: number) => wordFacts(unit.tokens[at]!).isNameWord;
  const goesOnAt = (at: number) =>
    isNameWord(at) || (unit.tokens[at]!.text === '-' && at + 1 < run.end && isNameWord(at + 1));
  const opensWithArticle =
    unit.tokens[run.first]!.text === 'The' &&
    (run.opensSentence || /^[:“"‘—–]$/.test(unit.tokens[run.first - 1]?.text ?? ''));
  for (let i = 0; i < labels.length; ) {
    let end = i + 1;
    if (isBegin(labels[i]!)) {
      while (end < labels.length && labels[end] === labels[i]! + 1) end++;
    } else if (isNameWord(run.first + i) && !(i === 0 && opensWithArticle)) {
      while (end < labels.length && labels[end] === OUTSIDE && goesOnAt(run.first + end)) end++;
    } else {
      i++;
      continue;
    }
    found.push({
      first: run.first + i,
      end: run.first + end,
      chances: chances(scores, i, end, weights),
      chosen: labels[i] !== OUTSIDE,
    });
    i = end;
  }
  return found;
}

function bestLabels(
  scores: Int32Array,
  length: number,
  { scale, start, transitions }: Model,
): Int8Array {
  if (best.length < length * LABELS) {
    best = new Float64Array(2 * length * LABELS);
    from = new Int8Array(2 * length * LABELS);
  }
  for (let label = 0; label < LABELS; label++) {
    const canOpen = label === OUTSIDE || isBegin(label);
    best[label] = canOpen ? scores[label]! * scale + start[label]! : -Infinity;
  }
  for (let i = 1; i < length; i++) {
    for (let label = 0; label < LABELS; label++) {
      const at = i * LABELS + label;
      const before = at - label - LABELS;
      const previous = allowed[label]!;
      let top = -Infinity;
      for (let p = 0; p < previous.length; p++) {
        const score = best[before + previous[p]!]! + transitions[previous[p]! * LABELS + label]!;
        if (score > top) {
          top = score;
          from[at] = previous[p]!;
        }
      }
      best[at] = top + scores[at]! * scale;
    }
  }
  const labels = new Int8Array(length);
  let label = 0;
  const last = (length - 1) * LABELS;
  for (let l = 1; l < LABELS; l++) if (best[last + l]! > best[last + label]!) label = l;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * LABELS + label]!;
  }
  return labels;
}

/** How likely the tokens are one name of each kind, against none at all. */
function chances(
  scores: Int32Array,
  first: number,
  end: number,
  { scale, transitions }: Model,
): number[] {
  let outside = 0;
  for (let i = first; i < end; i++) outside += scores[i * LABELS + OUTSIDE]!;
  // In loops: for so few numbers, what maps and spreads make besides would take most of the time.
  const found: number[] = [];
  let top = 0;
  for (let kind = 0; kind < kinds.length; kind++) {
    let total = scores[first * LABELS + begins(kind)]! - outside;
    for (let i = first + 1; i < end; i++) total += scores[i * LABELS + goesOn(kind)]!;
    const step = begins(kind) * LABELS + goesOn(kind);
    found.push(total * scale + (end > first + 1 ? transitions[step]! : 0));
    top = Math.max(top, found[kind]!);
  }
  let sum = Math.exp(-top);
  for (let kind = 0; kind < kinds.length; kind++) {
    found[kind] = Math.exp(found[kind]! - top);
    sum += found[kind]!;
  }
  for (let kind = 0; kind < kinds.length; kind++) found[kind]! /= sum;
  return found;
}
