import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BareClient } from './bareClient';
import { openArticle, textDocument, uri, wordsIn } from './openArticle';

const requests = { full: { delta: true }, range: true };
const capabilities = { textDocument: { semanticTokens: { requests, formats: ['relative'] } } };
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('semantic colours', () => {
  let client: BareClient;
  let legend: string[];
  beforeAll(async () => {
    const opened = await openArticle(capabilities);
    ({ client } = opened);
    legend = opened.offered.semanticTokensProvider!.legend.tokenTypes;
  });
  afterAll(() => client.kill());

  const decode = (data: number[]) => {
    const tokens: [string, string | undefined][] = [];
    let [line, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [lines, characters, length, type] = data.slice(i, i + 4) as [
        number,
        number,
        number,
        number,
      ];
      character = lines === 0 ? character + characters : characters;
      line += lines;
      const start = { line, character };
      tokens.push([wordsIn({ start, end: { line, character: character + length } }), legend[type]]);
    }
    return tokens;
  };

  test('name what the words are', async () => {
    const { data } = await client.request('textDocument/semanticTokens/full', { textDocument });
    expect(decode(data)).toEqual(
      expect.arrayContaining([
        ['Ada Byrne', 'person'],
        ['“The water is high,”', 'quote'],
      ]),
    );
  });

  test('of the whole range are those of the article', async () => {
    const full = await client.request('textDocument/semanticTokens/full', { textDocument });
    const range = await client.request('textDocument/semanticTokens/range', {
      textDocument,
      range: whole,
    });
    expect(range.data).toEqual(full.data);
  });

  test('of a line are those of the line', async () => {
    const { data } = await client.request('textDocument/semanticTokens/range', {
      textDocument,
      range: { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } },
    });
    const words = decode(data).map(([words]) => words);
    expect(words).toContain('“The water is high,”');
    expect(words).not.toContain('Ada Byrne');
  });

  test('come as changes to what was sent, or whole where that is unknown', async () => {
    const first = await client.request('textDocument/semanticTokens/full', { textDocument });
    const start = { line: 0, character: 0 };
    client.change(uri, 2, [{ range: { start, end: start }, text: '\n' }]);
    const { edits, resultId } = await client.request('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: first.resultId,
    });
    expect(edits).toHaveLength(1);
    expect(edits[0].data).toHaveLength(5);
    const again = await client.request('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: resultId,
    });
    expect(again.edits).toEqual([]);
    const whole = await client.request('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: 'lost',
    });
    expect(whole.data.length).toBe(first.data.length);
  });
});

test('a client that knows no semantic colours is offered none', async () => {
  const { client, offered } = await openArticle();
  client.kill();
  expect(offered.semanticTokensProvider).toBeUndefined();
});
