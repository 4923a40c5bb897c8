import type { Quotation } from '../article/quotations';
import type { TextUnit } from '../text/textUnit';
import type { Token } from '../text/tokens';

/** So many tokens are looked at on each side, so that a sentence of any length costs no more. */
const REACH = 40;

/** The tokens of a sentence around an expression that stand on its side of the quotation marks. */
export class Clause {
  readonly first: number;
  readonly last: number;
  readonly #tokens: readonly Token[];
  /** The quotes whose words do not count: those of the sentence, for an expression outside them. */
  readonly #skipped: readonly Quotation[];

  constructor({ tokens, sentences }: TextUnit, quotations: readonly Quotation[], at: number) {
    const position = tokens[at]!.start;
    const sentence = sentences[lastStartingBefore(sentences, position)];
    const around = quotations[lastStartingBefore(quotations, position)];
    const inside = around !== undefined && position < around.end;
    // Outside a quote the sentence is read across it; only its words are skipped.
    const firstAllowed = inside ? around.start : -1;
    const lastAllowed = inside ? around.end : Number.POSITIVE_INFINITY;
    let first = at;
    const sentenceFirst = sentence?.firstToken ?? 0;
    while (first > sentenceFirst && at - first < REACH && tokens[first - 1]!.start > firstAllowed) {
      first--;
    }
    let last = at;
    const sentenceLast = sentence?.lastToken ?? tokens.length;
    while (last < sentenceLast && last - at < REACH && tokens[last]!.end <= lastAllowed) last++;
    this.first = first;
    this.last = last;
    this.#tokens = tokens;
    this.#skipped = inside ? [] : quotations;
  }

  /** The word as written; "" beyond the clause. */
  word(at: number): string {
    return at >= this.first && at < this.last ? this.#tokens[at]!.text : '';
  }

  lower(at: number): string {
    return at >= this.first && at < this.last ? this.#tokens[at]!.word.lower : '';
  }

  isWord(at: number): boolean {
    return this.word(at) !== '' && this.#tokens[at]!.kind === 'word';
  }

  /** "’s", of which only the words around tell whether it is a verb. */
  isPossessive(at: number): boolean {
    return this.word(at) !== '' && this.#tokens[at]!.kind === 'possessive';
  }

  isQuoted(at: number): boolean {
    if (this.#skipped.length === 0) return false;
    const { start } = this.#tokens[at]!;
    const quotation = this.#skipped[lastStartingBefore(this.#skipped, start)];
    return quotation !== undefined && start < quotation.end;
  }
}

/** The index of the last item that starts at or before `position`, or -1. */
function lastStartingBefore(
  items: readonly { readonly start: number }[],
  position: number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
