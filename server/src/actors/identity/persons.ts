import { firstIndex } from '../../text/search';
import type { Word } from '../../text/words';
import type { ActorType, Gender } from '../actor';
import { type PersonName, samePerson } from '../names/aliases';
import { nameFacts } from '../names/nameFacts';
import type { ActorDraft, PlacedMention } from './actorDraft';
import type { Spelling } from './spelling';

/** Of more namesakes than this no article tells; looking at them all would only take time. */
const LARGEST_FAMILY = 20;

/** A person with the full names the article gives, and where it gives them, in order. */
interface Person {
  readonly names: PersonName[];
  readonly mentions: PlacedMention[];
  readonly draft: ActorDraft;
  /** The paragraph in which the surname alone meant this person last. */
  meantIn: number;
  /** True where the surname alone, without a form of address, has meant this person. */
  holdsSurname: boolean;
}

const OTHER: Readonly<Record<Gender, Gender>> = { female: 'male', male: 'female' };
const NEVER = Number.NEGATIVE_INFINITY;

/** The persons an article names in full, and who a shorter name means. */
export class Persons {
  readonly #bySurname = new Map<string, Person[]>();
  /** By what may be the first of two surnames. */
  readonly #byInnerName = new Map<string, Person[]>();
  readonly #byFirstName = new Map<string, Person[]>();
  readonly #byWholeName = new Map<string, Person[]>();
  readonly #ofSpelling = new Map<Spelling, ActorDraft>();
  readonly #others = new Map<Spelling, Set<Gender>>();

