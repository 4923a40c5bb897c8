import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { violations } from './support/architecture';
import { importCircles } from './support/importCircles';

const top = fileURLToPath(new URL('../', import.meta.url));

const files = globSync(['server/src/**/*.ts', 'client/src/**/*.ts'], { cwd: top }).sort();
const sources = new Map(files.map((file) => [file, readFileSync(`${top}${file}`, 'utf8')]));

it('every source file keeps to the order of the folders', () => {
  expect(files).toContain('server/src/text/span.ts');
  expect(files).toContain('client/src/extension.ts');
  expect([...sources].flatMap(([file, source]) => violations(file, source))).toEqual([]);
});

it('no files import each other in a circle', () => {
  expect(importCircles(sources)).toEqual([]);
});

it('a circle of imports is found, types included', () => {
  const circle = new Map([
    ['server/src/text/a.ts', "import type { B } from './b';"],
    ['server/src/text/b.ts', "import { c } from './inner/c';"],
    ['server/src/text/inner/c.ts', "export { a } from '../a';"],
    ['server/src/text/d.ts', "import { a } from './a';"],
  ]);
  expect(importCircles(circle)).toEqual([
    'server/src/text/a.ts → server/src/text/b.ts → server/src/text/inner/c.ts → server/src/text/a.ts',
  ]);
});

describe('the rule', () => {
  it.each([
    ['server/src/article/parse.ts', "import { linesOf } from '../text/lines';"],
    ['server/src/text/tokens.ts', "import list from './abbreviations.txt';"],
    ['server/src/actors/model/runs.ts', "import { wordFacts } from '../words/words';"],
    ['server/src/actors/words/words.ts', "import type { Gender } from '../actor';"],
    ['server/src/dates/calendar.ts', "import { Temporal } from 'temporal-polyfill';"],
    ['server/src/lsp/server.ts', "import { TextDocuments } from 'vscode-languageserver';"],
    ['server/src/lsp/answers.ts', 'connection.console.error(String(new Date()));'],
    ['server/src/cli/check.ts', "import { readFile } from 'node:fs/promises';"],
    ['server/src/cli/program.ts', "import { version } from '../../../package.json';"],
    ['server/src/main.web.ts', "import { start } from './lsp/server';"],
    [
      'client/src/recognition.ts',
      "import { looksLikeArticle } from '../../server/src/article/recognise';",
    ],
    ['client/src/extension.ts', "import * as vscode from 'vscode';"],
    [
      'server/src/quotes/quote.ts',
      "// import '../lsp/server'; Date.now()\nconst words = 'console';",
    ],
    ['server/src/actors/actor.ts', 'export const of = (it: { process: string }) => it.process;'],
  ])('allows in %s: %s', (file, source) => {
    expect(violations(file, source)).toEqual([]);
  });

  it.each([
    [
      'server/src/text/lines.ts',
      "import { parse } from '../article/parse';",
      'text/ comes before article/',
    ],
    [
      'server/src/dates/calendar.ts',
      "import type { Actor } from '../actors/actor';",
      '“../actors/actor”',
    ],
    ['server/src/dates/calendar.ts', "export { Actor } from '../actors/actor';", 'must not know'],
    ['server/src/dates/calendar.ts', "export * from '../actors/actor';", 'must not know'],
    ['server/src/dates/calendar.ts', "type A = import('../actors/actor').Actor;", 'must not know'],
    ['server/src/dates/calendar.ts', "const a = await import('../actors/actor');", 'must not know'],
    ['server/src/dates/calendar.ts', 'const a = await import(name);', 'plain string'],
    [
      'server/src/actors/words/words.ts',
      "import type { Run } from '../model/runs';",
      'actors/words/ comes before actors/model/',
    ],
    [
      'server/src/features/hover.ts',
      "import type { Hover } from 'vscode-languageserver-types';",
      'no editor',
    ],
    [
      'server/src/features/hover.ts',
      "import { show } from '../lsp/server';",
      'features/ comes before lsp/',
    ],
    ['server/src/lsp/server.ts', "import { run } from '../cli/program';", 'lsp/ comes before cli/'],
    ['server/src/lsp/server.ts', "import { readFile } from 'node:fs';", 'Web Worker'],
    ['server/src/lsp/server.ts', "import { window } from 'vscode';", 'any editor'],
    ['server/src/article/parse.ts', "import { readFileSync } from 'fs';", 'browsers'],
    ['server/src/article/parse.ts', "const fs = require('node:fs');", 'browsers'],
    [
      'server/src/analysis/analyse.ts',
      "import { x } from '../main.node';",
      'imported by entries alone',
    ],
    ['server/src/helpers/sum.ts', 'export const two = 1 + 1;', 'none of the folders'],
    ['server/src/sum.ts', 'export const two = 1 + 1;', 'none of the folders'],
    ['server/src/analysis/result.ts', "import { version } from '../../../package.json';", 'alone'],
    [
      'server/src/analysis/analyse.ts',
      "import { x } from '../../../client/src/language';",
      'its own source',
    ],
    ['client/src/extension.ts', "import { parse } from '../../server/src/article/parse';", 'alone'],
    ['server/src/dates/headerDate.ts', 'const today = Date.now();', '“Date”'],
    ['server/src/dates/headerDate.ts', 'const today = new Date();', '“Date”'],
    [
      'server/src/dates/headerDate.ts',
      'const today = Temporal.Now.plainDateISO();',
      '“Temporal.Now”',
    ],
    [
      'server/src/dates/headerDate.ts',
      "const today = Temporal['Now'].plainDateISO();",
      '“Temporal.Now”',
    ],
    ['server/src/features/outline.ts', "console.log('here');", '“console”'],
  ])('forbids in %s: %s', (file, source, words) => {
    const found = violations(file, source);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(file);
    expect(found[0]).toContain(words);
  });
});
