import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLines, isBlank, lineNumberAt, linesOf } from '../../server/src/text/lines';

/** Any mixture of line ends, blanks and letters. */
const text = fc
  .array(fc.constantFrom('\n', '\r', '\r\n', ' ', '\t', '\uFEFF', 'a', 'é', '😀', '\u2028'))
  .map((pieces) => pieces.join(''));

describe('the lines of a text', () => {
  it.each([
    ['', ['']],
    ['one', ['one']],
    ['one\ntwo', ['one', 'two']],
    ['one\r\ntwo\rthree', ['one', 'two', 'three']],
    ['one\n', ['one', '']],
    ['\n\r\n\r', ['', '', '', '']],
    ['one\r\r\ntwo', ['one', '', 'two']],
    // Only LF, CRLF and CR end a line: this is what an editor counts.
    ['one\u2028two\u0085three', ['one\u2028two\u0085three']],
  ])('%j', (whole, lines) => {
    expect([...linesOf(whole)].map((line) => line.text)).toEqual(lines);
  });

  it('say where they stand', () => {
    expect([...linesOf('up\r\ndown')]).toEqual([
      { start: 0, end: 2, text: 'up' },
      { start: 4, end: 8, text: 'down' },
    ]);
  });

  it('cover the text, line ends aside', () => {
    fc.assert(
      fc.property(text, (whole) => {
        let at = 0;
        [...linesOf(whole)].forEach((line, i) => {
          expect(whole.slice(at, line.start)).toMatch(i === 0 ? /^$/ : /^(?:\r\n|\n|\r)$/);
          expect(line.text).toBe(whole.slice(line.start, line.end));
          expect(line.text).not.toMatch(/[\r\n]/);
          at = line.end;
        });
        expect(at).toBe(whole.length);
      }),
    );
  });

  it('come lazily: the first of a long text costs no more than of a short one', () => {
    const [first] = linesOf(`first\n${'line\n'.repeat(1_000_000)}`);
    expect(first?.text).toBe('first');
  });

  it('are found in linear time where one kind of line end is missing', () => {
    // In quadratic time this would outlast the test's limit by far.
    expect([...linesOf('\n'.repeat(200_000))]).toHaveLength(200_001);
    expect([...linesOf('\r'.repeat(200_000))]).toHaveLength(200_001);
  });
});

describe('the first lines', () => {
  it('skip blank ones, a byte order mark and white space of any kind included', () => {
    const found = firstLines('\uFEFF\r\n \u00A0\t\n  title\n\nbody\nmore', 2);
    expect(found.map((line) => line.text)).toEqual(['  title', 'body']);
  });

  it('are fewer where the text has fewer', () => {
    expect(firstLines('only\n \n', 3).map((line) => line.text)).toEqual(['only']);
    expect(firstLines(' \n\n', 1)).toEqual([]);
  });
});

it.each([
  ['', true],
  [' \t\u00A0\u3000\uFEFF', true],
  [' .', false],
  ['\u200B', false],
])('isBlank(%j) is %j', (line, blank) => {
  expect(isBlank(line)).toBe(blank);
});

describe('the number of a line', () => {
  it('counts from 1, and CRLF once', () => {
    const whole = 'a\r\nb\rc\nd';
    const numberOf = (word: string) => lineNumberAt(whole, whole.indexOf(word));
    expect(['a', 'b', 'c', 'd'].map(numberOf)).toEqual([1, 2, 3, 4]);
  });

  it('agrees with the lines', () => {
    fc.assert(
      fc.property(text, (whole) => {
        [...linesOf(whole)].forEach((line, i) => {
          expect(lineNumberAt(whole, line.start)).toBe(i + 1);
          expect(lineNumberAt(whole, line.end)).toBe(i + 1);
        });
      }),
    );
  });
});
