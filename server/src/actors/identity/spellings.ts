import { addTo } from '../../text/listsByKey';
import type { ActorType } from '../actor';
import { nameFacts } from '../names/nameFacts';
import type { PlacedMention } from './actorDraft';
import { withOtherForms } from './otherForms';
import type { Spelling } from './spelling';
import { vote } from './vote';

/** A name found with less confidence counts only where the article bears it out elsewhere. */
const DOUBT = 0.4;

/** The spellings of an article, in the order of their first mentions. */
export function spellingsOf(placed: readonly PlacedMention[]): readonly Spelling[] {
  const byKey = new Map<string, PlacedMention[]>();
  for (const mention of placed) {
    const { form, word } = mention.found;
    if (form === 'role') continue;
    addTo(byKey, nameFacts(word).key, mention);
  }
  joinCapitals(byKey);
  const spellings: Spelling[] = [];
  for (const mentions of byKey.values()) {
    const { word } = mentions[0]!.found;
    const { known } = nameFacts(word);
    const doubtful = mentions.every(({ found }) => found.confidence < DOUBT);
    spellings.push({ word, type: vote(mentions, known), known, mentions, doubtful });
  }
  return withOtherForms(withKnownTypes(isSport(spellings) ? spellings : spellings.map(asTown)));
}

/** How much likelier a town of whose team nothing is said is the town. */
const TOWN_ODDS = 24;

/** True where somebody plays in an article, or a team is named that is no town besides. */
function isSport(spellings: readonly Spelling[]): boolean {
  return spellings.some(
    ({ known, type, mentions }) =>
      known?.team &&
      ((known.type === 'organization' && known.type === type) ||
        mentions.some(({ found }) => found.plays)),
  );
}

/** "Cleveland" is the town where nobody plays; a state surely so. A line in capitals may be a table's. */
function asTown(spelling: Spelling): Spelling {
  const { type, known, mentions } = spelling;
  if (type !== 'organization' || known?.type !== 'place' || !known.team) return spelling;
  if (mentions.every(({ text }) => isInCapitals(text))) return spelling;
  const isTown = !known.weak || vote(mentions, known, [1, 1, TOWN_ODDS, 1]) === 'place';
  return isTown ? { ...spelling, type: 'place' } : spelling;
}

/** Names the lexicons hold for one are of one type: "NSW" is the place that "New South Wales" is. */
function withKnownTypes(spellings: readonly Spelling[]): Spelling[] {
  const names = new Set<string>();
  for (const { type, known } of spellings) {
    if (known && known.type === type && !known.weak) names.add(`${type} ${known.name}`);
  }
  return spellings.map((spelling) => {
    const { type, known } = spelling;
    if (!known || known.weak || known.type === type) return spelling;
    return names.has(`${known.type} ${known.name}`)
      ? { ...spelling, type: known.type as ActorType }
      : spelling;
  });
}

/** Shorter words in capitals are acronyms. */
const SHORTEST_IN_CAPITALS = 5;

/** True for a name that is all in capitals and no acronym. */
function isShouted(key: string): boolean {
  return key.length >= SHORTEST_IN_CAPITALS && isInCapitals(key);
}

export function isInCapitals(key: string): boolean {
  return key === key.toUpperCase() && /\p{Lu}/u.test(key);
}

/** "MAYFIELD, Ky. —" and "Mayfield" are written alike: a dateline or a headline shouts. */
function joinCapitals(byKey: Map<string, PlacedMention[]>): void {
  const shouted = [...byKey.keys()].filter(isShouted);
  if (shouted.length === 0) return;
  const plain = new Map<string, PlacedMention[]>();
  for (const [key, mentions] of byKey) if (!isShouted(key)) plain.set(key.toUpperCase(), mentions);
  for (const key of shouted) {
    const same = plain.get(key);
    if (!same) continue;
    // The way it is written elsewhere comes first: it names the actor.
    same.push(...byKey.get(key)!);
    byKey.delete(key);
  }
}
