import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log, Result } from 'sarif';
import { describe, expect, test } from 'vitest';
import { everyCode } from '../../server/src/analysis/diagnostic';
import { dateline, folderOf } from './runCli';

const cwd = folderOf({
  'clean.txt': 'date 2023-05-04 Harbour to reopen\n\nIt will.\n',
  'ö & #1/no header.txt': 'It will.\n',
  'two.txt': 'date 2023-05-04 One\n\ndate 2023-05-04 One\r\rdate 2023-05-04 One\n',
  'articles.jsonl': '\n{"id":"x 1","text":"\\n\\ndate 2023-02-30 Ice"}\n',
});

async function sarif(...args: string[]): Promise<{ log: Log; results: Result[] }> {
  const { stdout } = await dateline(['check', '--format', 'sarif', ...args], { cwd });
  const log: Log = JSON.parse(stdout);
  return { log, results: log.runs[0]?.results ?? [] };
}
const locationOf = (result: Result | undefined) => result?.locations?.[0];

describe('--format sarif', () => {
  test('a run without results is a run', async () => {
    const { log } = await sarif('clean.txt');
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [
        { columnKind: 'utf16CodeUnits', results: [], invocations: [{ executionSuccessful: true }] },
      ],
    });
  });

  test('every code is a rule with its page, and results point at theirs', async () => {
    const { log, results } = await sarif('two.txt');
    const rules = log.runs[0]?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(everyCode);
    for (const { shortDescription, help } of rules) {
      expect(shortDescription?.text).toMatch(/\.$/);
      expect(help?.text).toMatch(/docs\/(?:diagnostics|register)\.md#[a-z-]+$/);
    }
    expect(results.length).toBeGreaterThan(0);
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
  });

  test('a path is relative and percent-encoded', async () => {
    const { results } = await sarif('**/no header.txt');
    expect(locationOf(results[0])?.physicalLocation).toMatchObject({
      artifactLocation: { uri: '%C3%B6%20%26%20%231/no%20header.txt', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1, startColumn: 1, endLine: 1 },
    });
  });

  test('outside of the working folder it is absolute', async () => {
    const folder = folderOf({ 'no header.txt': 'It will.\n' });
    const { results } = await sarif(`${folder}/*.txt`);
    const location = locationOf(results[0])?.physicalLocation?.artifactLocation;
    expect(location).not.toHaveProperty('uriBaseId');
    expect(isAbsolute(fileURLToPath(location?.uri ?? ''))).toBe(true);
  });

  test('the same words found again have another fingerprint, moved ones the same', async () => {
    const { results } = await sarif('two.txt');
    const prints = results.map(({ partialFingerprints }) => partialFingerprints);
    expect(new Set(prints.map((print) => JSON.stringify(print))).size).toBe(2);
    const lines = results.map((result) => locationOf(result)?.physicalLocation?.region?.startLine);
    expect(lines).toEqual([3, 5]); // a lone CR ends a line too

    const moved = folderOf({
      'two.txt': 'date 2023-05-04 One\n\nMore.\n\ndate 2023-05-04 One\n\ndate 2023-05-04 One\n',
    });
    const { stdout } = await dateline(['check', '-f', 'sarif', 'two.txt'], { cwd: moved });
    const again: Result[] = JSON.parse(stdout).runs[0].results;
    expect(again.map(({ partialFingerprints }) => partialFingerprints)).toEqual(prints);
  });

  test('in JSON Lines the place is the article’s line in the file', async () => {
    const { results } = await sarif('--input', 'jsonl', 'articles.jsonl');
    expect(locationOf(results[0])).toMatchObject({
      physicalLocation: { artifactLocation: { uri: 'articles.jsonl' }, region: { startLine: 2 } },
      logicalLocations: [{ name: 'x 1' }],
    });
  });

  test('what could not be read makes the run an unsuccessful one', async () => {
    const { log } = await sarif('clean.txt', 'gone.txt');
    expect(log.runs[0]?.invocations).toEqual([{ executionSuccessful: false }]);
  });
});
