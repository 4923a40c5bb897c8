import { isUpperCase } from '../../text/characters';
import type { Token } from '../../text/tokens';
import type { TimeMeaning } from '../meaning';
import { businessWords } from '../vocabulary';

/** Tokens `[from, to)` and what they say. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly meaning: TimeMeaning;
}

export function phrase(from: number, to: number, meaning: TimeMeaning): Phrase {
  return { from, to, meaning };
}

/** A rule: the time expression that starts at a token, if one does. */
export type Rule = (scan: Scan, at: number) => Phrase | undefined;

/** A paragraph's tokens, as the rules look at them. */
export class Scan {
  readonly text: string;
  readonly tokens: readonly Token[];

  #isBusiness: boolean | undefined;

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
  }

  /** True where the paragraph speaks of money and markets. */
  get isBusiness(): boolean {
    this.#isBusiness ??= this.tokens.some(({ word }) => businessWords.has(word.lower));
    return this.#isBusiness;
  }

  /** The token's words as written; "" beyond the paragraph. */
  word(at: number): string {
    return at >= 0 && at < this.tokens.length ? this.tokens[at]!.text : '';
  }

  /** The token's words in small letters; "" beyond the paragraph. */
  lower(at: number): string {
    return at >= 0 && at < this.tokens.length ? this.tokens[at]!.word.lower : '';
  }

  /** True where the token starts with a capital. */
  isCapital(at: number): boolean {
    return at >= 0 && at < this.tokens.length && isUpperCase(this.tokens[at]!.text.charCodeAt(0));
  }

  isWord(at: number): boolean {
    return this.tokens[at]?.kind === 'word';
  }

  /** True where nothing stands between the token and the one before it. */
  isGlued(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && this.tokens[at - 1]?.end === token.start;
  }

  /** True for a hyphen or dash. */
  isDash(at: number): boolean {
    const word = this.word(at);
    return word.length === 1 && '-‐‑–—'.includes(word);
  }
}
