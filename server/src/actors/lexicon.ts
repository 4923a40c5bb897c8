import { isAscii } from '../text/characters';
import { parseWordList } from '../text/wordList';
import type { ActorType, Gender } from './actor';
import actingVerbList from './lexicons/actingVerbs.txt';
import cityList from './lexicons/cities.txt';
import countryList from './lexicons/countries.txt';
import firstNameList from './lexicons/firstNames.txt';
import honorificList from './lexicons/honorifics.txt';
import lastNameList from './lexicons/lastNames.txt';
import notActorList from './lexicons/notActors.txt';
import notActorWordList from './lexicons/notActorWords.txt';
import organizationList from './lexicons/organizations.txt';
import organizationWordList from './lexicons/organizationWords.txt';
import particleList from './lexicons/particles.txt';
import placeList from './lexicons/places.txt';
import placeWordList from './lexicons/placeWords.txt';
import roleModifierList from './lexicons/roleModifiers.txt';
import roleList from './lexicons/roles.txt';
import sentenceStarterList from './lexicons/sentenceStarters.txt';
import { PhraseBook } from './phraseBook';

/** What the lexicons say of a name. */
export interface KnownName {
  /** `people` are nationals ("Russians"), `adjective` is "Russian"; `other` names no actor. */
  readonly type: ActorType | 'people' | 'adjective' | 'other';
  /** The usual name of what is named: "United States" for "U.S.". Of people, their country. */
  readonly name: string;
  /** Of a capital, the country whose government it can stand for. */
  readonly capitalOf?: string;
  /** True where the list is long and unweighed (cities), so that context weighs more. */
  readonly weak?: boolean;
}

/** What the lexicons say of a word. */
export interface KnownWord {
  readonly firstName: boolean;
  readonly lastName: boolean;
  readonly particle: boolean;
  readonly organizationWord: boolean;
  readonly placeWord: boolean;
  readonly notActorWord: boolean;
  readonly role: boolean;
  readonly roleModifier: boolean;
  readonly honorific: boolean;
  readonly sentenceStarter: boolean;
  readonly actingVerb: boolean;
  /** What a first name, a form of address or a role's noun tells. */
  readonly gender: Gender | undefined;
}

export interface Lexicon {
  readonly names: PhraseBook<KnownName>;
  word(text: string): KnownWord;
}

let loaded: Lexicon | undefined;

/** The lexicons, read on first use. */
export function lexicon(): Lexicon {
  loaded ??= load();
  return loaded;
}

/** The gender a full name's first name tells; a surname by itself tells none. */
export function genderOfName(name: string): Gender | undefined {
  const space = name.indexOf(' ');
  return space < 0 ? undefined : lexicon().word(name.slice(0, space)).gender;
}

/** The gender a single name would tell if it were a first name, which it may not be. */
export function genderIfFirstName(name: string): Gender | undefined {
  const { gender, lastName } = lexicon().word(name);
  return lastName ? undefined : gender;
}

/** Removes accents, for lists whose spelling differs from the newspapers': "Ludhiāna". */
export function withoutAccents(text: string): string {
  return isAscii(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
}

function load(): Lexicon {
  const names = new PhraseBook<KnownName>();
  addCountries(names);
  addNames(names, organizationList, 'organization');
  addNames(names, placeList, 'place');
  for (const name of parseWordList(notActorList)) names.add(name, { type: 'other', name });
  for (const name of parseWordList(cityList)) {
    const city: KnownName = { type: 'place', name, weak: true };
    names.add(name, city);
    if (withoutAccents(name) !== name) names.add(withoutAccents(name), city);
  }
  return { names, word: wordLookup() };
}

function addCountries(names: PhraseBook<KnownName>): void {
  const rows = parseWordList(countryList).map((row) =>
    row.split('|').map((cell) =>
      cell
        .split(';')
        .map((entry) => entry.trim())
        .filter(Boolean),
    ),
  );
  for (const [aliases = [], , people = []] of rows) {
    const name = aliases[0]!;
    for (const alias of aliases) names.add(alias, { type: 'country', name });
    for (const word of people) {
      const plural = /(?:s|men|Filipinos)$/.test(word) && people[0] !== word;
      names.add(word, { type: plural ? 'people' : 'adjective', name });
    }
  }
  for (const [aliases = [], capitals = []] of rows) {
    for (const capital of capitals) {
      names.add(capital, { type: 'place', name: capitals[0]!, capitalOf: aliases[0]! });
    }
  }
}

function addNames(names: PhraseBook<KnownName>, list: string, type: ActorType): void {
  for (const row of parseWordList(list)) {
    const aliases = row.split(';').map((alias) => alias.trim());
    for (const alias of aliases) names.add(alias.replace(/^The /, ''), { type, name: aliases[0]! });
  }
}

/** Looks words up: names as they are written, all else without regard to capitals. */
function wordLookup(): (text: string) => KnownWord {
  const firstNames = genderedList(firstNameList);
  const lastNames = new Set(parseWordList(lastNameList).map(withoutAccents));
  const roles = genderedList(roleList);
  const honorifics = genderedList(honorificList);
  const particles = new Set(parseWordList(particleList));
  const organizationWords = new Set(parseWordList(organizationWordList));
  const placeWords = new Set(parseWordList(placeWordList));
  const notActorWords = new Set(parseWordList(notActorWordList));
  const roleModifiers = new Set(parseWordList(roleModifierList));
  const sentenceStarters = new Set(parseWordList(sentenceStarterList));
  const actingVerbs = new Set(parseWordList(actingVerbList));
  return (text) => {
    const plain = withoutAccents(text);
    const lower = text.toLowerCase();
    const gender = honorifics.get(text) ?? roles.get(lower) ?? firstNames.get(plain);
    return {
      firstName: firstNames.has(plain),
      lastName: lastNames.has(plain),
      particle: particles.has(lower),
      organizationWord: organizationWords.has(lower),
      placeWord: placeWords.has(lower),
      notActorWord: notActorWords.has(lower),
      role: roles.has(lower),
      roleModifier: roleModifiers.has(lower),
      honorific: honorifics.has(text),
      sentenceStarter: sentenceStarters.has(lower),
      actingVerb: actingVerbs.has(lower),
      gender,
    };
  };
}

/** Reads lines of the shape "spokeswoman | f". */
function genderedList(list: string): Map<string, Gender | undefined> {
  const genders = new Map<string, Gender | undefined>();
  for (const row of parseWordList(list)) {
    const bar = row.indexOf(' | ');
    const word = withoutAccents(bar < 0 ? row : row.slice(0, bar));
    const mark = bar < 0 ? '' : row.slice(bar + 3);
    genders.set(word, mark === 'f' ? 'female' : mark === 'm' ? 'male' : undefined);
  }
  return genders;
}
