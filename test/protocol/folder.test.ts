import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BareClient } from './bareClient';
import { openArticle } from './openArticle';

describe('symbols of the folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-folder-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  let client: BareClient;
  beforeAll(async () => {
    write('ferry.txt', '\uFEFF date 2024-03-08 The ferry\n\nCaptain Rosa Lindgren left early.\n');
    write('notes.txt', 'Rosa Lindgren called.\n');
    write('notes.md', ' date 2024-03-08 Notes\n\nRosa Lindgren called.\n');
    ({ client } = await openArticle({}, { rootUri: pathToFileURL(folder).href }));
  });
  afterAll(() => {
    client.kill();
    rmSync(folder, { recursive: true });
  });
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
