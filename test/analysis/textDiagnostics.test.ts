import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analysed } from '../support/analysed';
import { applyChanges } from '../support/applyChanges';
import { seeds } from '../support/seeds';

const header = ' date 2023-05-09 Pier to be rebuilt\n\n';

/** The findings of one code in a body, each as the words it marks, in order. */
function found(body: string, code: string): string[] {
  const text = header + body;
  return analysed(text)
    .diagnostics.filter((diagnostic) => diagnostic.code === code)
    .map(({ start, end }) => text.slice(start, end));
}

/** The text after the first fix of the first finding. */
function fixed(body: string): string | undefined {
  const text = header + body;
  const fix = analysed(text).diagnostics[0]?.fixes[0];
  return fix && applyChanges(text, fix.changes).slice(header.length);
}

/** The same body for each code: what must show nothing of one should show nothing of the others. */
const codes = ['text/broken-sentence', 'text/stray-punctuation', 'text/unfinished'];

describe('text/broken-sentence', () => {
  test.each<[string, string[]]>([
    ['The board met then. that the pier would close was no surprise.', ['. that']],
    ['The Harbour Union. of dockers will strike. until June, Byrne said.', ['. of', '. until']],
    ['“We lost the pier. it was old,” Byrne said.', ['. it']],
    ['It was “falling apart”. so the board closed it.', ['. so']],
    ['The pier opened in 1931. in 1970 it burned.', ['. in']],
    ['The ferry (built in May). sank in June.', ['. sank']],
    ['The pier closed on Monday.The board met.', ['.The']],
    ['The talks are with Byrne.He will speak today.', ['.He']],
    ['Nobody came.A week later they did.', ['.A']],
  ])('%j', (body, expected) => expect(found(body, 'text/broken-sentence')).toEqual(expected));

  test.each([
    [
      'abbreviations',
      'It costs approx. five million, e.g. for wood, at a max. speed of two knots (ib. p. 7).',
    ],
    ['unknown abbreviations', 'The Hbr. board and Pfc. de Vries met, cf. above.'],
    ['dotted letters', 'U.S. officials and the E.U. board met at 5 p.m. in Dover.'],
    ['degrees', 'Byrne has an M.Sc. degree and a Ph.D. from Dover.'],
    ['an ellipsis', 'The pier is ... not safe. “We are . . . not sure. ... and then,” she said.'],
    ['an ellipsis in one character', 'The pier is… not safe.'],
    ['a name in small letters', 'The board met. al-Masri was absent. iPhone sales rose.'],
    ['a particle', 'The board met. de Vries was absent.'],
    ['a company', 'It sold shares. eBay bought them.'],
    ['a question of speech', '“Is it safe?” he asked. “It is!” she said.'],
    ['a mark in a name', 'Yahoo! shares rose. Jeopardy! is back.'],
    [
      'addresses',
      'Write to pier@harbour.example or see www.harbour.example. pier.example/map has it.',
    ],
    ['an address with capitals', 'It is on Harbour.Com and on www.Harbour.Example.Org today.'],
    ['a code', 'The parts A4108.I and A4109.X were sold.'],
    ['a hash or a link', 'The pier is closed. pic.example.com/abc @harbour'],
    ['decimals', 'It is 2.5 metres wide, .5 deep, v2.0.1 of the plan.'],
    [
      'numbered items in a line',
      'The plan has three parts: 1. the pier, 2. the lock and 3. the ferry.',
    ],
    ['lettered items in a line', 'It says: a. the pier closes, b. the lock stays.'],
    ['lettered items with a bracket', 'The pier closes. b) the lock stays open.'],
    ['a writer of small letters', 'i went there. it was closed. nobody cared.'],
    ['a quotation in small letters', 'She wrote: “so sorry. we tried. they knew.” Then she left.'],
    ['a poem', 'The sea was here.\nand then the sea was gone.\nand then the boats.'],
    ['initials', 'J. R. Byrne and the J. van Dyk trust paid.'],
    ['speech that its cue follows', '“It is safe.” she said.'],
  ])('nothing, with %s', (_, body) =>
    expect(codes.flatMap((code) => found(body, code))).toEqual([]),
  );

  test.each<[string, string, string | undefined]>([
    ['puts in a space', 'The pier closed.The board met.', 'The pier closed. The board met.'],
    ['leaves the rest to the editor', 'It closed then. that is all.', undefined],
  ])('the quick fix %s', (_, body, expected) => expect(fixed(body)).toBe(expected));
});

