import { type Word, wordOf } from '../text/words';
import type { ActorType } from './actor';
import { ActorDraft, type PlacedMention } from './actorDraft';
import type { KnownName } from './lexicon';
import { type Government, governmentOf } from './metonyms';
import { nameFacts } from './nameFacts';
import { countriesOfBody } from './nationalBodies';
import { Persons } from './persons';
import { coreOf, longerForms } from './shortForms';

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

/** Groups the named mentions of an article by the actor they mean, and tells each mention its draft. */
export function groupNames(placed: readonly PlacedMention[]): ActorDraft[] {
  const drafts: ActorDraft[] = [];
  const make = (name: Word, type: ActorType) => {
    const draft = new ActorDraft(name, type);
    drafts.push(draft);
    return draft;
  };
  const spellings = withOtherForms(spellingsOf(placed));
  const acronyms = acronymsOf(spellings);
  const persons = new Persons(spellings, make);
  const byName = new Map<string, ActorDraft>();
  const draftNamed = (name: Word, type: Spelling['type']) => {
    const key = `${type} ${name.text}`;
    const draft = byName.get(key) ?? make(name, type as ActorType);
    byName.set(key, draft);
    return draft;
  };
  const countries = countriesOf(spellings);
  const metonyms = new Set<PlacedMention>();
  for (const spelling of spellings) {
    const { word, type, doubtful, mentions } = spelling;
    const isNobody = doubtful || type === 'other';
    const acting = isNobody ? undefined : actingGovernment(spelling, countries);
    const isPerson = persons.mayName(spelling);
    const bodies = isNobody ? undefined : countriesOfBody(spelling);
    let own: ActorDraft | undefined;
    for (const mention of mentions) {
      const person = isPerson ? persons.whoIs(spelling, mention) : undefined;
      if (person) {
        if (person !== 'nobody') mention.draft = person;
      } else if (isNobody) {
      } else if (acting && mention.found.actsAsGovernment) {
        metonyms.add(mention);
        mention.draft = draftNamed(wordOf(acting.name), acting.type);
      } else if (bodies?.has(mention)) {
        mention.draft = draftNamed(wordOf(`${word.text} of ${bodies.get(mention)}`), type);
      } else {
        own ??= draftNamed(usualName(spelling, acronyms) ?? word, type);
        mention.draft = own;
      }
    }
  }
  const longer = longerForms(drafts);
  joinIntroduced(placed, longer);
  for (const mention of placed) {
    if (!mention.draft) continue;
    const draft = longer.get(mention.draft) ?? mention.draft;
    mention.draft = draft;
    draft.add(mention, metonyms.has(mention) ? standsFor(mention.text, draft) : undefined);
  }
  return drafts.filter(({ mentions }) => mentions.length > 0);
}

/** What is introduced as another name of an organization is so throughout: "…, or TF, …". */
function joinIntroduced(
  placed: readonly PlacedMention[],
  longer: Map<ActorDraft, ActorDraft>,
): void {
  for (const { otherNameOf, draft } of placed) {
    if (!draft || otherNameOf?.draft?.type !== 'organization') continue;
    const whole = longer.get(otherNameOf.draft) ?? otherNameOf.draft;
    if (whole !== draft && (longer.get(draft) ?? draft) === draft) longer.set(draft, whole);
  }
}

/** The name the lexicons have for what a spelling names, unless the article has a name of its own for it. */
function usualName({ word, type, known }: Spelling, acronyms: Acronyms): Word | undefined {
  if (known?.type !== type || known.weak) return undefined;
  const names = type === 'organization' ? acronyms.get(word.text.replaceAll('.', '')) : undefined;
  return names && !names.has(known.name) ? undefined : wordOf(known.name);
}

/** The full names of an article's organizations by their initials. */
type Acronyms = ReadonlyMap<string, ReadonlySet<string>>;

function acronymsOf(spellings: readonly Spelling[]): Acronyms {
  const found = new Map<string, Set<string>>();
  for (const { word, type, known, doubtful } of spellings) {
    if (type !== 'organization' || doubtful || !word.text.includes(' ')) continue;
    const { initials } = nameFacts(word);
    found.set(initials, (found.get(initials) ?? new Set()).add(known?.name ?? word.text));
  }
  return found;
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
    const { person } = nameFacts(word);
    const isFull = person.hasFirst && type !== 'person' && !known && surnames.has(person.surname);
    if (!isFull) return spelling;
    const now = vote(mentions, known, [OTHER_FORM_ODDS, 1, 1, 1]);
    return now === 'person' ? { ...spelling, type: now } : spelling;
  });
}

function standsFor(text: string, { name, type }: ActorDraft): string {
  const whom = type === 'country' ? `the government of ${name.text}` : `the ${name.text}`;
  return `“${text}” stands for ${whom}`;
}

function spellingsOf(placed: readonly PlacedMention[]): Spelling[] {
  const byKey = new Map<string, PlacedMention[]>();
  for (const mention of placed) {
    const { form, word } = mention.found;
    if (form === 'role') continue;
    const { key } = nameFacts(word);
    const alike = byKey.get(key);
    if (alike) alike.push(mention);
    else byKey.set(key, [mention]);
  }
  joinCapitals(byKey);
  const spellings: Spelling[] = [];
  for (const mentions of byKey.values()) {
    const { word } = mentions[0]!.found;
    const { known } = nameFacts(word);
    const doubtful = mentions.every(({ found }) => found.confidence < DOUBT);
    spellings.push({ word, type: vote(mentions, known), known, mentions, doubtful });
  }
  return spellings;
}

/** Shorter words in capitals are acronyms. */
const SHORTEST_IN_CAPITALS = 5;

/** "MAYFIELD, Ky. —" and "Mayfield" are written alike: a dateline or a headline shouts. */
function joinCapitals(byKey: Map<string, PlacedMention[]>): void {
  const isShouted = (key: string) =>
    key.length >= SHORTEST_IN_CAPITALS && key === key.toUpperCase() && key !== key.toLowerCase();
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

function countriesOf(spellings: readonly Spelling[]): ReadonlySet<string> {
  const named = spellings.filter(({ known }) => known?.type === 'country');
  return new Set(named.map(({ known }) => known!.name));
}

/** The government a capital or seat stands for in this article, where it surely does so once. */
function actingGovernment(
  { known, type, mentions }: Spelling,
  countries: ReadonlySet<string>,
): Government | undefined {
  if (type !== 'place' && type !== 'organization') return undefined;
  if (known?.weak && !countries.has(known.capitalOf ?? '')) return undefined;
  const acts = mentions.some(({ found }) => found.actsAsGovernment === 'surely');
  return acts ? governmentOf(known) : undefined;
}
