import { expect, test } from 'vitest';
import { dateline, folderOf, jsonLines } from './runCli';

const cwd = folderOf({
  'a.txt': 'date 2023-05-04 Ferry to sail again\n\nThe marram sang, Ada Byrne said.\n',
  'actors.yaml':
    'actors:\n  - {name: Marram Choir, type: organization, aliases: [marram], wikidata: Q77}\n',
  'bad.yaml':
    'actors:\n  - name: Ada Byrne\n    type: persn\n  - {name: Marram, type: group, aliases: [marram]}\n',
});
const run = (...args: string[]) => dateline(args, { cwd });

test('analyze reads articles with a register', async () => {
  const { stdout, code } = await run('analyze', '--register', 'actors.yaml', 'a.txt');
  expect(code).toBe(0);
  const [{ actors }] = jsonLines(stdout);
  expect(actors).toMatchObject([
    { id: 'marram-choir', type: 'organization', wikidata: 'Q77' },
    { id: 'ada-byrne' },
  ]);
});

test('analyze says what is wrong with the register, and uses the rest', async () => {
  const { stdout, stderr, code } = await run('analyze', '--register', 'bad.yaml', 'a.txt');
  expect(code).toBe(0);
  expect(stderr).toMatch(/^bad\.yaml:3: “Ada Byrne” has the type “persn”.*\n$/);
  expect(jsonLines(stdout)[0].actors[0].id).toBe('marram');
});

test('check checks the register, too', async () => {
  const { stdout, stderr, code } = await run('check', '--register', 'bad.yaml', 'a.txt');
  expect(stdout).toMatch(/^bad\.yaml:3:11: error .* \[register\/unknown-type\]\n$/);
  expect(stderr).toBe('1 article checked: 1 error.\n');
  expect(code).toBe(1);
});

test('check without an article checks the register alone', async () => {
  expect(await run('check', '--register', 'actors.yaml')).toEqual({
    code: 0,
    stdout: '',
    stderr: 'Register checked: nothing found.\n',
  });
  expect((await run('check', '--register', 'bad.yaml')).code).toBe(1);
});

test.each(['analyze', 'check'])('%s stops where the register cannot be read', async (command) => {
  const { code, stderr, stdout } = await run(command, '--register', 'gone.yaml', 'a.txt');
  expect({ code, stderr, stdout }).toEqual({
    code: 2,
    stderr: 'gone.yaml: no such file\n',
    stdout: '',
  });
});
