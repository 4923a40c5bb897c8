import { CST, Lexer } from 'yaml';
import type { Span } from '../text/span';

/** The comments of a YAML text, in order, each from its # to the end of its line. */
export function commentsIn(text: string): Span[] {
  const comments: Span[] = [];
  let start = 0;
  let isContent = false;
  for (const token of new Lexer().lex(text)) {
    // The lexer puts marks of its own between the pieces of the text; one says: content follows.
    if (token === CST.DOCUMENT || token === CST.FLOW_END) continue;
    if (token === CST.SCALAR) {
      isContent = true;
      continue;
    }
    const end = start + token.length;
    if (!isContent && token.startsWith('#')) comments.push({ start, end });
    isContent = false;
    start = end;
  }
  return comments;
}
