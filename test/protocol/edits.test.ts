import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seeds } from '../support/seeds';
import { BareClient } from './bareClient';
import { ableClient, everyAnswer, everythingOn } from './everyFeature';
import type { Position } from './openArticle';

/** What an article is made of, and what breaks one. */
const pieces = [
  ' date 2024-03-07 A title\n',
  'date 7 Mar 2024',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  'Harbour master Ada Byrne ',
  'Byrne ',
  'Tom Okafor ',
  'She ',
  'he ',
  'said ',
  'told ',
  'that ',
  '“It rose,” ',
  '“',
  '”',
  '"',
  '’',
  '. ',
  ', ',
  'on Monday ',
  'London ',
  'https://lock.example ',
  '😀é',
  '\u2028',
];
const words = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''));
const texts = fc.oneof(
  words.map((all) => ` date 2024-03-07 A title\n\n${all}`),
  fc.constant(seeds.second.slice(0, 1500)),
);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const edit = fc.record({ from: place, length: fc.nat({ max: 40 }), newText: words });
const notification = fc.record({
  edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
  /** Whether anything is asked before the next change: what was found then is reused. */
  asks: fc.boolean(),
});

describe.each(['utf-16', 'utf-8'])('in %s', (encoding) => {
  let client: BareClient;
  let articles = 0;
  beforeAll(async () => {
    client = new BareClient();
    const general = { positionEncodings: [encoding] };
    await client.initialize({ ...ableClient, general }, everythingOn);
  });
  afterAll(() => client.kill());

  test('after any edits every answer is that of a fresh open', async () => {
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.array(notification, { maxLength: 5 }),
        fc.array(place, { minLength: 2, maxLength: 2 }),
        async (start, notifications, places) => {
          const edited = `file:///desk/edited-${++articles}.txt`;
          const fresh = `file:///desk/fresh-${articles}.txt`;
          client.open(edited, start);
          let text = start;
          for (const [i, { edits, asks }] of notifications.entries()) {
            const changes = edits.map(({ from, length, newText }) => {
              const begin = wholeCharacter(text, Math.floor(from * text.length));
              const end = wholeCharacter(text, Math.min(text.length, begin + length));
              const range = {
                start: positionOf(text, begin, encoding),
                end: positionOf(text, end, encoding),
              };
              text = text.slice(0, begin) + newText + text.slice(end);
              return { range, text: newText };
            });
            client.change(edited, i + 2, changes);
            if (asks) await everyAnswer(client, edited, []);
          }
          client.open(fresh, text);
          const positions = places.map((place) =>
            positionOf(text, wholeCharacter(text, Math.floor(place * text.length)), encoding),
          );
          const answers = await everyAnswer(client, edited, positions);
          expect(answers).toEqual(await everyAnswer(client, fresh, positions));
          for (const uri of [edited, fresh]) {
            client.notify('textDocument/didClose', { textDocument: { uri } });
          }
        },
      ),
      { numRuns: 25 },
    );
    expect(client.pending('window/logMessage')).toEqual([]);
  }, 60_000);
});

/** The nearest place before that is not inside a surrogate pair or a line end of two characters. */
function wholeCharacter(text: string, offset: number): number {
  const inside = /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)/.test(
    text.slice(offset - 1, offset + 1),
  );
  return inside ? offset - 1 : offset;
}

function positionOf(text: string, offset: number, encoding: string): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  const line = lines.at(-1)!;
  const character = encoding === 'utf-8' ? Buffer.byteLength(line) : line.length;
  return { line: lines.length - 1, character };
}
