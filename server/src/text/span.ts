import { firstIndex } from './search';

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
 * The spans in order of their starts, of two with one start the longer first; what is alike stays in
 * the order given.
 */
export function inOrder<T extends Span>(spans: readonly T[]): T[] {
  // Numbers sort many times faster than objects by a comparison, and what is nearly in order quickly.
  const count = spans.length;
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = spans[i]!.start * count + i;
  keys.sort();
  const byStart: T[] = [];
  for (const key of keys) byStart.push(spans[key % count]!);
  return byStart.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The index of the first of the spans, ordered by `start`, that starts at `offset` or behind it. */
export function indexOfFirstFrom(ordered: readonly Span[], offset: number): number {
  return firstIndex(ordered.length, (at) => ordered[at]!.start >= offset);
}
