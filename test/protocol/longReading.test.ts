import { afterEach, describe, expect, test } from 'vitest';
import type { BareClient } from './bareClient';
import { openArticle, textDocument, uri } from './openArticle';

const long = ` date 2024-03-07 Fog\n\n${'It rose.\n\n'.repeat(40_000)}`;
const window = { workDoneProgress: true };
let client: BareClient;
afterEach(() => client.kill());

type Progress = { value: { kind: string; percentage?: number } };
const steps = () => (client.pending('$/progress') as Progress[]).map(({ value }) => value);
const progress = () => steps().flatMap(({ kind }) => (kind === 'report' ? [] : [kind]));

test('a long article is said to be read, once', async () => {
  ({ client } = await openArticle({ window }, { text: long }));
  await Promise.all([
    client.request('textDocument/documentSymbol', { textDocument }),
    client.request('textDocument/foldingRange', { textDocument }),
  ]);
  await expect.poll(progress).toEqual(['begin', 'end']);
});

test('no word is lost on a short one, or to a client that shows no progress', async () => {
  ({ client } = await openArticle({ window }));
  await client.request('textDocument/documentSymbol', { textDocument });
  expect(progress()).toEqual([]);
  client.kill();
  ({ client } = await openArticle({}, { text: long }));
  await client.request('textDocument/documentSymbol', { textDocument });
  expect(progress()).toEqual([]);
});

/** An article in which no paragraph is like another. */
const varied = (paragraphs: number) => {
  const said = (n: number) =>
    `“Ferry ${n} is late, and so is number ${n + 1},” Marta Lindqvist${n} said on Monday.`;
  return ` date 2024-03-07 Fog\n\n${Array.from({ length: paragraphs }, (_, n) => said(n)).join('\n\n')}\n`;
};

describe('while a long article is read', () => {
  const short = 'file:///desk/short.txt';
  const hoverOnShort = () =>
    client.request('textDocument/hover', {
      textDocument: { uri: short },
      position: { line: 2, character: 7 },
    });

  test('it is said how far that is', async () => {
    ({ client } = await openArticle({ window }, { text: varied(3800) }));
    await client.request('textDocument/documentSymbol', { textDocument });
    const parts = steps().flatMap(({ percentage }) => percentage ?? []);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts.at(-1)).toBeLessThanOrEqual(100);
  });

  test('others are served', async () => {
    ({ client } = await openArticle({}, { text: varied(1500) }));
    client.open(short, ' date 2024-03-07 Sun\n\nMarta Lindqvist came.\n');
    const order: string[] = [];
    const symbols = client
      .request('textDocument/documentSymbol', { textDocument })
      .then(() => order.push('long'));
    const hover = await hoverOnShort();
    order.push('short');
    await symbols;
    expect(hover.contents.value).toContain('Marta Lindqvist');
    expect(order).toEqual(['short', 'long']);
  });

  test('a change makes what was asked stale, and the new text is read whole', async () => {
    const textCapabilities = { documentSymbol: { hierarchicalDocumentSymbolSupport: true } };
    ({ client } = await openArticle({ textDocument: textCapabilities }, { text: varied(1500) }));
    client.open(short, ' date 2024-03-07 Sun\n\nMarta Lindqvist came.\n');
    const asked = client.ask('textDocument/documentSymbol', { textDocument });
    await hoverOnShort();
    const top = { line: 2, character: 0 };
    client.change(uri, 2, [{ range: { start: top, end: top }, text: '“Oh,” Ada Byrne said.\n\n' }]);
    expect((await client.response(asked)).error?.code).toBe(-32801);
    const [{ children }] = await client.request('textDocument/documentSymbol', { textDocument });
    expect(children).toHaveLength(1501);
    expect(children[0]).toMatchObject({ name: 'Oh', detail: 'Ada Byrne · said' });
    expect(children[1500].range.start.line).toBe(2 * 1501);
  });
});
