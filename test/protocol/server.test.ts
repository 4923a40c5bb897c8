import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { version } from '../../package.json';
import { seeds } from '../support/seeds';
import { BareClient } from './bareClient';

const uri = 'file:///desk/story.txt';
const textDocument = { uri };
/** What the tests ask about: a malformed header, whatever else the article says. */
const malformed = ' date 2 Dec 2021 A title\n\nText.\n';

const pulling = { textDocument: { diagnostic: {} } };
const fixing = {
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};

let client: BareClient;
beforeEach(() => {
  client = new BareClient();
});
afterEach(() => {
  client.kill();
});

describe('life of the server', () => {
  test('introduces itself, and ends with 0 after shutdown and exit', async () => {
    const { serverInfo, capabilities } = await client.initialize();
    expect(serverInfo?.name).toBe('Dateline');
    expect(capabilities).toMatchObject({ textDocumentSync: { openClose: true, change: 2 } });
    expect(await client.shutdown()).toBe(0);
    expect(client.stderr).toBe('');
  });

  test('asked for its version it tells it', async () => {
    const server = join(inject('build'), 'server.js');
    const { stdout } = await promisify(execFile)(process.execPath, [server, '--version']);
    expect(stdout).toBe(`${version}\n`);
  });

  test('refuses requests after shutdown', async () => {
    await client.initialize();
    await client.request('shutdown', null);
    const { error } = await client.response(client.ask('textDocument/hover', { textDocument }));
    expect(error?.code).toBe(-32600);
  });

  test('offers a client that knows nothing only what is as old as the protocol', async () => {
    const { capabilities } = await client.initialize();
    const old = ['hover', 'definition', 'references', 'documentHighlight', 'documentSymbol'];
    const alsoOld = ['codeLens', 'documentLink', 'completion', 'rename', 'workspaceSymbol'];
    const formatting = ['documentFormatting', 'documentRangeFormatting'];
    const expected = [...old, ...alsoOld, ...formatting].map((name) => `${name}Provider`);
    const offered = Object.keys(capabilities).filter((name) => name.endsWith('Provider'));
    expect(offered.sort()).toEqual(expected.sort());
  });

  test('ends with 1 on exit without shutdown', async () => {
    await client.initialize();
    client.notify('exit', null);
    expect(await client.ended()).toBe(1);
  });

  test('refuses requests before initialize', async () => {
    const { error } = await client.response(client.ask('textDocument/hover', { textDocument }));
    expect(error?.code).toBe(-32002);
  });

  test('answers an unknown request with an error and lives', async () => {
    await client.initialize();
    const { error } = await client.response(client.ask('dateline/nonsense', {}));
    expect(error?.code).toBe(-32601);
    expect(await client.shutdown()).toBe(0);
  });

  test.each([
    ['broken JSON', 'Content-Length: 5\r\n\r\n{"a":'],
    ['JSON that is no message', 'Content-Length: 2\r\n\r\n[]'],
    ['a message of no kind', 'Content-Length: 17\r\n\r\n{"jsonrpc":"2.0"}'],
    [
      'truncated UTF-8',
      Buffer.concat([Buffer.from('Content-Length: 3\r\n\r\n"'), Buffer.from([0xe2, 0x80])]),
    ],
    ['a header without a length', 'Content-Type: text\r\n\r\n'],
  ])('survives %s', async (_, bytes) => {
    await client.initialize(pulling);
    client.writeRaw(bytes);
    client.open(uri, malformed);
    const asked = client.request('textDocument/diagnostic', { textDocument });
    // After a header it could not use, the server reads on with the next bytes that come.
    const nudge = setInterval(() => client.notify('$/nudge', {}), 50);
    const report = await asked.finally(() => clearInterval(nudge));
    expect(report.items).toHaveLength(1);
  });

  test.each([
    ['no position', {}],
    ['a position beyond the text', { position: { line: 99, character: 99 } }],
    ['a negative position', { position: { line: -1, character: -1 } }],
    ['a position that is no position', { position: 'here' }],
  ])('survives a hover with %s', async (_, rest) => {
    await client.initialize();
    client.open(uri, seeds.first);
    await client.response(client.ask('textDocument/hover', { textDocument, ...rest }));
    expect(await client.shutdown()).toBe(0);
  });
});

describe('cancellation', () => {
  test('a request cancelled before its turn is answered with RequestCancelled', async () => {
    await client.initialize();
    client.open(uri, seeds.first.repeat(200));
    client.ask('textDocument/documentSymbol', { textDocument });
    const id = client.ask('textDocument/documentSymbol', { textDocument });
    client.notify('$/cancelRequest', { id });
    expect((await client.response(id)).error?.code).toBe(-32800);
  });
});

