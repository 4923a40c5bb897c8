import { PLACES } from './features';
import { LABELS } from './labels';
import weightsFile from './weights.txt';

/** A linear model: each feature's place has a weight for each label; labels follow each other at a price. */
export interface Model {
  /** Whole numbers up to `LARGEST_WEIGHT`. */
  readonly weights: Int8Array;
  /** What a weight of 1 is worth. */
  readonly scale: number;
  readonly start: readonly number[];
  readonly transitions: readonly number[];
}

const COMMENT = '# Weights of the actor model, written by `npm run train`; CARD.md tells of them.';

let loaded: Model | undefined;

/** The model, read on first use. */
export function model(): Model {
  loaded ??= readModel(weightsFile);
  return loaded;
}

/** A weight is written as this character plus the weight, so that what is written zips well. */
const ZERO = 'P'.charCodeAt(0);
export const LARGEST_WEIGHT = 31;
/** Characters from here on are so many weights that are zero: one, two, … */
const FIRST_RUN = ZERO + LARGEST_WEIGHT + 1;
const LONGEST_RUN = '~'.charCodeAt(0) + 1 - FIRST_RUN;

/** Reads what {@link writeModel} wrote: a comment, a line of JSON, the weights. */
export function readModel(file: string): Model {
  const [, head = '{}', body = ''] = file.split('\n');
  const { scale, start, transitions } = JSON.parse(head);
  const weights = new Int8Array(PLACES * LABELS);
  let at = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    if (code < FIRST_RUN) weights[at++] = code - ZERO;
    else at += code - FIRST_RUN + 1;
  }
  return { weights, scale, start, transitions };
}

/** Writes a model as text; most weights are zero and are written as runs. */
export function writeModel({ weights, scale, start, transitions }: Model): string {
  const body: string[] = [];
  for (let at = 0; at < weights.length; ) {
    if (weights[at] !== 0) {
      body.push(String.fromCharCode(ZERO + weights[at++]!));
      continue;
    }
    let run = 1;
    while (run < LONGEST_RUN && at + run < weights.length && weights[at + run] === 0) run++;
    body.push(String.fromCharCode(FIRST_RUN + run - 1));
    at += run;
  }
  return `${COMMENT}\n${JSON.stringify({ scale, start, transitions })}\n${body.join('')}\n`;
}
