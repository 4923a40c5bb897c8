import { lexicon } from '../words/lexicon';
import type { PlacedMention } from './actorDraft';
import { LastNamed } from './lastNamed';
import type { Spelling } from './spelling';

/**
 * Of the mentions of "Defence Ministry" in an article that has those of several countries, whose each is: as it
 * says, or else the only one named so far, or the only one around here. Undefined where there is only one.
 */
export function countriesOfBody({
  word,
  type,
  mentions,
}: Spelling): ReadonlyMap<PlacedMention, string> | undefined {
  if (type !== 'organization') return undefined;
  const countries = new Set(mentions.map(({ found }) => found.country));
  countries.delete(undefined);
  const last = word.text.slice(word.text.lastIndexOf(' ') + 1);
  if (countries.size < 2 || !lexicon().word(last).organizationWord) return undefined;
  const found = new Map<PlacedMention, string>();
  const named = new LastNamed<string>();
  for (const mention of mentions) {
    const country = mention.found.country ?? named.only(mention.paragraph);
    if (country === undefined) continue;
    found.set(mention, country);
    named.note(country, mention.paragraph);
  }
  return found;
}
