import { type Position, PositionEncodingKind, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../text/span';

/** The encodings the server speaks; UTF-16 is its own. */
const supported: readonly PositionEncodingKind[] = [
  PositionEncodingKind.UTF16,
  PositionEncodingKind.UTF8,
  PositionEncodingKind.UTF32,
];

/** The client's first choice among the encodings the server speaks; UTF-16 where it names none. */
export function negotiateEncoding(
  offered: readonly PositionEncodingKind[] | undefined,
): PositionEncodingKind {
  return offered?.find((encoding) => supported.includes(encoding)) ?? PositionEncodingKind.UTF16;
}

/**
 * Converts between offsets (UTF-16 code units, as everywhere in the core) and the client's positions,
 * for one state of a document. Offsets asked for in rising order, as answers come, cost linear time
 * in all, even on one line of megabytes.
 */
export class Positions {
  readonly #document: TextDocument;
  readonly #encoding: PositionEncodingKind;
  /** The line of the last conversion, without its line end. */
  #line = { line: 0, start: 0, end: -1 };
  /** The last conversion on a line, from which the next one to its right goes on. */
  #last = { line: -1, lineText: '', utf16: 0, encoded: 0 };

  constructor(document: TextDocument, encoding: PositionEncodingKind) {
    this.#document = document;
    this.#encoding = encoding;
  }

  /** The offset of a position; beyond a line's end it is the line's end, beyond the text the text's. */
  offsetAt(position: Position): number {
    if (this.#encoding === PositionEncodingKind.UTF16) return this.#document.offsetAt(position);
    const line = this.#lineText(position.line);
    let utf16 = 0;
    let encoded = 0;
    while (utf16 < line.length) {
      const [units, size] = this.#sizeAt(line, utf16);
      if (encoded + size > position.character) break;
      utf16 += units;
      encoded += size;
    }
    return this.#document.offsetAt({ line: position.line, character: utf16 });
  }

  positionAt(offset: number): Position {
    const position = this.#utf16PositionAt(offset);
    if (this.#encoding === PositionEncodingKind.UTF16) return position;
    const { line, character } = position;
    const last = this.#last;
    if (last.line !== line || last.utf16 > character) {
      this.#last = { line, lineText: this.#lineText(line), utf16: 0, encoded: 0 };
    }
    const now = this.#last;
    while (now.utf16 < character && now.utf16 < now.lineText.length) {
      const [units, size] = this.#sizeAt(now.lineText, now.utf16);
      now.utf16 += units;
      now.encoded += size;
    }
    return { line, character: now.encoded };
  }

  spanOf(range: Range): Span {
    return { start: this.offsetAt(range.start), end: this.offsetAt(range.end) };
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  /** As the document has it; on the line of the last conversion without looking for the line again. */
  #utf16PositionAt(offset: number): Position {
    const { line, start, end } = this.#line;
    if (start <= offset && offset <= end) return { line, character: offset - start };
    const position = this.#document.positionAt(offset);
    const edge = (character: number) => this.#document.offsetAt({ line: position.line, character });
    this.#line = { line: position.line, start: edge(0), end: edge(Number.MAX_SAFE_INTEGER) };
    return position;
  }

  #lineText(line: number): string {
    return this.#document.getText({
      start: { line, character: 0 },
      end: { line: line + 1, character: 0 },
    });
  }

  /** The code point at `at`: how many UTF-16 units it has, and its size in the client's encoding. */
  #sizeAt(text: string, at: number): [units: number, size: number] {
    const codePoint = text.codePointAt(at) ?? 0;
    const units = codePoint > 0xffff ? 2 : 1;
    if (this.#encoding === PositionEncodingKind.UTF32) return [units, 1];
    if (codePoint < 0x80) return [units, 1];
    if (codePoint < 0x800) return [units, 2];
    return [units, codePoint > 0xffff ? 4 : 3];
  }
}
