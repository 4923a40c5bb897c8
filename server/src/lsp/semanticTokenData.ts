import type { Position, SemanticTokensEdit } from 'vscode-languageserver';
import {
  type SemanticToken,
  type TokenType,
  tokenModifiers,
  tokenTypes,
} from '../features/tokenPieces';
import type { Span } from '../text/span';
import type { Positions } from './positions';

/** What the numbers in the data mean. */
export const legend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

const typeNumbers = new Map<TokenType, number>(tokenTypes.map((type, number) => [type, number]));
const DECLARATION = 1 << tokenModifiers.indexOf('declaration');
/** Lines on, characters on, length, type, modifiers. */
const NUMBERS_A_TOKEN = 5;

/** Tokens as the protocol sends them: five numbers each, places relative to the token before. */
export function encode(tokens: readonly SemanticToken[], positions: Positions): number[] {
  const data: number[] = [];
  append(data, START, tokens, 0, positions);
  return data;
}

const START: Position = { line: 0, character: 0 };

/** Tokens of one paragraph, lines counted from the line it starts in. */
interface EncodedParagraph {
  /** Where in its line the paragraph starts. */
  readonly character: number;
  readonly numbers: readonly number[];
  /** Where the last token starts. */
  readonly end: Position;
}

/** Encodes articles paragraph by paragraph, for one client. What an edit leaves as it was is not read again. */
export class ParagraphEncoder {
  readonly #known = new WeakMap<readonly SemanticToken[], EncodedParagraph>();

  /** @param tokens of each paragraph, with offsets that count from its start */
  encode(
    paragraphs: readonly Span[],
    tokens: readonly (readonly SemanticToken[])[],
    positions: Positions,
  ): number[] {
    const data: number[] = [];
    let last = START;
    paragraphs.forEach(({ start }, i) => {
      const list = tokens[i]!;
      if (list.length === 0) return;
      const at = positions.positionAt(start);
      const { numbers, end } = this.#encodedAt(list, start, at, positions);
      const line = at.line + numbers[0]!;
      data.push(line - last.line, line === last.line ? numbers[1]! - last.character : numbers[1]!);
      for (let n = 2; n < numbers.length; n++) data.push(numbers[n]!);
      last = { line: at.line + end.line, character: end.character };
    });
    return data;
  }

  #encodedAt(
    tokens: readonly SemanticToken[],
    offset: number,
    { line, character }: Position,
    positions: Positions,
  ): EncodedParagraph {
    const before = this.#known.get(tokens);
    if (before?.character === character) return before;
    const numbers: number[] = [];
    const last = append(numbers, { line, character: 0 }, tokens, offset, positions);
    const end = { line: last.line - line, character: last.character };
    const encoded = { character, numbers, end };
    this.#known.set(tokens, encoded);
    return encoded;
  }
}

/**
 * Adds tokens behind one that starts at `last`.
 *
 * @param offset what the tokens' offsets count from
 * @returns where the last of them starts
 */
function append(
  data: number[],
  last: Position,
  tokens: readonly SemanticToken[],
  offset: number,
  positions: Positions,
): Position {
  let { line, character } = last;
  for (const { start, end, type, isIntroduction } of tokens) {
    const from = positions.positionAt(offset + start);
    const to = positions.positionAt(offset + end);
    data.push(
      from.line - line,
      from.line === line ? from.character - character : from.character,
      to.character - from.character,
      typeNumbers.get(type)!,
      isIntroduction ? DECLARATION : 0,
    );
    ({ line, character } = from);
  }
  return { line, character };
}

/** What turns `before` into `after`: nothing, or one replacement of whole tokens. */
export function changes(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same++;
  if (same === before.length && same === after.length) return [];
  const start = same - (same % NUMBERS_A_TOKEN);
  let sameAtEnd = 0;
  while (
    sameAtEnd < shorter - start &&
    before[before.length - 1 - sameAtEnd] === after[after.length - 1 - sameAtEnd]
  ) {
    sameAtEnd++;
  }
  sameAtEnd -= sameAtEnd % NUMBERS_A_TOKEN;
  const data = after.slice(start, after.length - sameAtEnd);
  return [
    {
      start,
      deleteCount: before.length - sameAtEnd - start,
      ...(data.length > 0 && { data }),
    },
  ];
}
