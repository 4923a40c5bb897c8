import type { ActorType } from '../actor';
import type { KnownName } from '../words/knownNames';
import type { PlacedMention } from './actorDraft';

/** One mention's word against a type never outweighs all the others'. */
const LEAST_CHANCE = 0.1;
/** Products smaller than this are scaled up again, before they vanish. */
const SMALL = 1e-100;

/** The type most of the evidence speaks for; `other` where that is for no actor. */
export function vote(
  mentions: readonly PlacedMention[],
  known: KnownName | undefined,
  odds: readonly number[] = [1, 1, 1, 1],
): ActorType | 'other' {
  const first = mentions[0]!.found;
  if (!first.chances || first.type === 'group') return first.type;
  const products = [...odds];
  let best = 0;
  for (const { found } of mentions) {
    const { chances } = found;
    if (!chances) continue;
    best = 0;
    for (let kind = 0; kind < products.length; kind++) {
      products[kind]! *= Math.max(chances[kind]!, LEAST_CHANCE);
      if (products[kind]! > products[best]!) best = kind;
    }
    if (products[best]! < SMALL) {
      for (let kind = 0; kind < products.length; kind++) products[kind]! /= SMALL;
    }
  }
  if (best === 2) return known?.type === 'country' ? 'country' : 'place';
  return best === 0 ? 'person' : best === 1 ? 'organization' : 'other';
}
