import type { Actor, Mention } from '../actors/actor';
import type { Analysis } from '../analysis/analysis';
import { lineSpans } from '../text/lines';
import { indexOfFirstFrom, inOrder, overlaps, type Span, shift } from '../text/span';
import { introduction } from './introduction';

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

/**
 * What each stretch of the article is, in order and without overlap: a name inside a quote or a role
 * cuts it in pieces. No token goes over a line's end.
 *
 * @param within where tokens are wanted; everywhere if it is left out
 */
export function semanticTokens(analysis: Analysis, within?: Span): SemanticToken[] {
  const { text } = analysis.article;
  const wanted = within && wholeParagraphs(analysis, within);
  const tokens = flatten(inOrder(layers(analysis, wanted)));
  const parted = partedAtLineEnds(text, tokens);
  return within ? parted.filter((token) => overlaps(token, within)) : parted;
}

/** The span widened to the paragraphs it cuts: what holds a token stands in the same one. */
function wholeParagraphs({ paragraphs }: Analysis, { start, end }: Span): Span {
  const first = paragraphs[indexOfFirstFrom(paragraphs, start + 1) - 1];
  const last = paragraphs[indexOfFirstFrom(paragraphs, end) - 1];
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
}

/** All spans, what may hold others first: sorting keeps that order where two are the same. */
function layers(analysis: Analysis, within: Span | undefined): SemanticToken[] {
  const { actors, quotes, dates } = analysis;
  const found: SemanticToken[] = [];
  const isWanted = (span: Span) => within === undefined || overlaps(span, within);
  const add = (span: Span, type: TokenType, isIntroduction = false) => {
    const { start, end } = span;
    if (start < end && isWanted(span)) found.push({ start, end, type, isIntroduction });
  };
  for (const words of quotedWords(analysis)) add(words, 'quote');
  for (const { roles } of actors) for (const role of roles) add(role, 'role');
  for (const date of dates) add(date, 'date');
  for (const actor of actors) {
    const mentions = within ? actor.mentions.filter(isWanted) : actor.mentions;
    if (mentions.length === 0) continue;
    const first = introduction(actor);
    for (const mention of mentions) add(mention, typeOf(actor, mention), mention === first);
  }
  for (const { cue } of quotes) if (cue) add(cue, 'cue');
  return found;
}

/** What stands in quotation marks and is somebody's speech; the writer's words around it are not. */
function quotedWords({ article, quotes }: Analysis): Span[] {
  const said = inOrder(
    quotes
      .filter(({ kind }) => kind === 'direct' || kind === 'mixed')
      .flatMap(({ parts }) => parts),
  );
  const found: Span[] = [];
  let next = 0;
  for (const { start, quotations } of article.paragraphs) {
    for (const quotation of quotations) {
      const words = shift(quotation, start);
      while (next < said.length && said[next]!.end <= words.start) next++;
      if (next < said.length && said[next]!.start < words.end) found.push(words);
    }
  }
  return found;
}

function typeOf(actor: Actor, { form }: Mention): TokenType {
  return form === 'pronoun' || form === 'role' ? form : actor.type;
}

/** Cuts nested spans into pieces side by side; the innermost span has the say. */
function flatten(ordered: readonly SemanticToken[]): SemanticToken[] {
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

/** @param tokens in order */
function partedAtLineEnds(text: string, tokens: readonly SemanticToken[]): SemanticToken[] {
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
