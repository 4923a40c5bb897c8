import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BareClient } from './bareClient';
import { inside, openArticle, textDocument, uri, wordsIn } from './openArticle';

const capabilities = { textDocument: { rename: { prepareSupport: true }, linkedEditingRange: {} } };

describe('rename', () => {
  let client: BareClient;
  beforeAll(async () => {
    ({ client } = await openArticle(capabilities));
  });
  afterAll(() => client.kill());

  test('offers the name as it stands', async () => {
    const position = inside('Byrne said');
    const found = await client.request('textDocument/prepareRename', { textDocument, position });
    expect(found.placeholder).toBe('Byrne');
    expect(wordsIn(found.range)).toBe('Byrne');
  });

  test('says why there is nothing to rename', async () => {
    const position = inside('opened');
    const asked = client.ask('textDocument/prepareRename', { textDocument, position });
    expect((await client.response(asked)).error).toMatchObject({
      code: -32803,
      message: 'There is no name here.',
    });
  });

  test('is an edit of all places', async () => {
    const position = inside('Okafor', 2);
    const edit = await client.request('textDocument/rename', {
      textDocument,
      position,
      newName: 'Okoro',
    });
    const edits: { newText: string }[] = edit.changes[uri];
    expect(edits.map(({ newText }) => newText)).toEqual(['Okoro', 'Okoro']);
  });

  test('while typing links the same words', async () => {
    const position = inside('Okafor', 2);
    const { ranges } = await client.request('textDocument/linkedEditingRange', {
      textDocument,
      position,
    });
    expect(ranges).toHaveLength(2);
    expect(ranges.map((range: never) => wordsIn(range))).toEqual(['Okafor', 'Okafor']);
  });
});

test('a client that does not prepare a rename, or link, is not offered it', async () => {
  const { client, offered } = await openArticle();
  client.kill();
  expect(offered.renameProvider).toBe(true);
  expect(offered.linkedEditingRangeProvider).toBeUndefined();
});
