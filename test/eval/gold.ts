import { readFileSync } from 'node:fs';
import type { Span, TextSpan } from '../../server/src/text/span';

/** An article with what people found in it; each corpus has some of these fields. */
export interface Gold {
  readonly id: string;
  /** The corpus it is from. */
  readonly source?: string;
  readonly text: string;
  readonly date?: string | null;
  readonly quotes?: readonly GoldQuote[];
  readonly entities?: readonly GoldEntity[];
  readonly timexes?: readonly GoldTime[];
  /** One pronoun and two names, either of which, or neither, it may mean. */
  readonly pronoun?: Span;
  readonly A?: Candidate;
  readonly B?: Candidate;
}

export interface GoldEntity extends TextSpan {
  readonly type: string;
  /** The same for all that means the same. */
  readonly cluster?: string;
  /** The name inside it. */
  readonly name?: Span;
}

export interface GoldTime extends TextSpan {
  readonly value?: string | null;
  /** The values that are right, where several are. */
  readonly resolution?: readonly { readonly value?: string }[];
}

export interface GoldQuote extends TextSpan {
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly parts?: readonly Span[];
  readonly speaker?: TextSpan | null;
  readonly cue?: TextSpan | null;
  /** The name of whoever said it, however the text says so there. */
  readonly reference?: string | null;
}

export interface Candidate extends TextSpan {
  readonly coref: boolean;
}

export function readGold(file: string): Gold[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}
