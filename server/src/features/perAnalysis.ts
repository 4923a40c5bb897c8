import type { Analysis } from '../analysis/analysis';

/** The same as `find`, which is asked once about each analysis: an analysis never changes. */
export function perAnalysis<T extends object>(
  find: (analysis: Analysis) => T,
): (analysis: Analysis) => T {
  const known = new WeakMap<Analysis, T>();
  return (analysis) => {
    const before = known.get(analysis);
    if (before) return before;
    const found = find(analysis);
    known.set(analysis, found);
    return found;
  };
}
