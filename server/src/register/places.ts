import { firstIndex } from '../text/search';
import type { Span } from '../text/span';

/** Spans ordered by place, looked up by place in logarithmic time. They should not overlap much. */
export class Places<T extends Span> {
  readonly #spans: readonly T[];
  /** The furthest end of each span and those before it. */
  readonly #reach: number[] = [];

  /** @param spans in the order of their starts */
  constructor(spans: readonly T[]) {
    this.#spans = spans;
    let reach = 0;
    for (const { end } of spans) {
      reach = Math.max(reach, end);
      this.#reach.push(reach);
    }
  }

  /** The index of the last span that starts at or before `offset`; -1 where none does. */
  indexAt(offset: number): number {
    return firstIndex(this.#spans.length, (at) => this.#spans[at]!.start > offset) - 1;
  }

  /** The index of the span with the least text between it and `span`; -1 where there is none. */
  nearest(span: Span): number {
    const before = this.indexAt(span.start);
    const [a, b] = [this.#spans[before], this.#spans[before + 1]];
    if (!a || !b) return a ? before : b ? before + 1 : -1;
    return Math.max(0, span.start - a.end) <= Math.max(0, b.start - span.end) ? before : before + 1;
  }

  /** The spans that share a code unit with `span`, in order. */
  overlapping(span: Span): T[] {
    const found: T[] = [];
    const from = firstIndex(this.#reach.length, (at) => this.#reach[at]! > span.start);
    for (let at = from; at < this.#spans.length; at++) {
      const next = this.#spans[at]!;
      if (next.start >= span.end) break;
      if (next.end > span.start) found.push(next);
    }
    return found;
  }
}
