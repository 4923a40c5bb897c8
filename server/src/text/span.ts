/** A stretch of text: offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text together with the words that stand there. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when a cursor at `offset` touches the span; the position just behind its end counts. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The span moved by `distance` code units. */
export function shift(span: Span, distance: number): Span {
  return { start: span.start + distance, end: span.end + distance };
}

/** The span with the words that stand there in `text`. */
export function textSpan(text: string, span: Span): TextSpan {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

/**
 * The items of a list ordered by `start` that touch `offset` (see {@link touches}), innermost last.
 * Items may nest.
 */
export function allAt<T extends Span>(ordered: readonly T[], offset: number): T[] {
  const found: T[] = [];
  for (const item of ordered) {
    if (item.start > offset) break;
    if (touches(item, offset)) found.push(item);
  }
  return found;
}
