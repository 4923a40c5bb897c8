import { afterEach, expect, test } from 'vitest';
import type { BareClient } from './bareClient';
import { inside, openArticle, textDocument, uri, wordsIn } from './openArticle';

const codeAction = {
  codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } },
};
const place = inside('The water is high');
const question = {
  textDocument,
  range: { start: place, end: place },
  context: { diagnostics: [], only: ['refactor'] },
};
let client: BareClient;
afterEach(() => client.kill());

test('a client that keeps who says a quote is offered others who may', async () => {
  const experimental = { dateline: { attributeQuote: true } };
  ({ client } = await openArticle({ textDocument: { codeAction }, experimental }));
  const [first] = await client.request('textDocument/codeAction', question);
  expect(first).toMatchObject({
    title: 'Attribute this quote to “Tom Okafor”',
    kind: 'refactor.rewrite.attribution',
    command: { command: 'dateline.attributeQuote' },
  });
  const [argument] = first.command.arguments;
  expect(argument).toMatchObject({ uri, version: 1, actor: { name: 'Tom Okafor' } });
  expect(wordsIn(argument.range)).toBe(argument.quote);
});

test('others are not offered what they could not keep', async () => {
  ({ client } = await openArticle({ textDocument: { codeAction } }));
  expect(await client.request('textDocument/codeAction', question)).toEqual([]);
});
