import type { Item } from './items';

/** The index of the item before the adverbs that end at `last`, if any; `from` - 1 where there is none. */
export function beforeAdverbs(items: readonly Item[], last: number, from: number): number {
  let at = last;
  while (at >= from && items[at]!.kind === 'adverb') at--;
  return at;
}

/** The index of the item behind the adverbs that begin at `first`, if any. */
export function behindAdverbs(items: readonly Item[], first: number): number {
  let at = first;
  while (items[at]?.kind === 'adverb') at++;
  return at;
}
