import type { ActorType } from './actor';
import { ActorDraft, type Grouping, type PlacedMention } from './actorDraft';
import { initials, nameKey, type PersonName, personName, samePerson } from './aliases';
import { genderOfName, type KnownName, lexicon } from './lexicon';
import { type Government, governmentOf } from './metonyms';
import { knownNameOf } from './words';

/** All mentions of an article that are written alike. */
interface Spelling {
  readonly text: string;
  readonly type: ActorType | 'other';
  readonly known: KnownName | undefined;
  readonly mentions: readonly PlacedMention[];
  /** True where no mention by itself is surely a name. */
  readonly doubtful: boolean;
}

/** A name found with less confidence counts only where the article bears it out elsewhere. */
const DOUBT = 0.4;
/** Of more namesakes than this no article tells; looking at them all would only take time. */
const LARGEST_FAMILY = 20;
/** One mention's word against a type never outweighs all the others'. */
const LEAST_CHANCE = 0.1;

/** A person with the parts of the fullest name. */
interface Person {
  readonly name: PersonName;
  readonly draft: ActorDraft;
}

/** Groups the named mentions of an article by the actor they mean. */
export function groupNames(mentions: readonly PlacedMention[]): Grouping {
  const draftOf = new Map<PlacedMention, ActorDraft>();
  const drafts: ActorDraft[] = [];
  const metonyms = new Set<PlacedMention>();
  const make = (name: string, type: ActorType) => {
    const draft = new ActorDraft(name, type);
    drafts.push(draft);
    return draft;
  };
  const spellings = spellingsOf(mentions);
  const persons = personsOf(spellings, make);
  const byKnownName = new Map<string, ActorDraft>();
  const knownDraft = (name: string, type: ActorType) => {
    const draft = byKnownName.get(`${type} ${name}`) ?? make(name, type);
    byKnownName.set(`${type} ${name}`, draft);
    return draft;
  };

  for (const spelling of spellings) {
    const acting = actingGovernment(spelling);
    const place = (mention: PlacedMention): ActorDraft | undefined => {
      const person = persons.whoIs(spelling, mention);
      if (person) return person === 'nobody' ? undefined : person;
      const { known, type, text, doubtful } = spelling;
      if (doubtful || type === 'other') return undefined;
      if (acting && mention.found.actsAsGovernment) {
        metonyms.add(mention);
        return knownDraft(acting.name, acting.type);
      }
      if (known && known.type === type && !known.weak) return knownDraft(known.name, type);
      return knownDraft(text, type);
    };
    for (const mention of spelling.mentions) {
      const draft = place(mention);
      if (draft) draftOf.set(mention, draft);
    }
  }
  mergeShortForms(drafts, draftOf);
  for (const mention of mentions) {
    const draft = draftOf.get(mention);
    if (!draft) continue;
    draft.add(mention, metonyms.has(mention) ? standsFor(mention.text, draft) : undefined);
  }
  return { drafts: drafts.filter(({ mentions }) => mentions.length > 0), draftOf };
}

function standsFor(text: string, { name, type }: ActorDraft): string {
  return `“${text}” stands for ${type === 'country' ? `the government of ${name}` : `the ${name}`}`;
}

function spellingsOf(mentions: readonly PlacedMention[]): Spelling[] {
  const byKey = new Map<string, PlacedMention[]>();
  const keys = new Map<string, string>();
  for (const mention of mentions) {
    let key = keys.get(mention.text);
    if (key === undefined) {
      key = nameKey(mention.text);
      keys.set(mention.text, key);
    }
    const alike = byKey.get(key);
    if (alike) alike.push(mention);
    else byKey.set(key, [mention]);
  }
  return [...byKey.values()].map((alike) => {
    const text = alike[0]!.text;
    const known = knownNameOf(text);
    return {
      text,
      type: vote(alike, known),
      known,
      mentions: alike,
      doubtful: alike.every(isDoubtful),
    };
  });
}

const isDoubtful = ({ found }: PlacedMention) => found.confidence < DOUBT;

/** The type most of the evidence speaks for; `other` where that is for no actor. */
function vote(mentions: readonly PlacedMention[], known: KnownName | undefined): Spelling['type'] {
  const first = mentions[0]!.found;
  if (!first.chances || first.type === 'group') return first.type;
  const sums = [0, 0, 0, 0];
  for (const { found } of mentions) {
    found.chances?.forEach((chance, kind) => {
      sums[kind]! += Math.log(Math.max(chance, LEAST_CHANCE));
    });
  }
  const best = sums.indexOf(Math.max(...sums));
  if (best === 2) return known?.type === 'country' ? 'country' : 'place';
  return best === 0 ? 'person' : best === 1 ? 'organization' : 'other';
}

/** The government a capital or seat stands for in this article, where it surely does so once. */
function actingGovernment({ known, type, mentions }: Spelling): Government | undefined {
  if (type !== 'place' && type !== 'organization') return undefined;
  const acts = mentions.some(({ found }) => found.actsAsGovernment === 'surely');
  return acts ? governmentOf(known) : undefined;
}

