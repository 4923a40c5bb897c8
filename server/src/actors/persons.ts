import type { Word } from '../text/words';
import type { ActorType } from './actor';
import type { ActorDraft, PlacedMention } from './actorDraft';
import { type PersonName, samePerson } from './aliases';
import type { Spelling } from './groupNames';
import { nameFacts } from './nameFacts';

/** Of more namesakes than this no article tells; looking at them all would only take time. */
const LARGEST_FAMILY = 20;

/** A person with the parts of the fullest name. */
interface Person {
  readonly name: PersonName;
  readonly draft: ActorDraft;
}

/** The persons an article names in full, and who a shorter name means. */
export class Persons {
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byFirstName = new Map<string, Set<ActorDraft>>();
  readonly #ofSpelling = new Map<Spelling, ActorDraft>();
  /** Where each person was named in full last, as the article is read. */
  readonly #seen = new Map<ActorDraft, number>();

  constructor(spellings: readonly Spelling[], make: (name: Word, type: ActorType) => ActorDraft) {
    for (const [spelling, name] of fullNames(spellings)) {
      const family = this.#bySurname.get(name.surname) ?? [];
      let person = family.slice(0, LARGEST_FAMILY).find((other) => samePerson(other.name, name));
      if (!person) {
        person = { name, draft: make(spelling.word, 'person') };
        family.push(person);
        this.#bySurname.set(name.surname, family);
      } else if (spelling.word.text.length > person.draft.name.text.length) {
        person.draft.name = spelling.word;
      }
      this.#ofSpelling.set(spelling, person.draft);
      const namesakes = this.#byFirstName.get(name.first) ?? new Set();
      this.#byFirstName.set(name.first, namesakes.add(person.draft));
    }
  }

  /** False where a name is nobody's in the article, whoever asks. */
  mayName(spelling: Spelling): boolean {
    if (this.#ofSpelling.has(spelling)) return true;
    const { word, type, doubtful } = spelling;
    const { person, isSentenceStarter } = nameFacts(word);
    if (type === 'group' || person.hasFirst || (doubtful && isSentenceStarter)) return false;
    return this.#bySurname.has(person.surname) || this.#byFirstName.has(word.text);
  }

  /** Whom a name means; `nobody` where several could be meant: a wrong name is worse than none. */
  whoIs(spelling: Spelling, mention: PlacedMention): ActorDraft | 'nobody' | undefined {
    const full = this.#ofSpelling.get(spelling);
    if (full) {
      this.#seen.set(full, mention.paragraph);
      return full;
    }
    const { word, type, known } = spelling;
    if (known && !known.weak && !mention.found.gender) return undefined;
    const { person } = nameFacts(word);
    let family = this.#bySurname.get(person.surname) ?? [];
    if (word.text.includes(' ')) {
      const isOfFamily = ({ name }: Person) => name.family === person.family;
      family = family.filter(isOfFamily);
    }
    if (family.length > 0) return this.#oneOf(family, person, mention) ?? 'nobody';
    const namesakes = this.#byFirstName.get(word.text);
    return type === 'person' && namesakes?.size === 1 ? [...namesakes][0] : undefined;
  }

  /**
   * Who of several with one surname: the one the form of address fits, the only one named so far, or
   * the one just named.
   */
  #oneOf(
    family: readonly Person[],
    { suffix }: PersonName,
    mention: PlacedMention,
  ): ActorDraft | undefined {
    if (family.length === 1) return family[0]!.draft;
    if (family.length > LARGEST_FAMILY) return undefined;
    const { gender } = mention.found;
    const fitting = family.filter(
      ({ name, draft }) =>
        (!gender || (draft.gender ?? nameFacts(draft.name).gender) === gender) &&
        (!suffix || name.suffix === suffix),
    );
    if (fitting.length === 1) return fitting[0]!.draft;
    const known = fitting.filter(({ draft }) => this.#seen.has(draft));
    if (known.length === 1) return known[0]!.draft;
    const near = known.filter(({ draft }) => this.#seen.get(draft)! >= mention.paragraph - 1);
    return near.length === 1 ? near[0]!.draft : undefined;
  }
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
    if (person.hasFirst) families.add(person.family);
  }
  for (const [spelling, { hasFirst, family }] of full) {
    if (!hasFirst && families.has(family)) full.delete(spelling);
  }
  return full;
}