describe('diagnostics', () => {
  test('are pushed to a client that does not ask, again after a change, and cleared on close', async () => {
    await client.initialize();
    client.open(uri, malformed);
    const first = await client.notification('textDocument/publishDiagnostics');
    expect(first).toMatchObject({
      uri,
      version: 1,
      diagnostics: [{ code: 'header/malformed-date' }],
    });

    client.change(uri, 2, [{ text: ' date 2021-12-02 A title\n\nText.\n' }]);
    const second = await client.notification('textDocument/publishDiagnostics');
    expect(second).toEqual({ uri, version: 2, diagnostics: [] });

    client.notify('textDocument/didClose', { textDocument });
    expect(await client.notification('textDocument/publishDiagnostics')).toEqual({
      uri,
      diagnostics: [],
    });
  });

  test('are given to a client that asks, and then never pushed', async () => {
    const { capabilities } = await client.initialize(pulling);
    expect(capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: false });
    client.open(uri, malformed);
    const report = await client.request('textDocument/diagnostic', { textDocument });
    expect(report).toMatchObject({
      kind: 'full',
      items: [
        {
          code: 'header/malformed-date',
          source: 'dateline',
          range: { start: { line: 0, character: 6 }, end: { line: 0, character: 16 } },
        },
      ],
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(client.pending('textDocument/publishDiagnostics')).toEqual([]);
  });

  test('are silent for plain text that is no article', async () => {
    await client.initialize();
    client.open(uri, 'Buy bread.\n', 'plaintext');
    const { diagnostics } = await client.notification('textDocument/publishDiagnostics');
    expect(diagnostics).toEqual([]);
    expect(await client.request('textDocument/documentSymbol', { textDocument })).toEqual([]);
    const position = { line: 0, character: 1 };
    expect(await client.request('textDocument/hover', { textDocument, position })).toBeNull();
  });
});

describe('settings', () => {
  const settings = { diagnostics: { severity: { 'header/malformed-date': 'hint' } } };
  const severityNow = async () =>
    (await client.notification('textDocument/publishDiagnostics')).diagnostics[0]?.severity;

  test('come with initialize', async () => {
    await client.initialize({}, settings);
    client.open(uri, malformed);
    expect(await severityNow()).toBe(4);
  });

  test('come with a notification and count at once', async () => {
    await client.initialize();
    client.open(uri, malformed);
    expect(await severityNow()).not.toBe(4);
    client.notify('workspace/didChangeConfiguration', { settings: { dateline: settings } });
    expect(await severityNow()).toBe(4);
  });

  test('are asked for, per document, where the client can be asked', async () => {
    const asked: unknown[] = [];
    client.answers.set('workspace/configuration', ({ items }: { items: unknown[] }) => {
      asked.push(...items);
      return [settings];
    });
    await client.initialize({ workspace: { configuration: true } });
    client.open(uri, malformed);
    expect(await severityNow()).toBe(4);
    expect(asked).toEqual([{ scopeUri: uri, section: 'dateline' }]);
  });

  test('can switch a code off', async () => {
    await client.initialize({}, { diagnostics: { severity: { 'header/malformed-date': 'off' } } });
    client.open(uri, malformed);
    expect(await severityNow()).toBeUndefined();
  });

  test('can switch a code on, with its quick fix', async () => {
    const text = ' date 2021-12-02 A title\n\n“It is,” said "Ada" Byrne.\n';
    await client.initialize(fixing, { diagnostics: { severity: { 'quote/mixed-marks': 'hint' } } });
    client.open(uri, text);
    const { diagnostics } = await client.notification('textDocument/publishDiagnostics');
    expect(diagnostics).toMatchObject([{ code: 'quote/mixed-marks', severity: 4 }]);
    const { range } = diagnostics[0];
    const context = { diagnostics: [], only: ['quickfix'] };
    const [fix] = await client.request('textDocument/codeAction', { textDocument, range, context });
    expect(fix).toMatchObject({ diagnostics: [{ code: 'quote/mixed-marks', severity: 4 }] });
    expect(applied(text, fix.edit.changes[uri])).toContain('said “Ada” Byrne');
  });

  test('leave off what is off by itself', async () => {
    await client.initialize({}, settings);
    client.open(uri, ' date 2021-12-02 A title\n\n“It is,” said "Ada" Byrne.\n');
    expect(await severityNow()).toBeUndefined();
  });

  test('that are wrong are named in the log, once', async () => {
    await client.initialize({}, { diagnostics: { severity: { 'header/lost': 'off' } } });
    const { message } = await client.notification('window/logMessage');
    expect(message).toContain('header/lost');
  });
});

describe('quick fixes', () => {
  const range = { start: { line: 0, character: 8 }, end: { line: 0, character: 8 } };
  const fixes = (context: object = { diagnostics: [] }) =>
    client.request('textDocument/codeAction', { textDocument, range, context });

  test('are plain edits', async () => {
    await client.initialize(fixing);
    client.open(uri, malformed);
    const [fix] = await fixes();
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true });
    expect(fix.command).toBeUndefined();
    expect(applied(malformed, fix.edit.changes[uri])).toBe(' date 2021-12-02 A title\n\nText.\n');
  });

  test('name the version they are for where the client checks it', async () => {
    await client.initialize({
      ...fixing,
      workspace: { workspaceEdit: { documentChanges: true } },
    });
    client.open(uri, malformed);
    const [fix] = await fixes();
    expect(fix.edit.documentChanges[0].textDocument).toEqual({ uri, version: 1 });
  });

  test('are not given to who asks for something else', async () => {
    await client.initialize(fixing);
    client.open(uri, malformed);
    expect(await fixes({ diagnostics: [], only: ['source.organizeImports'] })).toEqual([]);
    expect(await fixes({ diagnostics: [], only: ['quickfix'] })).not.toEqual([]);
  });

  test('are not offered to a client that knows only commands', async () => {
    const { capabilities } = await client.initialize();
    expect(capabilities.codeActionProvider).toBeUndefined();
  });
});