interface Persons {
  /** `nobody` where several could be meant: a wrong name is worse than none. */
  whoIs(spelling: Spelling, mention: PlacedMention): ActorDraft | 'nobody' | undefined;
}

/** The persons an article names in full, and who a shorter name means. */
function personsOf(
  spellings: readonly Spelling[],
  make: (name: string, type: ActorType) => ActorDraft,
): Persons {
  const bySurname = new Map<string, Person[]>();
  const byFirstName = new Map<string, Set<ActorDraft>>();
  const ofSpelling = new Map<Spelling, ActorDraft>();
  const full = fullNames(spellings);
  for (const [spelling, name] of full) {
    const family = bySurname.get(name.surname) ?? [];
    let person = family.slice(0, LARGEST_FAMILY).find((other) => samePerson(other.name, name));
    if (!person) {
      person = { name, draft: make(spelling.text, 'person') };
      family.push(person);
      bySurname.set(name.surname, family);
    } else if (spelling.text.length > person.draft.name.length) {
      person.draft.name = spelling.text;
    }
    ofSpelling.set(spelling, person.draft);
    const namesakes = byFirstName.get(name.first) ?? new Set();
    byFirstName.set(name.first, namesakes.add(person.draft));
  }
  /** Where each person was named in full last, as the article is read. */
  const seen = new Map<ActorDraft, number>();
  return {
    whoIs(spelling, mention) {
      const person = ofSpelling.get(spelling);
      if (person) {
        seen.set(person, mention.paragraph);
        return person;
      }
      const { text, type, known } = spelling;
      if (spelling.doubtful && lexicon().word(text).sentenceStarter) return undefined;
      const certainlyElse = known && !known.weak && !mention.found.gender;
      if (certainlyElse || type === 'group') return undefined;
      const name = personName(text);
      if (name.hasFirst) return undefined;
      const family = (bySurname.get(name.surname) ?? []).filter(
        (other) => !text.includes(' ') || other.name.family === name.family,
      );
      if (family.length > 0) return oneOf(family, name, mention, seen) ?? 'nobody';
      const namesakes = [...(byFirstName.get(text) ?? [])];
      return type === 'person' && namesakes.length === 1 ? namesakes[0] : undefined;
    },
  };
}

/** Names of persons in full. "De Souza" is none where the article has somebody "de Souza". */
function fullNames(spellings: readonly Spelling[]): Map<Spelling, PersonName> {
  const full = new Map<Spelling, PersonName>();
  const families = new Set<string>();
  for (const spelling of spellings) {
    if (spelling.type !== 'person' || spelling.doubtful || !spelling.text.includes(' ')) continue;
    const name = personName(spelling.text);
    full.set(spelling, name);
    if (name.hasFirst) families.add(name.family);
  }
  for (const [spelling, { hasFirst, family }] of full) {
    if (!hasFirst && families.has(family)) full.delete(spelling);
  }
  return full;
}

/**
 * Who of several with one surname: the one the form of address fits, the only one named so far, or
 * the one just named.
 */
function oneOf(
  family: readonly Person[],
  { suffix }: PersonName,
  mention: PlacedMention,
  seen: ReadonlyMap<ActorDraft, number>,
): ActorDraft | undefined {
  if (family.length === 1) return family[0]!.draft;
  if (family.length > LARGEST_FAMILY) return undefined;
  const { gender } = mention.found;
  const fitting = family.filter(
    ({ name, draft }) =>
      (!gender || (draft.gender ?? genderOfName(draft.name)) === gender) &&
      (!suffix || name.suffix === suffix),
  );
  if (fitting.length === 1) return fitting[0]!.draft;
  const known = fitting.filter(({ draft }) => seen.has(draft));
  if (known.length === 1) return known[0]!.draft;
  const near = known.filter(({ draft }) => seen.get(draft)! >= mention.paragraph - 1);
  return near.length === 1 ? near[0]!.draft : undefined;
}

/** "ICC" goes to the "International Criminal Court", "Goldman" to "Goldman Sachs". */
function mergeShortForms(
  drafts: readonly ActorDraft[],
  draftOf: Map<PlacedMention, ActorDraft>,
): void {
  const byShortForm = new Map<string, Set<ActorDraft>>();
  const offer = (short: string, draft: ActorDraft) =>
    byShortForm.set(short, (byShortForm.get(short) ?? new Set()).add(draft));
  for (const draft of drafts) {
    if (draft.type !== 'organization' || !draft.name.includes(' ')) continue;
    if (initials(draft.name).length > 1) offer(initials(draft.name), draft);
    offer(draft.name.split(' ')[0]!, draft);
  }
  const target = new Map<ActorDraft, ActorDraft>();
  for (const draft of drafts) {
    if (draft.type !== 'organization' || draft.name.includes(' ')) continue;
    const longer = byShortForm.get(nameKey(draft.name).replaceAll('.', ''));
    if (longer?.size === 1 && !lexicon().word(draft.name).organizationWord) {
      target.set(draft, [...longer][0]!);
    }
  }
  if (target.size === 0) return;
  for (const [mention, draft] of draftOf) {
    const longer = target.get(draft);
    if (longer) draftOf.set(mention, longer);
  }
}
