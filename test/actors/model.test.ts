import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACES } from '../../server/src/actors/model/features';
import { LABELS } from '../../server/src/actors/model/labels';
import { LARGEST_WEIGHT, readModel, writeModel } from '../../server/src/actors/model/model';

describe('a model’s file', () => {
  it('gives back what was written', () => {
    const weight = fc.tuple(
      fc.nat(PLACES * LABELS - 1),
      fc.integer({ min: -LARGEST_WEIGHT, max: LARGEST_WEIGHT }),
    );
    fc.assert(
      fc.property(fc.array(weight, { maxLength: 50 }), (list) => {
        const weights = new Int8Array(PLACES * LABELS);
        for (const [at, value] of list) weights[at] = value;
        const model = { weights, scale: 0.02, start: [1, -1], transitions: [0.5] };
        const read = readModel(writeModel(model));
        expect(Buffer.compare(Buffer.from(read.weights), Buffer.from(weights))).toBe(0);
        expect(read).toMatchObject({ scale: 0.02, start: [1, -1], transitions: [0.5] });
      }),
      { numRuns: 5 },
    );
  });
});
