import { lineSpans } from '../text/lines';
import type { Span } from '../text/span';

/** What words can be, as editors and themes know it; package.json describes each to theme authors. */
export const tokenTypes = [
  'person',
  'organization',
  'country',
  'place',
  'group',
  'pronoun',
  'role',
  'quote',
  'cue',
  'date',
] as const;
export type TokenType = (typeof tokenTypes)[number];

/** The standard modifier: here the actor is first named in full. */
export const tokenModifiers = ['declaration'] as const;

export interface SemanticToken extends Span {
  readonly type: TokenType;
  readonly isIntroduction: boolean;
}

/** Cuts nested spans, in order, into pieces side by side; the innermost span has the say. */
export function flatten(ordered: readonly SemanticToken[]): SemanticToken[] {
  const pieces: SemanticToken[] = [];
  const open: SemanticToken[] = [];
  let paintedTo = 0;
  const paint = (token: SemanticToken, end: number) => {
    const { type, isIntroduction } = token;
    if (end > paintedTo) pieces.push({ start: paintedTo, end, type, isIntroduction });
    paintedTo = Math.max(paintedTo, end);
  };
  const closeUpTo = (offset: number) => {
    while (open.length > 0 && open.at(-1)!.end <= offset) {
      const token = open.pop()!;
      paint(token, token.end);
    }
  };
  for (const token of ordered) {
    closeUpTo(token.start);
    const outer = open.at(-1);
    if (outer) paint(outer, token.start);
    paintedTo = Math.max(paintedTo, token.start);
    // One that reaches beyond the span it starts in ends with it.
    open.push(outer && outer.end < token.end ? { ...token, end: outer.end } : token);
  }
  closeUpTo(Number.POSITIVE_INFINITY);
  return pieces;
}

/** The tokens cut at the ends of lines; they are given in order. */
export function partedAtLineEnds(text: string, tokens: readonly SemanticToken[]): SemanticToken[] {
  const parts: SemanticToken[] = [];
  const lines = lineSpans(text);
  let line = lines.next().value;
  for (const token of tokens) {
    while (line && line.end <= token.start) line = lines.next().value;
    if (line && token.end <= line.end) {
      parts.push(token);
      continue;
    }
    const words = text.slice(token.start, token.end);
    for (const { 0: part, index } of words.matchAll(/[^\r\n]+/g)) {
      const start = token.start + index;
      parts.push({ ...token, start, end: start + part.length });
    }
  }
  return parts;
}
