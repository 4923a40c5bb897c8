import type { WordFacts } from '../words/words';
import { type FeatureSink, featuresIn, hashIn, placeOf, WORD_VIEWS } from './features';
import { LABELS } from './labels';
import type { Model } from './model';

/** So many sums has a word. */
const SUMS = WORD_VIEWS * LABELS;
const WORDS_TOGETHER = 64;

/**
 * Adds up the weights of features as they come, for one run at a time. What a word adds is the same
 * wherever it stands in the same view, so that is added up once a word: of some ninety features a token,
 * two thirds of which would each be another place in memory, a dozen sums are left.
 */
export class ScoreSink implements FeatureSink {
  /** Whole numbers: in which order they are added does not matter. */
  #sums = new Int32Array(64 * LABELS);
  #token = 0;
  readonly #shared = new Int32Array(LABELS);
  #isShared = false;
  #room = new Int16Array(0);
  #taken = 0;

  constructor(private readonly model: Model) {}

  /** Begins with a new run of so many tokens. */
  startRun(length: number): void {
    if (this.#sums.length < length * LABELS) this.#sums = new Int32Array(length * LABELS * 2);
    this.#sums.fill(0, 0, length * LABELS);
    this.#token = 0;
  }

  startShared(): void {
    this.#shared.fill(0);
    this.#isShared = true;
  }

  endShared(): void {
    this.#isShared = false;
  }

  add(hash: number): void {
    const { weights } = this.model;
    const from = placeOf(hash) * LABELS;
    const target = this.#isShared ? this.#shared : this.#sums;
    const base = this.#isShared ? 0 : this.#token * LABELS;
    for (let label = 0; label < LABELS; label++) target[base + label]! += weights[from + label]!;
  }

  addWord(facts: WordFacts, view: number): void {
    if ((facts.summedViews & (1 << view)) === 0) this.#sum(facts, view);
    const sums = facts.sums!;
    const from = facts.firstSum + view * LABELS;
    const target = this.#isShared ? this.#shared : this.#sums;
    const base = this.#isShared ? 0 : this.#token * LABELS;
    for (let label = 0; label < LABELS; label++) target[base + label]! += sums[from + label]!;
  }

  endToken(): void {
    const base = this.#token * LABELS;
    for (let label = 0; label < LABELS; label++) this.#sums[base + label]! += this.#shared[label]!;
    this.#token++;
  }

  /** For each token of the run the score of each label, in units of the model's scale; until the next run. */
  get scores(): Int32Array {
    return this.#sums;
  }

  #sum(facts: WordFacts, view: number): void {
    const { weights } = this.model;
    const sums = facts.sums ?? this.#roomFor(facts);
    const to = facts.firstSum + view * LABELS;
    for (const feature of featuresIn(facts, view)) {
      const from = placeOf(hashIn(view, feature)) * LABELS;
      for (let label = 0; label < LABELS; label++) sums[to + label]! += weights[from + label]!;
    }
    facts.summedViews |= 1 << view;
  }

  /** Many words share an array: one takes longer to make than all the sums of a word. */
  #roomFor(facts: WordFacts): Int16Array {
    if (this.#taken === this.#room.length) {
      this.#room = new Int16Array(WORDS_TOGETHER * SUMS);
      this.#taken = 0;
    }
    facts.sums = this.#room;
    facts.firstSum = this.#taken;
    this.#taken += SUMS;
    return this.#room;
  }
}
