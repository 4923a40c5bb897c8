import type { Token } from '../../text/tokens';
import type { TimeMeaning } from '../meaning';

/** Tokens `[from, to)` and what they say. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly meaning: TimeMeaning;
}

/** A rule: the time expression that starts at a token, if one does. */
export type Rule = (scan: Scan, at: number) => Phrase | undefined;

/** A paragraph's tokens, as the rules look at them. */
export class Scan {
  readonly text: string;
  readonly tokens: readonly Token[];

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The token's words as written; "" beyond the paragraph. */
  word(at: number): string {
    return this.tokens[at]?.text ?? '';
  }

  /** The token's words in small letters; "" beyond the paragraph. */
  lower(at: number): string {
    return this.word(at).toLowerCase();
  }

  /** True where the token starts with a capital. */
  isCapital(at: number): boolean {
    const first = this.word(at)[0] ?? '';
    return first !== first.toLowerCase();
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
    return /^[-‐‑–—]$/.test(this.word(at));
  }
}
