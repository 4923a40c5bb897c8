import { PLACES } from './features';
import { LABELS } from './labels';
import weightsFile from './weights.txt';

/** A linear model: each feature's place has a weight for each label; labels follow each other at a price. */
export interface Model {
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

/** Reads what {@link writeModel} wrote: a comment, a line of JSON, the weights in base64. */
export function readModel(file: string): Model {
  const [head = '{}', body = ''] = file.split('\n').filter((line) => !line.startsWith('#'));
  const { scale, start, transitions } = JSON.parse(head);
  const bytes = atob(body);
  const weights = new Int8Array(PLACES * LABELS);
  let at = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes.charCodeAt(i);
    // A zero is followed by how many more zeros there are.
    if (byte === 0) at += bytes.charCodeAt(++i) + 1;
    else weights[at++] = byte;
  }
  return { weights, scale, start, transitions };
}

/** Writes a model as text: runs of zeros shortened, as most weights are zero. */
export function writeModel({ weights, scale, start, transitions }: Model): string {
  const bytes: string[] = [];
  for (let at = 0; at < weights.length; ) {
    if (weights[at] !== 0) {
      bytes.push(String.fromCharCode(weights[at++]! & 0xff));
      continue;
    }
    let more = 0;
    while (more < 255 && weights[at + more + 1] === 0) more++;
    bytes.push('\0', String.fromCharCode(more));
    at += more + 1;
  }
  return `${COMMENT}\n${JSON.stringify({ scale, start, transitions })}\n${btoa(bytes.join(''))}\n`;
}
