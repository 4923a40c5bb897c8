/** What a token can be of a name; `other` names no actor: laws, events, products, adjectives. */
export const kinds = ['person', 'organization', 'place', 'other'] as const;

export type Kind = (typeof kinds)[number];

/** Label 0 is outside; then, for each kind, 1 + 2k begins a name and 2 + 2k goes on with it. */
export const LABELS = 1 + 2 * kinds.length;

export const OUTSIDE = 0;
export const begins = (kind: number): number => 1 + 2 * kind;
export const goesOn = (kind: number): number => 2 + 2 * kind;
export const isBegin = (label: number): boolean => (label & 1) === 1;

/** A name goes on only behind a token of the same name. */
export function canFollow(previous: number, label: number): boolean {
  if (label === OUTSIDE || isBegin(label)) return true;
  return previous === label || previous === label - 1;
}
