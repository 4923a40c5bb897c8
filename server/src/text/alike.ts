/** True for two lists of one length whose items are alike in pairs. */
export function areAlike<T>(
  some: readonly T[],
  others: readonly T[],
  isSame: (a: T, b: T) => boolean,
): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) if (!isSame(some[i]!, others[i]!)) return false;
  return true;
}