describe('position encodings', () => {
  // Before "Lavrov": é is 2 bytes; “ and ” 3; 😀 4 bytes, 2 UTF-16 units, 1 code point.
  const line = 'Café “😀” Lavrov said no.';
  const text = ` date 2021-12-02 A title\n\n${line}\n`;
  test.each([
    ['utf-16', 10],
    ['utf-8', 17],
    ['utf-32', 9],
  ])('%s', async (encoding, character) => {
    const { capabilities } = await client.initialize({
      general: { positionEncodings: [encoding] },
    });
    expect(capabilities.positionEncoding).toBe(encoding);
    client.open(uri, text);
    const position = { line: 2, character: character + 1 };
    const hover = await client.request('textDocument/hover', { textDocument, position });
    expect(hover.range.start).toEqual({ line: 2, character });

    // An edit behind the emoji, counted in the same encoding, lands where it should.
    const at = { line: 2, character };
    client.change(uri, 2, [{ range: { start: at, end: at }, text: 'Sergei ' }]);
    const after = await client.request('textDocument/hover', { textDocument, position });
    expect(after.contents.value).toContain('Sergei Lavrov');
  });
});

describe('hover', () => {
  const position = { line: 2, character: 34 };
  test('is Markdown where the client knows it, plain text where not', async () => {
    await client.initialize({ textDocument: { hover: { contentFormat: ['markdown'] } } });
    client.open(uri, seeds.first);
    const { contents } = await client.request('textDocument/hover', { textDocument, position });
    expect(contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('**Antony Blinken**'),
    });
  });

  test('without Markdown', async () => {
    await client.initialize();
    client.open(uri, seeds.first);
    const { contents } = await client.request('textDocument/hover', { textDocument, position });
    expect(contents.kind).toBe('plaintext');
    expect(contents.value).not.toContain('**');
  });
});

describe('outline', () => {
  test('is a tree where the client knows one', async () => {
    await client.initialize({
      textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
    });
    client.open(uri, seeds.second);
    const [article] = await client.request('textDocument/documentSymbol', { textDocument });
    expect(article.children).toHaveLength(14);
  });

  test('is a list where it does not', async () => {
    await client.initialize();
    client.open(uri, seeds.second);
    const symbols = await client.request('textDocument/documentSymbol', { textDocument });
    expect(symbols).toHaveLength(15);
    expect(symbols[1].location.uri).toBe(uri);
  });
});

interface Edit {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly newText: string;
}
interface Position {
  readonly line: number;
  readonly character: number;
}

/** Applies edits of one line each, last first. */
function applied(text: string, edits: readonly Edit[]): string {
  const lines = text.split('\n');
  const starts = lines.map((_, i) => lines.slice(0, i).join('\n').length + (i > 0 ? 1 : 0));
  const offset = ({ line, character }: Position) => (starts[line] ?? 0) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (result, { range, newText }) =>
        result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end)),
      text,
    );
}
