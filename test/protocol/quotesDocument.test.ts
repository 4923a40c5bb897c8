import { afterEach, expect, test } from 'vitest';
import type { BareClient } from './bareClient';
import { article, inside, openArticle, positionAt, textDocument, uri } from './openArticle';

const capabilities = {
  workspace: { textDocumentContent: {} },
  window: { showDocument: { support: true } },
};
const command = 'dateline.server.showQuotes';

let client: BareClient;
afterEach(() => client.kill());

test('all quotes by a speaker are a document that follows the article', async () => {
  const opened = await openArticle(capabilities);
  ({ client } = opened);
  expect(opened.offered.executeCommandProvider).toEqual({ commands: [command] });
  let shown = '';
  client.answers.set('window/showDocument', (params: { uri: string }) => {
    shown = params.uri;
    return { success: true };
  });
  await client.request('workspace/executeCommand', {
    command,
    arguments: [uri, inside('Byrne said')],
  });
  expect(decodeURIComponent(shown)).toContain('Quotes by Ada Byrne');
  const content = () => client.request('workspace/textDocumentContent', { uri: shown });
  expect((await content()).text).toContain('“The water is high,”');

  const refreshed = new Promise((resolve) => {
    client.answers.set('workspace/textDocumentContent/refresh', (params: { uri: string }) => {
      resolve(params.uri);
      return null;
    });
  });
  const start = positionAt(article, article.indexOf('high'));
  const end = positionAt(article, article.indexOf('high') + 4);
  client.change(uri, 2, [{ range: { start, end }, text: 'low' }]);
  expect(await refreshed).toBe(shown);
  expect((await content()).text).toContain('“The water is low,”');

  client.notify('textDocument/didClose', { textDocument });
  expect((await content()).text).toMatch(/^The article is closed/);
});

test.each([
  ['nobody', [uri, { line: 1, character: 0 }]],
  ['nothing', []],
])('for %s shows nothing', async (_, args) => {
  ({ client } = await openArticle(capabilities));
  const result = await client.request('workspace/executeCommand', { command, arguments: args });
  expect(result).toBeNull();
});

test('an address somebody made up is answered', async () => {
  ({ client } = await openArticle(capabilities));
  for (const made of ['dateline-quotes:/x.txt?{', 'dateline-quotes:', 'dateline-quotes:/x?%25']) {
    const { text } = await client.request('workspace/textDocumentContent', { uri: made });
    expect(text).toMatch(/closed/);
  }
});

test('a client that shows no documents is offered none', async () => {
  const opened = await openArticle();
  ({ client } = opened);
  expect(opened.offered.executeCommandProvider).toBeUndefined();
  expect(opened.offered.workspace?.textDocumentContent).toBeUndefined();
});
