import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BareClient } from '../protocol/bareClient';
import { ableClient, everythingOn, placeRequests, wholeRequests } from '../protocol/everyFeature';
import { hostileTexts } from './hostileTexts';
import { patience, untilTimeIsOver } from './howLong';

// Messages in any order: documents that are not open, closed twice, changed where there is nothing,
// parameters of any shape, cancellations. Whatever comes, the server answers every request, does not
// fail inside, and says nothing on standard error.

const uri = fc.constantFrom('file:///a.txt', 'file:///b.article', 'untitled:c', 'nonsense', '');
const number = fc.oneof(fc.nat({ max: 30 }), fc.constantFrom(-1, 1e9, 0.5));
const position = fc.record({ line: number, character: number });
const range = fc.record({ start: position, end: position });
const methods = [...wholeRequests, ...placeRequests].map(([method, params]) => ({
  method,
  params,
}));

type Message = (client: BareClient) => number | undefined;
const notify = (method: string, params: object): Message => {
  return (client) => {
    client.notify(method, params);
    return undefined;
  };
};

const sound: fc.Arbitrary<Message>[] = [
  fc.tuple(uri, hostileTexts).map(([uri, text]) => {
    const textDocument = { uri, text, version: 1, languageId: 'news-article' };
    return notify('textDocument/didOpen', { textDocument });
  }),
  fc
    .tuple(uri, fc.array(fc.record({ range, text: hostileTexts }), { maxLength: 3 }), fc.nat())
    .map(([uri, contentChanges, version]) =>
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    ),
  uri.map((uri) => notify('textDocument/didClose', { textDocument: { uri } })),
  fc
    .tuple(uri, fc.constantFrom(...methods), position, range)
    .map(([uri, { method, params }, position, range]): Message => {
      const all = { textDocument: { uri }, position, ...params };
      return (client) => client.ask(method, 'range' in params ? { ...all, range } : all);
    }),
  fc.nat({ max: 500 }).map((id) => notify('$/cancelRequest', { id })),
];

const misshapen: fc.Arbitrary<Message> = fc
  .tuple(fc.constantFrom(...methods), fc.jsonValue({ maxDepth: 2 }))
  .map(([{ method }, params]) => {
    const isStructured = typeof params === 'object' && params !== null;
    return (client) => client.ask(method, isStructured ? params : {});
  });

let client: BareClient;
beforeAll(async () => {
  client = new BareClient();
  await client.initialize(ableClient, everythingOn);
});
afterAll(() => client.kill());

async function answersAll(all: readonly Message[]): Promise<void> {
  const asked = all.map((send) => send(client)).filter((id) => id !== undefined);
  for (const id of asked) await client.response(id);
  expect(client.stderr).toBe('');
}

test(
  'any messages in any order are answered, and no feature fails',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(...sound), { maxLength: 30 }), async (all) => {
        await answersAll(all);
        expect(client.pending('window/logMessage')).toEqual([]);
      }),
      untilTimeIsOver,
    );
  },
  patience,
);

test(
  'messages of any shape among them cost their own answers alone',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(misshapen, ...sound), { maxLength: 30 }), answersAll),
      untilTimeIsOver,
    );
    expect(await client.shutdown()).toBe(0);
  },
  patience,
);