  constructor(spellings: readonly Spelling[], make: (name: Word, type: ActorType) => ActorDraft) {
    const persons: Person[] = [];
    for (const [spelling, name] of fullNames(spellings)) {
      let person = this.#known(name);
      if (!person) {
        const draft = make(spelling.word, 'person');
        person = { names: [], mentions: [], draft, meantIn: NEVER, holdsSurname: false };
        persons.push(person);
      } else if (spelling.word.text.length > person.draft.name.text.length) {
        person.draft.name = spelling.word;
      }
      if (person.names.length < LARGEST_FAMILY) person.names.push(name);
      for (const mention of spelling.mentions) person.mentions.push(mention);
      this.#ofSpelling.set(spelling, person.draft);
      add(this.#bySurname, name.surname, person);
      if (name.leadingFamily) add(this.#bySurname, name.leadingFamily, person);
      for (const inner of name.inner) add(this.#byInnerName, inner, person);
      add(this.#byFirstName, name.first, person);
      if (name.nickname) add(this.#byFirstName, name.nickname, person);
      add(this.#byWholeName, name.whole, person);
    }
    for (const { mentions } of persons) mentions.sort((a, b) => a.order - b.order);
  }

  /** False where a name is nobody's in the article, whoever asks. */
  mayName(spelling: Spelling): boolean {
    if (this.#ofSpelling.has(spelling)) return true;
    const { word, type, doubtful } = spelling;
    const { person, isSentenceStarter } = nameFacts(word);
    if (type === 'group' || person.hasFirst || (doubtful && isSentenceStarter)) return false;
    return (
      this.#bySurname.has(person.surname) ||
      this.#byInnerName.has(person.surname) ||
      this.#byFirstName.has(word.text)
    );
  }

  /** Whom a name means; `nobody` where several could be meant: a wrong name is worse than none. */
  whoIs(spelling: Spelling, mention: PlacedMention): ActorDraft | 'nobody' | undefined {
    const full = this.#ofSpelling.get(spelling);
    if (full) return full;
    const { word, type, known } = spelling;
    if (known && !known.weak && !mention.found.gender) return undefined;
    const { person } = nameFacts(word);
    let family = this.#bySurname.get(person.surname) ?? [];
    if (word.text.includes(' ')) {
      family = family.filter(({ names }) => names.some((name) => name.family === person.family));
    }
    const { gender } = mention.found;
    if (gender && this.#othersOf(spelling, family).has(gender)) {
      return type === 'person' ? undefined : 'nobody';
    }
    if (family.length > 0) return this.#oneOf(family, person, mention) ?? 'nobody';
    if (type !== 'person') return undefined;
    const inner = this.#byInnerName
      .get(person.surname)
      ?.filter((each) => lastNaming(each, mention));
    const [one, another] = inner?.length ? inner : (this.#byFirstName.get(word.text) ?? []);
    return another ? undefined : one?.draft;
  }

  /**
   * The genders whose forms of address mean somebody else of a surname: "Mrs. Clinton" beside a Bill. A first
   * name may mislead, so the article must address both, or the other one before it names the family in full.
   */
  #othersOf(spelling: Spelling, family: readonly Person[]): ReadonlySet<Gender> {
    let others = this.#others.get(spelling);
    if (others) return others;
    others = new Set();
    this.#others.set(spelling, others);
    for (const { order, found } of spelling.mentions) {
      const { gender } = found;
      if (!gender || others.has(gender) || family.length === 0) continue;
      if (!family.every((person) => isOfOtherGender(person, gender))) continue;
      const isFirst = family.every(({ mentions }) => order < mentions[0]!.order);
      const areBoth = spelling.mentions.some((other) => other.found.gender === OTHER[gender]);
      if (isFirst || areBoth) others.add(gender);
      else break;
    }
    return others;
  }

  /** Who of those named so far has this full name, or a longer or shorter form of it. */
  #known(name: PersonName): Person | undefined {
    const named = [
      this.#byWholeName.get(name.whole),
      this.#bySurname.get(name.surname),
      this.#byInnerName.get(name.surname),
      ...name.inner.map((inner) => this.#bySurname.get(inner)),
    ];
    for (const family of named) {
      const same = family
        ?.slice(0, LARGEST_FAMILY)
        .find(({ names }) => names.some((other) => samePerson(other, name)));
      if (same) return same;
    }
    return undefined;
  }

  /** Who of several with one surname; later mentions may go by what this one means. */
  #oneOf(
    family: readonly Person[],
    name: PersonName,
    mention: PlacedMention,
  ): ActorDraft | undefined {
    const person = family.length > 1 ? likeliest(family, name, mention) : family[0]!;
    if (!person) return undefined;
    person.meantIn = mention.paragraph;
    person.holdsSurname ||= !mention.found.gender;
    return person.draft;
  }
}

/**
 * The one the form of address fits, the only one named so far, the only one around here; and of
 * several around here the one whom the surname alone meant before: reporters say in full who else has it.
 */
function likeliest(
  family: readonly Person[],
  { suffix }: PersonName,
  mention: PlacedMention,
): Person | undefined {
  if (family.length > LARGEST_FAMILY) return undefined;
  const suited = suffix
    ? family.filter(({ names }) => names.some((name) => name.suffix === suffix))
    : family;
  const fitting = ofGender(suited, mention.found.gender);
  if (fitting.length === 1) return fitting[0];
  const named = fitting.filter((person) => lastNaming(person, mention));
  if (named.length === 1) return named[0];
  const around = named.filter((person) => {
    const last = Math.max(person.meantIn, lastNaming(person, mention)!.paragraph);
    return last >= mention.paragraph - 1;
  });
  if (around.length === 1) return around[0];
  const [holder, another] = (around.length > 0 ? around : named).filter(
    (each) => each.holdsSurname,
  );
  return another ? undefined : holder;
}

function isOfOtherGender({ draft: { likelyGender } }: Person, gender: Gender): boolean {
  return likelyGender !== undefined && likelyGender !== gender;
}

/** Those whose gender it is; where there are none, those of whom nothing tells theirs. */
function ofGender(persons: readonly Person[], gender: Gender | undefined): readonly Person[] {
  if (!gender) return persons;
  const known = persons.filter(({ draft }) => draft.likelyGender === gender);
  return known.length > 0 ? known : persons.filter(({ draft }) => draft.likelyGender === undefined);
}

/** Where a person was named in full last, before a mention. */
function lastNaming({ mentions }: Person, { order }: PlacedMention): PlacedMention | undefined {
  return mentions[firstIndex(mentions.length, (at) => mentions[at]!.order >= order) - 1];
}

function add(persons: Map<string, Person[]>, key: string, person: Person): void {
  const others = persons.get(key);
  if (!others) persons.set(key, [person]);
  else if (others.length <= LARGEST_FAMILY && !others.includes(person)) others.push(person);
}

/** Names of persons in full. "De Souza" is none where the article has somebody "de Souza". */
function fullNames(spellings: readonly Spelling[]): Map<Spelling, PersonName> {
  const full = new Map<Spelling, PersonName>();
  const families = new Set<string>();
  for (const spelling of spellings) {
    const { word, type, doubtful } = spelling;
    if (type !== 'person' || doubtful || !word.text.includes(' ')) continue;
    const { person } = nameFacts(word);
    full.set(spelling, person);
    if (!person.hasFirst) continue;
    families.add(person.family);
    for (const inner of person.inner) families.add(inner);
  }
  for (const [spelling, { hasFirst, family, surname }] of full) {
    if (!hasFirst && (families.has(family) || families.has(surname))) full.delete(spelling);
  }
  return full;
}
