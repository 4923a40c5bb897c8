import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changes } from '../../server/src/lsp/semanticTokenData';

const token = fc.tuple(...Array.from({ length: 5 }, () => fc.nat({ max: 2 })));
const data = fc.array(token).map((tokens) => tokens.flat());

test('changes turn what was sent into what is, whole tokens at a time', () => {
  fc.assert(
    fc.property(data, data, (before, after) => {
      const result = [...before];
      for (const { start, deleteCount, data } of changes(before, after)) {
        expect([start % 5, deleteCount % 5]).toEqual([0, 0]);
        result.splice(start, deleteCount, ...(data ?? []));
      }
      expect(result).toEqual(after);
    }),
  );
});

test('changes to nothing are none', () =>
  expect(changes([0, 1, 2, 0, 0], [0, 1, 2, 0, 0])).toEqual([]));
