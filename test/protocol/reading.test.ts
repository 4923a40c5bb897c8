import { afterEach, describe, expect, test } from 'vitest';
import type { BareClient } from './bareClient';
import { article, inside, openArticle, positionAt, textDocument, uri } from './openArticle';

let client: BareClient;
afterEach(() => client.kill());

test('the summary above an article is off until it is asked for', async () => {
  ({ client } = await openArticle());
  expect(await client.request('textDocument/codeLens', { textDocument })).toEqual([]);
  const settings = { dateline: { codeLens: { summary: true } } };
  client.notify('workspace/didChangeConfiguration', { settings });
  const [lens] = await client.request('textDocument/codeLens', { textDocument });
  expect(lens.command.title).toBe('2 quotes · 1 speaker');
  expect(lens.range.start.line).toBe(0);
});

test('names of the article complete what is typed', async () => {
  ({ client } = await openArticle());
  const end = positionAt(article, article.length);
  client.change(uri, 2, [{ range: { start: end, end }, text: '\nOkaf' }]);
  const position = { line: end.line + 1, character: 4 };
  const items = await client.request('textDocument/completion', { textDocument, position });
  const labels = items.map(({ label }: { label: string }) => label).sort();
  expect(labels).toEqual(['Okafor', 'Tom Okafor']);
});

describe('who speaks about whom', () => {
  test('is a call hierarchy', async () => {
    ({ client } = await openArticle({ textDocument: { callHierarchy: {} } }));
    const prepare = async (position: object) =>
      (await client.request('textDocument/prepareCallHierarchy', { textDocument, position }))[0];
    const byrne = await prepare(inside('Byrne said'));
    expect(byrne).toMatchObject({ name: 'Ada Byrne', uri });
    const outgoing = await client.request('callHierarchy/outgoingCalls', { item: byrne });
    expect(outgoing).toMatchObject([{ to: { name: 'Tom Okafor' }, fromRanges: [{}] }]);
    const okafor = await prepare(inside('Okafor', 2));
    const incoming = await client.request('callHierarchy/incomingCalls', { item: okafor });
    expect(incoming).toMatchObject([{ from: { name: 'Ada Byrne' } }]);
  });

  test('is not offered to a client that knows no call hierarchy', async () => {
    const opened = await openArticle();
    ({ client } = opened);
    expect(opened.offered.callHierarchyProvider).toBeUndefined();
  });
});
