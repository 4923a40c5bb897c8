import type { SemanticTokensEdit } from 'vscode-languageserver';
import {
  type SemanticToken,
  type TokenType,
  tokenModifiers,
  tokenTypes,
} from '../features/semanticTokens';
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
  let line = 0;
  let character = 0;
  for (const { start, end, type, isIntroduction } of tokens) {
    const from = positions.positionAt(start);
    const to = positions.positionAt(end);
    data.push(
      from.line - line,
      from.line === line ? from.character - character : from.character,
      to.character - from.character,
      typeNumbers.get(type)!,
      isIntroduction ? DECLARATION : 0,
    );
    ({ line, character } = from);
  }
  return data;
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
