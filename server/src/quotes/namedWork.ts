import type { Item } from './items';

/**
 * True for a quotation that names a work and quotes nobody: a programme somebody speaks on (on “Good Day”),
 * or a headline that is cited, with its date, in brackets.
 */
export function isNamedWork(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (items[at]!.isTerm && before?.word === 'on') return true;
  if (before?.kind !== 'opening') return false;
  const behind = items[at + 1]?.kind === 'comma' ? items[at + 2] : items[at + 1];
  return behind?.kind === 'number' || behind?.kind === 'time';
}
