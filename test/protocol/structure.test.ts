import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BareClient } from './bareClient';
import { inside, openArticle, textDocument, wordsIn } from './openArticle';

const text = ` date 2024-03-07 Lock opens late

The harbour is
wide and open, see
https://lock.example/tides.

It closes at noon.
`;
const lineFolding = { lineFoldingOnly: true };
const characterFolding = { foldingRange: { collapsedText: true } };

describe.each([
  ['folds lines', lineFolding],
  ['folds characters', characterFolding],
])('a client that %s', (_, foldingRange) => {
  let client: BareClient;
  beforeAll(async () => {
    const capabilities = { textDocument: { foldingRange, selectionRange: {} } };
    ({ client } = await openArticle(capabilities, { text }));
  });
  afterAll(() => client.kill());

  test('gets what it can fold', async () => {
    const folds = await client.request('textDocument/foldingRange', { textDocument });
    if (foldingRange === lineFolding) {
      expect(folds).toEqual([
        { startLine: 0, endLine: 6 },
        { startLine: 2, endLine: 4 },
      ]);
    } else {
      expect(folds).toHaveLength(3);
      expect(folds[2]).toEqual({
        startLine: 6,
        startCharacter: 0,
        endLine: 6,
        endCharacter: 18,
        collapsedText: 'It closes at noon.',
      });
    }
  });

  test('gets growing selections, one for each cursor', async () => {
    const positions = [inside('noon', 1, text), inside('wide', 1, text)];
    const found = await client.request('textDocument/selectionRange', { textDocument, positions });
    expect(found).toHaveLength(2);
    expect(wordsIn(found[0].range, text)).toBe('noon');
    expect(wordsIn(found[0].parent.range, text)).toBe('It closes at noon');
    expect(wordsIn(found[0].parent.parent.range, text)).toBe('It closes at noon.');
  });

  test('gets links', async () => {
    const [link] = await client.request('textDocument/documentLink', { textDocument });
    expect(link.target).toBe('https://lock.example/tides');
    expect(wordsIn(link.range, text)).toBe('https://lock.example/tides');
  });
});

test('a client that knows neither folds nor selections is offered none', async () => {
  const { client, offered } = await openArticle();
  client.kill();
  expect(offered.foldingRangeProvider).toBeUndefined();
  expect(offered.selectionRangeProvider).toBeUndefined();
});
