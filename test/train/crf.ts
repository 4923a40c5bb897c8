import { PLACES, type RunFeatures } from '../../server/src/actors/model/features';
import { canFollow, isBegin, LABELS, OUTSIDE } from '../../server/src/actors/model/labels';
import { LARGEST_WEIGHT, type Model } from '../../server/src/actors/model/model';
import { NumberGenerator } from './numberGenerator';
import { Rated } from './rated';

/** A run to learn from: its features, the labels its annotation allows, and how much it counts. */
export interface Example extends RunFeatures {
  readonly allowed: Uint16Array;
  readonly weight: number;
}

/** Each feature is left out of each sight of it this often, so that no single one is relied on. */
const DROPOUT = 0.45;
/** Gradients smaller than this teach nothing. */
const NEGLIGIBLE = 1e-4;
const NEVER = -1e30;

/**
 * A linear-chain conditional random field, trained by stochastic gradient descent with AdaGrad's
 * rates. An annotation may leave labels open: what is maximised is the chance of all that it allows.
 * The same examples in the same order give the same weights.
 */
export class ConditionalRandomField {
  readonly #weights = new Rated(PLACES * LABELS);
  readonly #transitions = new Rated(LABELS * LABELS);
  readonly #start = new Rated(LABELS);
  readonly #rated = [this.#weights, this.#transitions, this.#start];
  readonly #numbers: NumberGenerator;

  /** @param seed decides in which order the examples are seen, and what is left out of each */
  constructor(seed: number) {
    this.#numbers = new NumberGenerator(seed);
  }

