import type { Span } from '../../server/src/text/span';

/**
 * The offsets of a span's letters and digits: punctuation and quotation marks at the edges never
 * decide whether two spans are the same.
 */
export function lettersOf(
  text: string,
  span: Span & { readonly parts?: readonly Span[] },
): Set<number> {
  const offsets = new Set<number>();
  for (const { start, end } of span.parts?.length ? span.parts : [span]) {
    for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at] ?? '')) offsets.add(at);
  }
  return offsets;
}

export function sharedCount(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const offset of a) if (b.has(offset)) count++;
  return count;
}

/** What two sets share, of all they have: 0 to 1. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = sharedCount(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** How many code units two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

export interface Pair<G, P> {
  readonly gold: G;
  readonly predicted: P;
  readonly likeness: number;
}

/** Pairs each item with at most one of the other side, the likest first; pairs less like than `least` are none. */
export function pair<G, P>(
  golds: readonly G[],
  predictions: readonly P[],
  likeness: (gold: G, predicted: P) => number,
  least: number,
): Pair<G, P>[] {
  const candidates = golds.flatMap((gold) =>
    predictions
      .map((predicted) => ({ gold, predicted, likeness: likeness(gold, predicted) }))
      .filter((candidate) => candidate.likeness >= least),
  );
  candidates.sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<G | P>();
  return candidates.filter(({ gold, predicted }) => {
    if (taken.has(gold) || taken.has(predicted)) return false;
    taken.add(gold).add(predicted);
    return true;
  });
}
