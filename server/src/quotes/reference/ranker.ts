import { parseWordList } from '../../text/wordList';
import {
  type Answers,
  at,
  CIRCUMSTANCES,
  type Circumstance,
  FOR_NOBODY,
  WEIGHED_TOGETHER,
} from '../grammar/circumstances';
import weightList from './pronounWeights.txt';

/** Circumstances weighed together, with a weight for each combination of answers. */
export interface Table {
  readonly circumstances: readonly Circumstance[];
  readonly places: readonly number[];
  readonly sizes: readonly number[];
  /** How far apart the weights of an answer and the next stand, for each circumstance. */
  readonly steps: readonly number[];
  readonly weights: Float64Array;
}

/** Weighs candidates by their circumstances. */
export interface Ranker {
  readonly candidates: readonly Table[];
  readonly nobody: readonly Table[];
}

let loaded: Ranker | undefined;

/** The ranker as it was trained, read on first use. */
export function trainedRanker(): Ranker {
  loaded ??= readRanker(weightList);
  return loaded;
}

export function emptyRanker(): Ranker {
  return { candidates: WEIGHED_TOGETHER.map(emptyTable), nobody: FOR_NOBODY.map(emptyTable) };
}

function emptyTable(circumstances: readonly Circumstance[]): Table {
  const sizes = circumstances.map((name) => CIRCUMSTANCES[name].length);
  return {
    circumstances,
    places: circumstances.map((name) => at[name]),
    sizes,
    steps: sizes.map((_, i) => sizes.slice(i + 1).reduce((product, size) => product * size, 1)),
    weights: new Float64Array(sizes.reduce((product, size) => product * size, 1)),
  };
}

/** The place in a table's weights of some answers. */
export function placeIn({ places, steps }: Table, answers: Answers): number {
  let place = 0;
  for (let i = 0; i < places.length; i++) place += steps[i]! * answers[places[i]!]!;
  return place;
}

/** What speaks for a candidate, all weights together. */
export function weigh(tables: readonly Table[], answers: Answers): number {
  let sum = 0;
  for (let i = 0; i < tables.length; i++) {
    const table = tables[i]!;
    sum += table.weights[placeIn(table, answers)]!;
  }
  return sum;
}

const NOBODY = 'nobody';

/** Reads lines of the shape "distance=one role=subject pronoun=object | 0.42". */
export function readRanker(list: string): Ranker {
  const ranker = emptyRanker();
  const tables = new Map<string, Table>();
  for (const table of ranker.candidates) tables.set(table.circumstances.join(' '), table);
  for (const table of ranker.nobody) tables.set([NOBODY, ...table.circumstances].join(' '), table);
  for (const row of parseWordList(list)) {
    const [words = '', weight] = row.split(' | ');
    const pairs = words.split(' ').map((pair) => pair.split('='));
    const table = tables.get(pairs.map(([name]) => name).join(' '));
    if (!table) continue;
    const answers = new Uint8Array(Object.keys(CIRCUMSTANCES).length);
    for (const [name, answer] of pairs) {
      const circumstance = name as Circumstance;
      if (answer === undefined) continue;
      const answersThere: readonly string[] = CIRCUMSTANCES[circumstance];
      answers[at[circumstance]] = Math.max(0, answersThere.indexOf(answer));
    }
    table.weights[placeIn(table, answers)] = Number(weight);
  }
  return ranker;
}

/** The lines that {@link readRanker} reads; weights that round to nothing are left out. */
export function writeRanker({ candidates, nobody }: Ranker): string[] {
  return [
    ...nobody.flatMap((table) => linesOf(table, `${NOBODY} `)),
    ...candidates.flatMap((table) => linesOf(table, '')),
  ];
}

function linesOf({ circumstances, sizes, weights }: Table, head: string): string[] {
  return [...weights].flatMap((weight, place) => {
    const rounded = weight.toFixed(2);
    if (Number(rounded) === 0) return [];
    const words: string[] = [];
    let rest = place;
    for (let i = circumstances.length - 1; i >= 0; i--) {
      const name = circumstances[i]!;
      words.unshift(`${name}=${CIRCUMSTANCES[name][rest % sizes[i]!]}`);
      rest = Math.floor(rest / sizes[i]!);
    }
    return [`${head}${words.join(' ')} | ${rounded}`];
  });
}
