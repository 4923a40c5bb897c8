import type { TextUnit } from '../../text/textUnit';
import type { Run } from '../runs';
import { FeatureSink, featuresOf } from './features';
import { begins, canFollow, goesOn, isBegin, kinds, LABELS, OUTSIDE } from './labels';
import { type Model, model } from './model';

/** A name the model sees, by tokens (`end` exclusive), with how likely it is of each kind. */
export interface TaggedName {
  readonly first: number;
  readonly end: number;
  /** Chances of the kinds, in the order of `kinds`; what they lack to 1 is the chance of no name. */
  readonly chances: readonly number[];
  /** True where the best reading of the run has a name here; else it is only thinkable. */
  readonly chosen: boolean;
}

const sink = new FeatureSink();
const allowed: boolean[] = [];
for (let from = 0; from < LABELS; from++) {
  for (let to = 0; to < LABELS; to++) allowed.push(canFollow(from, to));
}

/**
 * Reads a run: the likeliest sequence of labels (Viterbi's algorithm) gives the names' edges; what is
 * capitalised outside them is given as thinkable, for the article to decide.
 */
export function tagRun(
  unit: TextUnit,
  run: Run,
  isNameWord: (at: number) => boolean,
): TaggedName[] {
  const weights = model();
  const scores = emissions(unit, run, weights);
  const labels = bestLabels(scores, run.end - run.first, weights);
  const found: TaggedName[] = [];
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

function emissions(unit: TextUnit, run: Run, { weights, scale }: Model): Float64Array {
  const { places, ends } = featuresOf(unit, run, sink);
  const scores = new Float64Array(ends.length * LABELS);
  let feature = 0;
  for (let i = 0; i < ends.length; i++) {
    const base = i * LABELS;
    for (; feature < ends[i]!; feature++) {
      const from = places[feature]! * LABELS;
      for (let label = 0; label < LABELS; label++) scores[base + label]! += weights[from + label]!;
    }
    for (let label = 0; label < LABELS; label++) scores[base + label]! *= scale;
  }
  return scores;
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
      for (let previous = 0; previous < LABELS; previous++) {
        const step = previous * LABELS + label;
        if (!allowed[step]) continue;
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