describe('text/stray-punctuation', () => {
  test.each<[string, string[], string]>([
    ['The pier is closed. .', ['.'], 'The pier is closed.'],
    ['It closed at 5 p.m. . Nobody came.', ['.'], 'It closed at 5 p.m. Nobody came.'],
    ['“It is closed.” . Nobody came.', ['.'], '“It is closed.” Nobody came.'],
    ['Is it closed (or not?) . Nobody knew.', ['.'], 'Is it closed (or not?) Nobody knew.'],
    ['The pier is closed..', ['.'], 'The pier is closed.'],
    ['It was sold to Hart Jr.. Nobody knew.', ['.'], 'It was sold to Hart Jr. Nobody knew.'],
    ['It was sold to the U.S..', ['.'], 'It was sold to the U.S.'],
    ['The pier,, the board said, is safe.', [',,'], 'The pier, the board said, is safe.'],
    ['The pier, , the board said, is safe.', [', ,'], 'The pier, the board said, is safe.'],
    ['The pier is safe,. The board said so.', [',.'], 'The pier is safe. The board said so.'],
    ['It is safe , . The board said so.', [', .'], 'It is safe . The board said so.'],
    ['It closes in June;.', [';.'], 'It closes in June.'],
  ])('%j', (body, expected, after) => {
    expect(found(body, 'text/stray-punctuation')).toEqual(expected);
    expect(fixed(body)).toBe(after);
  });

  test('of two marks that differ neither is removed for the editor', () => {
    const body = 'The pier is closed;, the lock is not.';
    expect(found(body, 'text/stray-punctuation')).toEqual([';,']);
    expect(fixed(body)).toBeUndefined();
  });

  test.each([
    ['ellipses', 'It is ... safe. ... Or not . . . we think. . . . Who knows....'],
    ['an ellipsis behind a quotation', '“Is it safe?” . . . “It is.” . . . She left.'],
    ['an ellipsis behind a comma', 'Well, ... no, . . . not now, …'],
    ['two stops for an ellipsis', 'Well.. no, she said .. not now.'],
    ['decimals', 'A .22 rifle, .5 of it, a .38, .45 and .50 were found. .22s too.'],
    ['a path', 'Go to ../maps or C:\\.. and see.'],
    ['a file', 'Use .pier, .lock, .ferry files.'],
    ['a table', 'pier,,2,3;;4'],
    ['marks of titles', 'In “Help!,” “Who Is It?,” Jeopardy!, Yahoo!: and Inc., the board said.'],
    ['abbreviations before a comma', 'Dover, Del., and Hart Jr.; the U.S., too: etc.; no.'],
    ['cries', '“No!!” she said. “What?!” he asked. “Never!...”'],
    ['an emoticon', 'See you there ;) and bye :-)'],
    ['a Markdown rule', '. \n\n. . .\n\n...'],
    ['lone marks', '.\n\n,\n\n..'],
  ])('nothing, with %s', (_, body) =>
    expect(codes.flatMap((code) => found(body, code))).toEqual([]),
  );
});

