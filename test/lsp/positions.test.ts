import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PositionEncodingKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { negotiateEncoding, Positions } from '../../server/src/lsp/positions';

const encodings = [
  PositionEncodingKind.UTF8,
  PositionEncodingKind.UTF16,
  PositionEncodingKind.UTF32,
] as const;
const documentOf = (text: string) => TextDocument.create('file:///a.txt', 'plaintext', 1, text);

describe('Positions', () => {
  // é: 2 bytes, 1 unit; “: 3 bytes, 1 unit; 😀: 4 bytes, 2 units, 1 code point
  test.each([
    [PositionEncodingKind.UTF16, 5],
    [PositionEncodingKind.UTF8, 10],
    [PositionEncodingKind.UTF32, 4],
  ])('counts in %s', (encoding, character) => {
    const text = 'first\né“😀x|'.replace('|', '');
    const positions = new Positions(documentOf(text), encoding);
    expect(positions.positionAt(text.length)).toEqual({ line: 1, character });
    expect(positions.offsetAt({ line: 1, character })).toBe(text.length);
  });

  test('any offset between code points comes back from its position, in whatever order', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', 'é', '“', '😀', '\n', '\r\n', ' ') });
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...encodings),
        fc.func(fc.integer()),
        (text, encoding, order) => {
          const document = documentOf(text);
          const positions = new Positions(document, encoding);
          const offsets = [...boundaries(text)].sort((a, b) => order(a) - order(b));
          for (const offset of offsets) {
            expect(positions.offsetAt(positions.positionAt(offset))).toBe(offset);
          }
        },
      ),
    );
  });

  test.each(encodings)('a position beyond its line is its end, in %s', (encoding) => {
    const positions = new Positions(documentOf('ab\ncd'), encoding);
    expect(positions.offsetAt({ line: 0, character: 99 })).toBe(2);
    expect(positions.offsetAt({ line: 99, character: 0 })).toBe(5);
  });
});

/** Offsets at which a position can stand: not inside a surrogate pair or a CRLF. */
function* boundaries(text: string): Generator<number> {
  for (let at = 0; at <= text.length; at++) {
    const insidePair = /[\udc00-\udfff]/.test(text[at] ?? '');
    const insideLineEnd = text[at] === '\n' && text[at - 1] === '\r';
    if (!insidePair && !insideLineEnd) yield at;
  }
}

describe('negotiateEncoding', () => {
  test.each([
    [undefined, 'utf-16'],
    [[], 'utf-16'],
    [['utf-8', 'utf-16'], 'utf-8'],
    [['utf-32', 'utf-8'], 'utf-32'],
    [['utf-7', 'utf-8'], 'utf-8'],
    [['utf-7'], 'utf-16'],
  ])('of %j takes %s', (offered, chosen) => expect(negotiateEncoding(offered)).toBe(chosen));
});
