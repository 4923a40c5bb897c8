import { addTo } from '../text/listsByKey';
import type { Word } from '../text/words';
import type { ActorType } from './actor';
import type { PlacedMention } from './actorDraft';
import type { KnownName } from './lexicon';
import { nameFacts } from './nameFacts';
import { coreOf } from './shortForms';

/** All mentions of an article that are written alike. */
export interface Spelling {
  readonly word: Word;
  readonly type: ActorType | 'other';
  readonly known: KnownName | undefined;
  readonly mentions: readonly PlacedMention[];
  /** True where no mention by itself is surely a name. */
  readonly doubtful: boolean;
}

/** A name found with less confidence counts only where the article bears it out elsewhere. */
const DOUBT = 0.4;
/** One mention's word against a type never outweighs all the others'. */
const LEAST_CHANCE = 0.1;
/** Products smaller than this are scaled up again, before they vanish. */
const SMALL = 1e-100;

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
  return withOtherForms(withKnownTypes(spellings));
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
export function isShouted(key: string): boolean {
  return key.length >= SHORTEST_IN_CAPITALS && key === key.toUpperCase() && /\p{Lu}/u.test(key);
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

/** How much likelier a name is of a type that its shorter or longer form surely has. */
const OTHER_FORM_ODDS = 8;

/**
 * What a name looks like by itself gives way to its other forms: "Nimbus" is the company where the article has
 * "Nimbus Inc.", and "Vo Thi Xuan" is a person where it has "Xuan" for one.
 */
function withOtherForms(spellings: readonly Spelling[]): readonly Spelling[] {
  const companies = new Set<string>();
  const surnames = new Set<string>();
  for (const { word, type, doubtful } of spellings) {
    if (doubtful) continue;
    if (type === 'organization' && word.text.includes(' ')) {
      const core = coreOf(word);
      if (core !== word.text) companies.add(core);
    } else if (type === 'person' && !nameFacts(word).person.hasFirst) {
      surnames.add(nameFacts(word).person.surname);
    }
  }
  if (companies.size === 0 && surnames.size === 0) return spellings;
  return spellings.map((spelling) => {
    const { word, type, known, mentions } = spelling;
    if (companies.has(word.text) && !nameFacts(word).isSentenceStarter) {
      const now = vote(mentions, known, [1, OTHER_FORM_ODDS, 1, 1]);
      return now === 'organization' ? { ...spelling, type: now, doubtful: false } : spelling;
    }
    if (type === 'person' || known || surnames.size === 0) return spelling;
    const { person } = nameFacts(word);
    if (!person.hasFirst || !surnames.has(person.surname)) return spelling;
    const now = vote(mentions, known, [OTHER_FORM_ODDS, 1, 1, 1]);
    return now === 'person' ? { ...spelling, type: now } : spelling;
  });
}

/** The type most of the evidence speaks for; `other` where that is for no actor. */
function vote(
  mentions: readonly PlacedMention[],
  known: KnownName | undefined,
  odds: readonly number[] = [1, 1, 1, 1],
): Spelling['type'] {
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