describe('text/unfinished', () => {
  test.each<[string, string[]]>([
    ['On Tuesday, Byrne also met with.', ['with.']],
    ['Byrne later spoke with.', ['with.']],
    ['They held talks with.', ['with.']],
    ['Last week, Ada Byrne suddenly withdrew from.', ['from.']],
    ['The board will decide on the future of the.', ['the.']],
    ['The pier closed because of the storm and.\n\nBy our harbour correspondent', ['and.']],
    ['The board closed the pier, the lock and the', ['the']],
    ['The pier closed in June, the board said,', ['said,']],
  ])('%j', (body, expected) => expect(found(body, 'text/unfinished')).toEqual(expected));

  test.each([
    ['a relative clause', 'She is the one Byrne works with.'],
    ['one that begins the sentence', 'Which pier they came from is not known.'],
    ['a free choice', 'The board decides what it deals with.'],
    ['a name it belongs to', 'It is the pier that Ada Byrne came from.'],
    ['a passive', 'Byrne was dealt with. Byrne got dealt with.'],
    ['an infinitive', 'Byrne had much to deal with.'],
    ['an adverb', 'The ferry came in. The board moved on. Byrne passed by.'],
    ['a vote', 'Byrne spoke for it. Hart voted against.'],
    ['an ellipsis', 'On Tuesday, Byrne also met with ...'],
    ['an ellipsis of dots', 'On Tuesday, Byrne also met with…'],
    ['a quoted fragment', 'The note said she “also met with.”'],
    ['a word that is spoken of', 'He struck out the word “the.”'],
    ['a question', 'Whom did Byrne meet with?'],
    ['a short answer', 'Up to a.'],
    ['a headline', 'Pier Closes, So You Don’t Have To Fall Off The'],
    ['a list', 'The board will:\n\nrepair the pier and the lock, and\n\npaint the ferry.'],
    ['a paragraph that goes on in the next', 'The board met in the\n\nold harbour office.'],
    ['a greeting', 'Dear Sir,\n\nThe pier is closed.'],
    ['a closing', 'The pier is closed.\n\nYours faithfully,\nAda Byrne'],
    ['lines of verse', 'The sea was the last of the old and the\nnew and of the'],
    ['a turn that is cut short', 'HART: But the —\n\nBYRNE: No.'],
    ['a question of size', 'It is the pier Byrne wrote of. It is a thing we spoke of.'],
  ])('nothing, with %s', (_, body) =>
    expect(codes.flatMap((code) => found(body, code))).toEqual([]),
  );

  test('nothing in a title', () => {
    const text = ' date 2023-05-09 Byrne also met with.\n\nThe pier is closed.';
    expect(analysed(text).diagnostics).toEqual([]);
  });
});

test('the seeds have what they are known to have', () => {
  const ofText = (text: string) =>
    analysed(text)
      .diagnostics.filter(({ code }) => codes.includes(code))
      .map(({ code, start, end }) => `${code} ${text.slice(start, end)}`);
  expect(ofText(seeds.first)).toEqual(['text/unfinished with.']);
  expect(ofText(seeds.second)).toEqual([
    'text/broken-sentence . that',
    'text/stray-punctuation .',
    'text/broken-sentence . for',
    'text/broken-sentence . that',
    'text/broken-sentence . next',
    'text/broken-sentence . they',
    'text/stray-punctuation .',
  ]);
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...['. ', '.', ' .', ',', ', ', ';', '..', '. . .', '…', '“', '”', '"', '\n', '\n\n', ' '],
    ...[
      'the',
      'that',
      'The',
      'A',
      'met with',
      'Byrne',
      'al-Masri',
      'U.S.',
      'Jr',
      '1',
      '22',
      'iPhone',
    ],
  );
  const copy = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  test('has what is found inside it, and no fix leaves a mark that was to go', () => {
    fc.assert(
      fc.property(copy, (body) => {
        const text = header + body;
        for (const { code, start, end, fixes } of analysed(text).diagnostics) {
          if (!codes.includes(code)) continue;
          expect(start).toBeGreaterThanOrEqual(header.length);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const [fix] = fixes;
          if (!fix) continue;
          const length = applyChanges(text, fix.changes).length - text.length;
          expect(length > 0).toBe(code === 'text/broken-sentence');
        }
      }),
    );
  });
});
