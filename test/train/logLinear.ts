import type { Answers } from '../../server/src/quotes/grammar/circumstances';
import {
  emptyRanker,
  placeIn,
  type Ranker,
  type Table,
  weigh,
} from '../../server/src/quotes/reference/ranker';
import type { Choice } from './choices';

const PASSES = 150;
const RATE = 0.5;
/** How strongly weights are drawn to zero: what was seen seldom shall count little. */
const SHRINK = 3;

/**
 * A log-linear model of choices, fitted by gradient descent over all choices at once, with AdaGrad's
 * rates. Where several candidates may be right, what is maximised is the chance of all of them.
 */
export function learn(choices: readonly Choice[]): Ranker {
  const ranker = emptyRanker();
  const tables = [...ranker.candidates, ...ranker.nobody];
  const gradients = new Map(tables.map((table) => [table, new Float64Array(table.weights.length)]));
  const squares = new Map(
    tables.map((table) => [table, new Float64Array(table.weights.length).fill(1e-3)]),
  );
  for (let pass = 0; pass < PASSES; pass++) {
    for (const table of tables) {
      const gradient = gradients.get(table)!;
      table.weights.forEach((weight, i) => {
        gradient[i] = SHRINK * weight;
      });
    }
    const add = (these: readonly Table[], answers: Answers, amount: number) => {
      for (const table of these) gradients.get(table)![placeIn(table, answers)]! += amount;
    };
    for (const choice of choices) {
      const { given, wanted } = chances(choice, ranker);
      choice.candidates.forEach((answers, i) => {
        add(ranker.candidates, answers, choice.weight * (given[i]! - wanted[i]!));
      });
      add(ranker.nobody, choice.nobody, choice.weight * (given.at(-1)! - wanted.at(-1)!));
    }
    for (const table of tables) {
      const gradient = gradients.get(table)!;
      const square = squares.get(table)!;
      gradient.forEach((slope, i) => {
        square[i]! += slope * slope;
        table.weights[i]! -= (RATE * slope) / Math.sqrt(square[i]!);
      });
    }
  }
  return ranker;
}

/** The mean of minus the logarithm of the chance given to what is right. */
export function meanLoss(choices: readonly Choice[], ranker: Ranker): number {
  let sum = 0;
  for (const choice of choices) sum -= Math.log(Math.max(1e-12, chances(choice, ranker).right));
  return sum / choices.length;
}

/** The chances the ranker gives, those it should give, and what it gives to all that may be right. */
function chances(
  { candidates, nobody, right, nobodyIsRight }: Choice,
  ranker: Ranker,
): { given: number[]; wanted: number[]; right: number } {
  const scores = candidates.map((answers) => weigh(ranker.candidates, answers));
  scores.push(weigh(ranker.nobody, nobody));
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const sum = parts.reduce((total, part) => total + part, 0);
  const given = parts.map((part) => part / sum);
  const isRight = [...right, nobodyIsRight];
  const mass = given.reduce((total, chance, i) => total + (isRight[i] ? chance : 0), 0);
  return {
    given,
    wanted: given.map((chance, i) => (isRight[i] ? chance / Math.max(mass, 1e-12) : 0)),
    right: mass,
  };
}
