import type { Item } from './items';

// What may stand between a subject and its verb and is part of neither: each gives the index before it.

/** Before "on Monday", "Monday", "last week", "earlier this month". */
export function withoutTime(items: readonly Item[], i: number, first: number): number {
  let at = i - 1;
  while (
    at >= first &&
    (items[at]!.kind === 'time' ||
      /^(?:last|this|next|the|early|late|number)$/.test(items[at]!.word))
  ) {
    at--;
  }
  return at >= first && items[at]!.kind === 'preposition' ? at - 1 : at;
}

/** Before "two weeks", "less than two weeks" of "… ago". */
export function beforeAgo(items: readonly Item[], last: number): number {
  let at = last - 1;
  while (items[at]?.kind === 'number' || items[at]?.kind === 'determiner') at--;
  return items[at]?.word === 'than' ? at - 2 : at;
}

/** Before "(R-Ohio)". */
export function beforeBracket(items: readonly Item[], i: number, first: number): number {
  let at = i;
  while (at >= first && items[at]!.kind !== 'opening') at--;
  return at - 1;
}
