import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { cliPath, dateline } from './runCli';

describe('misuse is one clear line and exit code 2', () => {
  test.each([
    [['chek'], "dateline: unknown command 'chek' (Did you mean check?)\n"],
    [
      ['check', '--fromat', 'json'],
      "dateline: unknown option '--fromat' (Did you mean --format?)\n",
    ],
    [
      ['article.txt'],
      "dateline: unknown command 'article.txt'; name one first: analyze or check\n",
    ],
    [['--json'], "dateline: unknown option '--json'\n"],
    [
      ['check', '--format', 'xml'],
      "dateline: option '-f, --format <format>' argument 'xml' is invalid. Allowed choices are human, json, sarif.\n",
    ],
    [['analyze', '--input'], "dateline: option '-i, --input <kind>' argument missing\n"],
  ])('%j', async (args, stderr) => {
    expect(await dateline(args)).toEqual({ code: 2, stdout: '', stderr });
  });

  test('no subcommand: help, on standard error', async () => {
    const { code, stdout, stderr } = await dateline([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: dateline /);
  });
});

describe('help and version', () => {
  test.each([[['--version']], [['-V']]])('%j', async (args) => {
    expect(await dateline(args)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each([
    [['--help'], ['analyze', 'check', 'date 2021-12-02']],
    [
      ['help', 'check'],
      ['--format', '--fail-on', 'Exit code'],
    ],
    [
      ['analyze', '--help'],
      ['--input', '--id', 'Exit code'],
    ],
  ])('%j', async (args, words) => {
    const { code, stdout, stderr } = await dateline(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of words) expect(stdout).toContain(word);
  });
});

test('ends quietly when its reader has seen enough', async () => {
  const child = spawn(process.execPath, [cliPath, 'analyze', '--input', 'jsonl']);
  child.stdin.on('error', () => {});
  child.stdin.end(`{"id":"a","text":"${'“Yes,” she said. '.repeat(50)}"}\n`.repeat(2000));
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect({ code, said }).toEqual({ code: 0, said: '' });
});
