import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BareClient } from './bareClient';
import { openArticle, textDocument } from './openArticle';

const text = ' date 2024-03-07 A title\nOne  "two".\n\n\nThree  four.\n';
const options = { tabSize: 2, insertSpaces: true };
const line = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 20 } });

describe('formatting', () => {
  let client: BareClient;
  beforeAll(async () => {
    const capabilities = { textDocument: { rangeFormatting: { rangesSupport: true } } };
    const settings = { format: { quotationMarks: 'curly' } };
    ({ client } = await openArticle(capabilities, { text, settings }));
  });
  afterAll(() => client.kill());
  const newTexts = (edits: { newText: string }[]) => edits.map(({ newText }) => newText);

  test('of the article', async () => {
    const edits = await client.request('textDocument/formatting', { textDocument, options });
    expect(newTexts(edits)).toEqual(['\n\n', ' ', '“', '”', '\n\n', ' ']);
  });

  test('of a range', async () => {
    const range = line(4);
    const params = { textDocument, range, options };
    const edits = await client.request('textDocument/rangeFormatting', params);
    expect(newTexts(edits)).toContain(' ');
    expect(newTexts(edits)).not.toContain('“');
  });

  test('of several ranges makes each change once', async () => {
    const params = { textDocument, ranges: [line(1), line(1), line(4)], options };
    const edits = await client.request('textDocument/rangesFormatting', params);
    const places = edits.map(({ range }: { range: object }) => JSON.stringify(range));
    expect(new Set(places).size).toBe(places.length);
    expect(edits.length).toBeGreaterThan(3);
  });
});
