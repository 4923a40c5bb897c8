import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseBody } from '../../server/src/article/parse';

const paragraphs = (text: string) =>
  parse(text).paragraphs.map(({ text, isTitle }) => (isTitle ? `# ${text}` : text));

/** Text that often has headers, blank lines of all kinds and quotation marks in it. */
const copy = fc
  .array(
    fc.oneof(
      // biome-ignore format: a list of words
      fc.constantFrom(
        '\n', '\r\n', '\r', ' ', '\uFEFF', '\u2028', ' date 2021-12-02 Rain', 'date 2021-12-03',
        'Date: 2 Dec 2021 Rain', 'date ', 'dat 20211202', '03/04/2021', '“Wait', '” she said.', '"', 'It rained.',
      ),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

describe('parse', () => {
  it('parts the title and the paragraphs', () => {
    const text =
      ' date 2021-12-02 Rain again\n\nIt rained.\nIt still does.\n \n\n\tThe sun\r\n\r\nset.  ';
    expect(paragraphs(text)).toEqual([
      '# Rain again',
      'It rained.\nIt still does.',
      'The sun',
      'set.',
    ]);
  });

  it('takes the text below the header as a paragraph without a blank line, too', () => {
    expect(paragraphs('date 2021-12-02\nIt rained.')).toEqual(['It rained.']);
  });

  it.each([
    ['', ['missing']],
    ['It rained.', ['missing']],
    ['It rained.\n\nDate palms suffer.', ['missing']],
    ['It rained.\n\n date 2021-12-02 Rain', ['not-first']],
    ['Rain\nBy Ada\n\nDate: 2 Dec 2021 Rain\n\nIt rained.', ['not-first']],
    ['date 2021-12-02\n\nIt rained.\n date 2021-12-03 Sun', ['duplicate']],
    ['date 2 Dec 2021\n\nIt rained.\n\ndate 3 Dec 2021 was dry.', []],
    ['Rain\n\ndate 2021-12-02\n\ndate 2021-12-03', ['not-first', 'duplicate']],
    [' date 2021-12-02 Rain\n\nIt rained.', []],
  ])('sees what is wrong with where the header of %j stands', (text, kinds) => {
    expect(parse(text).headerProblems.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('keeps the text before a header that comes late', () => {
    expect(paragraphs('Rain\n\n date 2021-12-02 Sun\nIt rained.')).toEqual([
      'Rain',
      '# Sun',
      'It rained.',
    ]);
  });

  it('covers any text with paragraphs in order that leave out nothing but blanks and headers', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const article = parse(text);
        const headers = [
          ...(article.header ? [article.header] : []),
          ...article.headerProblems.flatMap((p) => (p.kind === 'duplicate' ? [p.second] : [])),
        ];
        let end = 0;
        for (const paragraph of article.paragraphs) {
          expect(paragraph.start).toBeGreaterThanOrEqual(end);
          expect(paragraph.end).toBeGreaterThan(paragraph.start);
          expect(paragraph.text).toBe(text.slice(paragraph.start, paragraph.end));
          expect(paragraph.text).toBe(paragraph.text.trim());
          end = paragraph.end;
        }
        const covered = [...article.paragraphs, ...headers].sort((a, b) => a.start - b.start);
        let at = 0;
        for (const span of covered) {
          if (span.start > at) expect(text.slice(at, span.start).trim()).toBe('');
          at = Math.max(at, span.end);
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same whatever state of the text was known before', () => {
    fc.assert(
      fc.property(copy, copy, copy, (head, before, after) => {
        const known = parse(`${head}\n\n${before}`);
        const text = `${head}\n\n${after}`;
        expect(parse(text, known)).toEqual(parse(text));
        expect(parse(after + text, known)).toEqual(parse(after + text));
      }),
      { numRuns: 300 },
    );
  });

  it('takes over the paragraphs around an edit', () => {
    const known = parse('date 2021-12-02 Rain\n\nIt rained.\n\nIt stopped.\n\n“It did.”');
    const { paragraphs } = parse(known.text.replace('stopped', 'has stopped'), known);
    expect(paragraphs[1]).toBe(known.paragraphs[1]);
    expect(paragraphs[3]?.quotations).toBe(known.paragraphs[3]?.quotations);
  });

  it('takes time in proportion to the text', () => {
    // In quadratic time each of these would outlast the test's limit by far.
    parse(`date 2021-12-02 ${'“x” '.repeat(1e5)}`);
    parse('date 2021-12-02\n'.repeat(1e4));
    parse('\n'.repeat(1e6));
    parse(`${' '.repeat(1e6)}x`);
    parse(`x${' date 2021-12-02'.repeat(3e4)}`);
  });
});

describe('parseBody', () => {
  it('looks for no header', () => {
    const article = parseBody(' date 2021-12-02 Rain\n\nIt rained.');
    expect(article.header).toBeUndefined();
    expect(article.headerProblems).toEqual([]);
    expect(article.paragraphs.map(({ text }) => text)).toEqual([
      'date 2021-12-02 Rain',
      'It rained.',
    ]);
  });
});
