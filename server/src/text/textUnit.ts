import { type Sentence, sentences } from './sentences';
import { type Token, tokenise } from './tokens';

/** A paragraph's text with its tokens and sentences; all offsets count from the paragraph's start. */
export interface TextUnit {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

export function textUnit(text: string): TextUnit {
  const tokens = tokenise(text);
  return { text, tokens, sentences: sentences(text, tokens) };
}
