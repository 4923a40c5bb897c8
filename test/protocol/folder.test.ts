import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeTemporaryFolder } from '../support/temporaryFolder.mjs';
import type { BareClient } from './bareClient';
import { openArticle } from './openArticle';

const folder = makeTemporaryFolder('folder');
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const rootUri = pathToFileURL(folder).href;
let client: BareClient;
afterAll(() => rmSync(folder, { recursive: true }));

describe('symbols of the folder', () => {
  beforeAll(async () => {
    write('ferry.txt', '\uFEFF date 2024-03-08 The ferry\n\nCaptain Rosa Lindgren left early.\n');
    write('notes.txt', 'Rosa Lindgren called.\n');
    write('notes.md', ' date 2024-03-08 Notes\n\nRosa Lindgren called.\n');
    ({ client } = await openArticle({}, { rootUri }));
  });
  afterAll(() => client.kill());
  const find = (query: string) => client.request('workspace/symbol', { query });

  test('are found in open articles', async () => {
    const [found] = await find('okafor');
    expect(found).toMatchObject({
      name: 'Tom Okafor',
      location: { uri: 'file:///desk/harbour.txt' },
    });
  });

  test('are found in articles that are not open, at their place, and in nothing else', async () => {
    const found = await find('lindgren');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      name: 'Rosa Lindgren',
      containerName: 'The ferry',
      location: {
        uri: pathToFileURL(join(folder, 'ferry.txt')).href,
        range: { start: { line: 2, character: 8 }, end: { line: 2, character: 21 } },
      },
    });
  });

  test('follow what happens to the files', async () => {
    write('ferry.txt', ' date 2024-03-08 The ferry\n\nCaptain Ines Duarte left early.\n');
    utimesSync(join(folder, 'ferry.txt'), 1, 1);
    expect(await find('lindgren')).toEqual([]);
    expect(await find('duarte')).toHaveLength(1);
    rmSync(join(folder, 'ferry.txt'));
    expect(await find('duarte')).toEqual([]);
  });
});

test('an open article is one, however the editor spells its address', async () => {
  const text = ' date 2024-03-08 Sums\n\nCaptain Ines Duarte left early.\n';
  write('one+one.txt', text);
  const { client } = await openArticle(
    { textDocument: { diagnostic: {} } },
    {
      rootUri,
      settings: { diagnostics: { folder: true } },
    },
  );
  client.open(`${rootUri}/one%2Bone.txt`, text);
  expect(await client.request('workspace/symbol', { query: 'duarte' })).toHaveLength(1);
  const known = [{ uri: `${rootUri}/one%2Bone.txt`, value: 'x' }];
  const { items } = await client.request('workspace/diagnostic', { previousResultIds: known });
  const found = items.filter(({ uri }: { uri: string }) => /one(?:\+|%2B)one/.test(uri));
  expect(found).toMatchObject([{ version: 1, items: [] }]);
  rmSync(join(folder, 'one+one.txt'));
  client.kill();
});

test('symbols of a folder the server cannot reach are found through the client', async () => {
  const { client } = await openArticle(
    { experimental: { dateline: { readFile: true, listFiles: true } } },
    { rootUri: 'memory:/desk' },
  );
  const files = ['ferry.txt', 'notes.md'].map((name) => ({
    uri: `memory:/desk/${name}`,
    stamp: '1',
  }));
  client.answers.set('dateline/listFiles', () => ({ files: [...files, { uri: 1 }, null] }));
  client.answers.set('dateline/readFile', ({ uri }: { uri: string }) => ({
    text: uri.endsWith('.txt') ? ' date 2024-03-08 The ferry\n\nCaptain Ines Duarte left.\n' : null,
  }));
  const found = await client.request('workspace/symbol', { query: 'duarte' });
  expect(found).toMatchObject([{ location: { uri: 'memory:/desk/ferry.txt' } }]);
  client.kill();
});

describe('diagnostics of the folder', () => {
  const pulling = { textDocument: { diagnostic: {} } };
  const settings = { diagnostics: { folder: true } };
  const uri = `${rootUri}/tide.txt`;
  const broken = ' date 2 Mar 2024 The tide\n\nIt rose.\n';
  const sound = ' date 2024-03-02 The tide\n\nIt rose.\n';
  beforeAll(() => write('tide.txt', broken));
  afterEach(() => client.kill());
  const ask = (previousResultIds: object[], more = {}) =>
    client.ask('workspace/diagnostic', { previousResultIds, ...more });
  const items = async (id: number) =>
    ((await client.response(id)).result as { items: Report[] }).items;

  test('tell of articles that are not open, and of the open ones with their version', async () => {
    ({ client } = await openArticle(pulling, { rootUri, settings }));
    const found = await items(ask([]));
    expect(found).toMatchObject([
      { version: 1, items: [] },
      { uri, version: null, items: [{ code: 'header/malformed-date' }] },
    ]);
  });

  test('come piece by piece where the client takes them so', async () => {
    ({ client } = await openArticle(pulling, { rootUri, settings }));
    expect(await items(ask([], { partialResultToken: 'p' }))).toEqual([]);
    const pieces = client.pending('$/progress') as { value: { items: Report[] } }[];
    expect(pieces.flatMap(({ value }) => value.items.map(({ uri }) => uri))).toContain(uri);
  });

  test('wait for something new, and tell that alone', async () => {
    ({ client } = await openArticle(pulling, { rootUri, settings }));
    const known = (await items(ask([]))).map(({ uri, resultId }) => ({ uri, value: resultId }));
    const answer = items(ask(known));
    const early = await Promise.race([
      answer,
      new Promise((resolve) => setTimeout(() => resolve('waits'), 300)),
    ]);
    expect(early).toBe('waits');
    write('tide.txt', sound);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    expect(await answer).toMatchObject([{ kind: 'full', uri, items: [] }]);
  });

  test('clear what is gone', async () => {
    ({ client } = await openArticle(pulling, { rootUri, settings }));
    const lost = `${rootUri}/lost.txt`;
    const found = await items(ask([{ uri: lost, value: 'x' }]));
    expect(found.find(({ uri }) => uri === lost)).toMatchObject({ kind: 'full', items: [] });
  });

  test('are not looked for unless the setting says so, and end when cancelled', async () => {
    ({ client } = await openArticle(pulling, { rootUri }));
    const id = ask([]);
    client.notify('$/cancelRequest', { id });
    expect((await client.response(id)).error?.code).toBe(-32800);
  });
});

interface Report {
  readonly uri: string;
  readonly resultId: string;
}
