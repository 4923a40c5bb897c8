import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../server/src/article/parse';

/** Each quotation of the text as it stands there, paragraph by paragraph. */
function quotationsOf(text: string): string[] {
  return parseBody(text).paragraphs.flatMap((paragraph) =>
    paragraph.quotations.map(({ start, end }) => paragraph.text.slice(start, end)),
  );
}

/** "kind mark" for each mark problem. */
function problemsOf(text: string): string[] {
  return parseBody(text).paragraphs.flatMap((paragraph) =>
    paragraph.markProblems.map(
      ({ kind, start, end }) => `${kind} ${paragraph.text.slice(start, end)}`,
    ),
  );
}

describe('quotation marks on clean copy', () => {
  it.each<[string, string, string[]]>([
    ['curly', 'She called it “a shame” twice.', ['“a shame”']],
    ['straight', 'She called it "a shame" twice.', ['"a shame"']],
    ['guillemets', 'Il a dit : « Non. » Puis rien.', ['« Non. »']],
    ['guillemets pointing in', 'Er sagte: »Nein.« Dann nichts.', ['»Nein.«']],
    ['low and high', 'Er sagte: „Nein.“ Dann nichts.', ['„Nein.“']],
    ['closing marks on both sides', 'Hon sa ”nej” och gick.', ['”nej”']],
    ['two single marks for a double one', "''Never,'' she said.", ["''Never,''"]],
    ['three in a row', "''He told me 'go home,''' she said.", ["''He told me 'go home,'''"]],
    ['backticks', "``Never,'' she said.", ["``Never,''"]],
    ['single curly', '‘It won’t do,’ the mayor said.', ['‘It won’t do,’']],
    ['single straight', "'It won't do,' the mayor said.", ["'It won't do,'"]],
    [
      'single, with a possessive inside',
      '‘The miners’ houses are gone,’ she said.',
      ['‘The miners’ houses are gone,’'],
    ],
    ['single word', 'The ‘reform’ failed.', ['‘reform’']],
    ['single with double inside', '‘He said “no” to me,’ she said.', ['‘He said “no” to me,’']],
    ['single inside double', '“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”']],
    ['straight inside straight', '"He said "no" to me," she said.', ['"He said "no" to me,"']],
    ['curly inside curly', '“He said “no” to me,” she said.', ['“He said “no” to me,”']],
    ['dash between', 'It was “bad”—“very bad.”', ['“bad”', '“very bad.”']],
    ['in brackets', 'The rest (“all of it”) burned.', ['“all of it”']],
    ['around an elision', '“We … have [nothing],” she said.', ['“We … have [nothing],”']],
    ['feet and inches', 'He is 6\' 2" and the pipe 8" wide.', []],
    ['feet and inches, curly', 'He is 6’2” and the pipe 8” wide.', []],
    ['inches, curly, inside speech', '“I’m 5’4” in boots,” she said.', ['“I’m 5’4” in boots,”']],
    ['inches, curly, at its end', '“I’m 5’4”,” she said.', ['“I’m 5’4”,”']],
    ['inches, straight, at its end', '"I am 5\' 4"." She left.', ['"I am 5\' 4"."']],
    [
      'a year before the closing mark, curly',
      'He ran “in 2016” and “in 2020” too.',
      ['“in 2016”', '“in 2020”'],
    ],
    ['inches, then speech', 'An 8" pipe is "too small," he said.', ['"too small,"']],
    ['a year before the closing mark', 'He ran "in 2016" and lost.', ['"in 2016"']],
    ['elisions', "Rock 'n' roll of the '90s and '80s, 'til dawn.", []],
    ['curly elisions', 'The ’90s and the ’80s.', []],
    ['possessives', 'The miners’ wives’ petition.', []],
    ['possessives, straight', "The miners' wives' petition and the owners' reply.", []],
    ['contractions', "It isn't the town's fault, she didn't say.", []],
  ])('%s', (_name, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('quotations over several paragraphs', () => {
  it.each<[string, string, string[]]>([
    ['reopened, closed once', '“One.\n\n“Two,” she said.', ['“One.', '“Two,”']],
    ['straight', '"One.\n\n"Two.\n\n"Three," she said.', ['"One.', '"Two.', '"Three,"']],
    ['single', '‘One.\n\n‘Two,’ she said.', ['‘One.', '‘Two,’']],
    ['not reopened, closed', '“One.\n\nTwo,” she said.', ['“One.', 'Two,”']],
    [
      'not reopened, closed further down',
      '“One.\n\nTwo isn’t ‘it’.\n\nThree,” she said. “Four.”',
      ['“One.', 'Two isn’t ‘it’.', 'Three,”', '“Four.”'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
    expect(problemsOf(text)).toEqual([]);
  });

  it('tells which go on', () => {
    const [first, second] = parseBody('“One.\n\n“Two,” she said. “Three.”').paragraphs;
    expect(first!.staysOpen).toBe(true);
    expect(first!.quotations.map(({ closed }) => closed)).toEqual([false]);
    expect(second!.opensInside).toBe('“');
    expect(second!.quotations.map(({ continued }) => continued)).toEqual([true, false]);
  });
});

describe('problems with quotation marks', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'unclosed ends with its paragraph',
      '“One.\n\nTwo “three.”',
      ['unclosed “'],
      ['“One.', '“three.”'],
    ],
    [
      'unclosed, where another opens further down',
      '“One.\n\nTwo.\n\n“Three,” she said.',
      ['unclosed “'],
      ['“One.', '“Three,”'],
    ],
    [
      'unclosed, where only one far away closes',
      `“One.${'\n\nTwo.'.repeat(9)}\n\nThree,” she said.`,
      ['unclosed “', 'unopened ”'],
      ['“One.'],
    ],
    ['unclosed before another', '“One, she said. “Two.”', ['unclosed “'], ['“Two.”']],
    [
      'unclosed, straight',
      '"One, she said. Then nothing.',
      ['unclosed "'],
      ['"One, she said. Then nothing.'],
    ],
    ['unopened', 'One,” she said.', ['unopened ”'], []],
    ['unopened, straight', 'One," she said.', ['unopened "'], []],
    ['unopened and glued', 'One, ”she said.', ['unopened ”'], []],
    ['glued to the wrong word', '“One, ”she said.', ['misplaced ”'], ['“One, ”']],
    ['glued, straight', '"One, "she said.', ['misplaced "'], ['"One, "']],
    ['an opening mark that closes', '“One,“ she said.', ['misplaced “'], ['“One,“']],
  ])('%s', (_name, text, problems, quotations) => {
    expect(problemsOf(text)).toEqual(problems);
    expect(quotationsOf(text)).toEqual(quotations);
  });
});

describe('any text', () => {
  const marks = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '’',
    '‘',
    '„',
    '«',
    '»',
    ' ',
    'a',
    's',
    '. ',
    ', ',
    '7',
    '\n\n',
    'B',
  );
  const texts = fc.array(marks, { maxLength: 60 }).map((parts) => parts.join(''));

  it('gives quotations inside their paragraph, in order, apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { text: paragraph, quotations } of parseBody(text).paragraphs) {
          let last = 0;
          for (const { start, end } of quotations) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(paragraph.length);
        }
      }),
    );
  });

  it('takes time in proportion to its length', () => {
    for (const unit of ['"', "'a ", '“', '‘a ', "a' ", '“a ” ', '7" ']) {
      // In quadratic time this would outlast the test's limit by far.
      expect(parseBody(unit.repeat(60_000)).paragraphs).toHaveLength(1);
    }
  });
});
