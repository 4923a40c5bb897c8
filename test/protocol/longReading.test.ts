import { afterEach, expect, test } from 'vitest';
import type { BareClient } from './bareClient';
import { openArticle, textDocument } from './openArticle';

const long = ` date 2024-03-07 Fog\n\n${'It rose.\n\n'.repeat(40_000)}`;
const window = { workDoneProgress: true };
let client: BareClient;
afterEach(() => client.kill());

const progress = () =>
  (client.pending('$/progress') as { value: { kind: string } }[]).map(({ value }) => value.kind);

test('a long article is said to be read, once', async () => {
  ({ client } = await openArticle({ window }, { text: long }));
  await Promise.all([
    client.request('textDocument/documentSymbol', { textDocument }),
    client.request('textDocument/foldingRange', { textDocument }),
  ]);
  await expect.poll(progress).toEqual(['begin', 'end']);
});

test('no word is lost on a short one, or to a client that shows no progress', async () => {
  ({ client } = await openArticle({ window }));
  await client.request('textDocument/documentSymbol', { textDocument });
  expect(progress()).toEqual([]);
  client.kill();
  ({ client } = await openArticle({}, { text: long }));
  await client.request('textDocument/documentSymbol', { textDocument });
  expect(progress()).toEqual([]);
});
