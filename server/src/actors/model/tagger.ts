import type { TextUnit } from '../../text/textUnit';
import type { Run } from '../runs';
import { wordFacts } from '../words';
import { readFeatures } from './features';
import { begins, canFollow, goesOn, isBegin, kinds, LABELS, OUTSIDE } from './labels';
import { type Model, model } from './model';
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

/**
 * Reads a run: the likeliest sequence of labels (Viterbi's algorithm) gives the names' edges; what is
 * capitalised outside them is given as thinkable, for the article to decide.
 */
export function tagRun(unit: TextUnit, run: Run): TaggedName[] {
  const weights = model();
  sink ??= new ScoreSink(weights);
  sink.startRun(run.end - run.first);
  readFeatures(sink, unit, run);
  const scores = sink.scores();
  const labels = bestLabels(scores, run.end - run.first, weights);
  const found: TaggedName[] = [];
  const isNameWord = (at: number) => wordFacts(unit.tokens[at]!).isNameWord;
  for (let i = 0; i < labels.length; ) {
    let end = i + 1;
    if (isBegin(labels[i]!)) {
      while (end < labels.length && labels[end] === labels[i]! + 1) end++;
    } else if (isNameWord(run.first + i)) {
      while (end < labels.length && labels[end] === OUTSIDE && isNameWord(run.first + end)) end++;
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
  scores: Float64Array,
  length: number,
  { start, transitions }: Model,
): Int8Array {
  const best = new Float64Array(length * LABELS).fill(-Infinity);
  const from = new Int8Array(length * LABELS);
  for (let label = 0; label < LABELS; label++) {
    if (label === OUTSIDE || isBegin(label)) best[label] = scores[label]! + start[label]!;
  }
  for (let i = 1; i < length; i++) {
    for (let label = 0; label < LABELS; label++) {
      const at = i * LABELS + label;
      for (const previous of allowed[label]!) {
        const step = previous * LABELS + label;
        const score = best[at - label - LABELS + previous]! + transitions[step]!;
        if (score > best[at]!) {
          best[at] = score;
          from[at] = previous;
        }
      }
      best[at]! += scores[at]!;
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
  scores: Float64Array,
  first: number,
  end: number,
  { transitions }: Model,
): number[] {
  let outside = 0;
  for (let i = first; i < end; i++) outside += scores[i * LABELS + OUTSIDE]!;
  const totals = kinds.map((_, kind) => {
    let total = scores[first * LABELS + begins(kind)]!;
    const step = begins(kind) * LABELS + goesOn(kind);
    for (let i = first + 1; i < end; i++) {
      total += scores[i * LABELS + goesOn(kind)]! + (i === first + 1 ? transitions[step]! : 0);
    }
    return total - outside;
  });
  const top = Math.max(0, ...totals);
  const powers = totals.map((total) => Math.exp(total - top));
  const sum = powers.reduce((a, b) => a + b, Math.exp(-top));
  return powers.map((power) => power / sum);
}
