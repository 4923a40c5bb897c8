/**
 * Of several the one that a word can only mean: the only one named so far, or the only one around here.
 *
 * @param lastNamed those named so far, with the number of the paragraph in which each was named last
 */
export function onlyNamed<T>(lastNamed: ReadonlyMap<T, number>, paragraph: number): T | undefined {
  const all = [...lastNamed];
  const around = all.length > 1 ? all.filter(([, last]) => last >= paragraph - 1) : all;
  return around.length === 1 ? around[0]![0] : undefined;
}
