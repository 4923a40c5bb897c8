import { afterEach, describe, expect, test } from 'vitest';
import type { BareClient } from './bareClient';
import { inside, openArticle, textDocument, uri, wordsIn } from './openArticle';

let client: BareClient;
afterEach(() => client.kill());

describe('definition', () => {
  const position = inside('Byrne said');
  test('is a link that shows the sentence, where the client knows links', async () => {
    ({ client } = await openArticle({ textDocument: { definition: { linkSupport: true } } }));
    const [link] = await client.request('textDocument/definition', { textDocument, position });
    expect(link.targetUri).toBe(uri);
    expect(wordsIn(link.originSelectionRange)).toBe('Byrne');
    expect(wordsIn(link.targetSelectionRange)).toBe('Ada Byrne');
    expect(wordsIn(link.targetRange)).toMatch(/^Harbour master .* Monday\.$/);
  });

  test('is a location where it does not', async () => {
    ({ client } = await openArticle());
    const found = await client.request('textDocument/definition', { textDocument, position });
    expect([found.uri, wordsIn(found.range)]).toEqual([uri, 'Ada Byrne']);
  });
});

describe('references', () => {
  test.each([
    [true, ['Ada Byrne', 'Byrne', 'Byrne']],
    [false, ['Byrne', 'Byrne']],
  ])('with the introduction: %j', async (includeDeclaration, expected) => {
    ({ client } = await openArticle());
    const found: { range: Parameters<typeof wordsIn>[0] }[] = await client.request(
      'textDocument/references',
      { textDocument, position: inside('Byrne'), context: { includeDeclaration } },
    );
    const names = found.map(({ range }) => wordsIn(range)).filter((name) => /Byrne/.test(name));
    expect(names).toEqual(expected);
  });
});

describe('highlights', () => {
  test('mark the introduction as the place that is written', async () => {
    ({ client } = await openArticle());
    const position = inside('Okafor', 2);
    const found = await client.request('textDocument/documentHighlight', {
      textDocument,
      position,
    });
    expect(found[0]).toMatchObject({ kind: 3 });
    expect(wordsIn(found[0].range)).toBe('Tom Okafor');
    expect(wordsIn(found[1].range)).toBe('Okafor');
  });
});