  train(examples: readonly Example[], rounds: number): void {
    const order = examples.map((_, index) => index);
    for (let round = 0; round < rounds; round++) {
      for (let i = order.length - 1; i > 0; i--) {
        const j = this.#numbers.below(i + 1);
        [order[i], order[j]] = [order[j]!, order[i]!];
      }
      for (const index of order) this.#learn(examples[index]!);
      if (2 * round >= rounds) for (const rated of this.#rated) rated.remember();
    }
    for (const rated of this.#rated) rated.takeMean();
  }

  /** Takes the mean of models trained in other orders: chance has less of a say in it than in each. */
  static mean(models: readonly ConditionalRandomField[]): ConditionalRandomField {
    const mean = new ConditionalRandomField(0);
    for (const model of models) {
      mean.#rated.forEach((rated, i) => {
        rated.values.set(model.#rated[i]!.values);
        rated.remember();
      });
    }
    for (const rated of mean.#rated) rated.takeMean();
    return mean;
  }

  /** The likeliest labels among those the example allows. */
  decode(example: Example): number[] {
    const scores = this.#scores(example, undefined);
    const length = example.ends.length;
    const best = new Float64Array(length * LABELS).fill(NEVER);
    const from = new Int8Array(length * LABELS);
    for (let i = 0; i < length; i++) {
      for (let label = 0; label < LABELS; label++) {
        if (!allows(example, i, label)) continue;
        const at = i * LABELS + label;
        if (i === 0) {
          if (label === OUTSIDE || isBegin(label))
            best[at] = scores[at]! + this.#start.values[label]!;
          continue;
        }
        for (let previous = 0; previous < LABELS; previous++) {
          if (!canFollow(previous, label)) continue;
          const score =
            best[at - label - LABELS + previous]! +
            this.#transitions.values[previous * LABELS + label]! +
            scores[at]!;
          if (score > best[at]!) {
            best[at] = score;
            from[at] = previous;
          }
        }
      }
    }
    const labels: number[] = new Array(length).fill(OUTSIDE);
    const last = best.subarray((length - 1) * LABELS);
    let label = last.indexOf(Math.max(...last));
    for (let i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = from[i * LABELS + label]!;
    }
    return labels;
  }

  /** The weights as whole numbers; those nearer to zero than `least` become zero. */
  quantise(least: number): Model {
    const { values } = this.#weights;
    let top = 0;
    for (const value of values) top = Math.max(top, Math.abs(value));
    const scale = top / LARGEST_WEIGHT;
    const weights = Int8Array.from(values, (value) =>
      Math.abs(value) < least ? 0 : Math.round(value / scale),
    );
    const short = (numbers: Float32Array) => [...numbers].map((value) => Number(value.toFixed(4)));
    return {
      weights,
      scale,
      start: short(this.#start.values),
      transitions: short(this.#transitions.values),
    };
  }

  #learn(example: Example): void {
    const kept = new Uint8Array(example.ends.at(-1)!);
    for (let i = 0; i < kept.length; i++) kept[i] = this.#numbers.next() < DROPOUT ? 0 : 1;
    const scores = this.#scores(example, kept);
    const wanted = this.#expect(example, scores, true);
    if (!wanted) return;
    const given = this.#expect(example, scores, false)!;
    let feature = 0;
    for (let i = 0; i < example.ends.length; i++) {
      const gradient = new Float64Array(LABELS);
      let largest = 0;
      for (let label = 0; label < LABELS; label++) {
        const at = i * LABELS + label;
        gradient[label] = example.weight * (given.labels[at]! - wanted.labels[at]!);
        largest = Math.max(largest, Math.abs(gradient[label]!));
      }
      if (largest < NEGLIGIBLE) {
        feature = example.ends[i]!;
        continue;
      }
      for (; feature < example.ends[i]!; feature++) {
        if (!kept[feature]) continue;
        const base = example.places[feature]! * LABELS;
        for (let label = 0; label < LABELS; label++) {
          this.#weights.step(base + label, gradient[label]!);
        }
      }
    }
    for (let i = 0; i < LABELS * LABELS; i++) {
      this.#transitions.step(i, example.weight * (given.steps[i]! - wanted.steps[i]!));
    }
    for (let label = 0; label < LABELS; label++) {
      this.#start.step(label, example.weight * (given.labels[label]! - wanted.labels[label]!));
    }
  }

  #scores({ places, ends }: Example, kept: Uint8Array | undefined): Float64Array {
    const scores = new Float64Array(ends.length * LABELS);
    const { values } = this.#weights;
    let feature = 0;
    for (let i = 0; i < ends.length; i++) {
      for (; feature < ends[i]!; feature++) {
        if (kept && !kept[feature]) continue;
        const base = places[feature]! * LABELS;
        for (let label = 0; label < LABELS; label++)
          scores[i * LABELS + label]! += values[base + label]!;
      }
    }
    if (kept) for (let i = 0; i < scores.length; i++) scores[i]! /= 1 - DROPOUT;
    return scores;
  }

  /** How often each label and each step is expected, among what is allowed or among all (forward-backward). */
  #expect(
    example: Example,
    scores: Float64Array,
    constrained: boolean,
  ): { labels: Float64Array; steps: Float64Array } | undefined {
    const length = example.ends.length;
    const open = (i: number, label: number) => !constrained || allows(example, i, label);
    const step = (from: number, to: number) =>
      canFollow(from, to) ? this.#transitions.values[from * LABELS + to]! : NEVER;
    const forward = new Float64Array(length * LABELS).fill(NEVER);
    const backward = new Float64Array(length * LABELS).fill(NEVER);
    const terms = new Float64Array(LABELS);
    for (let label = 0; label < LABELS; label++) {
      if (!open(0, label) || !(label === OUTSIDE || isBegin(label))) continue;
      forward[label] = scores[label]! + this.#start.values[label]!;
    }
    for (let i = 1; i < length; i++) {
      for (let to = 0; to < LABELS; to++) {
        if (!open(i, to)) continue;
        for (let from = 0; from < LABELS; from++) {
          terms[from] = forward[(i - 1) * LABELS + from]! + step(from, to);
        }
        forward[i * LABELS + to] = logSum(terms) + scores[i * LABELS + to]!;
      }
    }
    for (let label = 0; label < LABELS; label++) {
      if (open(length - 1, label)) backward[(length - 1) * LABELS + label] = 0;
    }
    for (let i = length - 2; i >= 0; i--) {
      for (let from = 0; from < LABELS; from++) {
        if (!open(i, from)) continue;
        for (let to = 0; to < LABELS; to++) {
          const next = (i + 1) * LABELS + to;
          terms[to] = step(from, to) + scores[next]! + backward[next]!;
        }
        backward[i * LABELS + from] = logSum(terms);
      }
    }
    const total = logSum(forward.subarray((length - 1) * LABELS));
    if (total < NEVER / 10) return undefined;
    const labels = forward.map((score, at) => Math.exp(score + backward[at]! - total));
    const steps = new Float64Array(LABELS * LABELS);
    for (let i = 1; i < length; i++) {
      for (let from = 0; from < LABELS; from++) {
        for (let to = 0; to < LABELS; to++) {
          if (!open(i, to)) continue;
          const next = i * LABELS + to;
          const chance =
            forward[next - to - LABELS + from]! + step(from, to) + scores[next]! + backward[next]!;
          if (chance > NEVER / 10) steps[from * LABELS + to]! += Math.exp(chance - total);
        }
      }
    }
    return { labels, steps };
  }
}

function allows({ allowed }: Example, i: number, label: number): boolean {
  return ((allowed[i]! >> label) & 1) === 1;
}

function logSum(terms: Float64Array): number {
  let top = NEVER;
  for (const term of terms) if (term > top) top = term;
  if (top < NEVER / 10) return NEVER;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - top);
  return top + Math.log(sum);
}
