import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BareClient } from './bareClient';
import { article, inside, textDocument, uri } from './openArticle';

// The server asks for settings before it answers the first request about a document. A change that
// reaches it while it waits makes the answer one about an old text.

let client: BareClient;
beforeEach(async () => {
  client = new BareClient();
  client.answers.set('workspace/configuration', () => [{}]);
  await client.initialize({
    workspace: { configuration: true },
    textDocument: { diagnostic: {} },
  });
  client.open(uri, article);
});
afterEach(() => client.kill());

const change = () => {
  const at = { line: 2, character: 0 };
  client.change(uri, 2, [{ range: { start: at, end: at }, text: 'Then ' }]);
};

describe('an answer about an old text is not sent', () => {
  test('but an error, and the next answer is about the new one', async () => {
    const hover = { textDocument, position: inside('Byrne') };
    const asked = client.ask('textDocument/hover', hover);
    change();
    expect((await client.response(asked)).error?.code).toBe(-32801);
    const { range } = await client.request('textDocument/hover', hover);
    expect(range.start.character).toBe('Then Harbour master '.length);
  });

  test('and who asks for diagnostics is told to ask again', async () => {
    const asked = client.ask('textDocument/diagnostic', { textDocument });
    change();
    expect((await client.response(asked)).error).toMatchObject({
      code: -32802,
      data: { retriggerRequest: true },
    });
    const { items } = await client.request('textDocument/diagnostic', { textDocument });
    expect(items).toEqual([]);
  });
});
