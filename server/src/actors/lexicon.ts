import { isAscii } from '../text/characters';
import { parseWordList } from '../text/wordList';
import type { ActorType, Gender } from './actor';
import actingVerbList from './lexicons/actingVerbs.txt';
import cityList from './lexicons/cities.txt';
import companyList from './lexicons/companies.txt';
import countryList from './lexicons/countries.txt';
import firstNameList from './lexicons/firstNames.txt';
import honorificList from './lexicons/honorifics.txt';
import lastNameList from './lexicons/lastNames.txt';
import newsMediaList from './lexicons/newsMedia.txt';
import notActorList from './lexicons/notActors.txt';
import notActorWordList from './lexicons/notActorWords.txt';
import organizationList from './lexicons/organizations.txt';
import organizationWordList from './lexicons/organizationWords.txt';
import particleList from './lexicons/particles.txt';
import partyList from './lexicons/parties.txt';
import placeList from './lexicons/places.txt';
import placeWordList from './lexicons/placeWords.txt';
import roleModifierList from './lexicons/roleModifiers.txt';
import roleList from './lexicons/roles.txt';
import sentenceStarterList from './lexicons/sentenceStarters.txt';
import surnameList from './lexicons/surnames.txt';
import teamList from './lexicons/teams.txt';
import { keyOf, NameList } from './nameList';
import { PhraseBook } from './phraseBook';

/** What the lexicons say of a name. */
export interface KnownName {
  /** `people` are nationals ("Russians"), `adjective` is "Russian"; `other` names no actor. */
  readonly type: ActorType | 'people' | 'adjective' | 'other';
  /** The usual name of what is named: "United States" for "U.S.". Of people, their country. */
  readonly name: string;
  /** Of a capital, the country whose government it can stand for. */
  readonly capitalOf?: string;
  /** True where the name is only possible (a small city, a common word), so that context weighs more. */
  readonly weak?: boolean;
  /** True where a sports team has the name, if only as its town's: "Liverpool". */
  readonly team?: boolean;
  /** Of an organization that is one of many of its kind. */
  readonly kind?: 'company' | 'medium' | 'party';
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
  const organizations = [
    { text: organizationList },
    { text: partyList, kind: 'party' },
    { text: newsMediaList, kind: 'medium' },
    { text: companyList, kind: 'company' },
  ] as const;
  const names = new PhraseBook<KnownName>(
    [
      { text: countryList, read: readCountry },
      ...organizations.map(({ text, ...kind }) => ({
        text,
        read: readAs({ type: 'organization', ...kind }),
      })),
      { text: placeList, read: readAs({ type: 'place' }) },
      { text: notActorList, read: readAs({ type: 'other' }) },
      { text: cityList, read: readAs({ type: 'place', weak: true }) },
      { text: teamList, read: readAs({ type: 'organization', team: true }) },
    ],
    // A team’s name is often its town’s, or a common word: what the name was before, it stays.
    (earlier, later) => (later.team && !earlier.team ? { ...earlier, team: true } : earlier),
  );
  return { names, word: wordLookup() };
}

/** Reads rows of the shape "usual name; other name; common word?". */
function readAs(
  what: Omit<KnownName, 'name'>,
): (entry: string, row: string) => { phrase: string; value: KnownName } {
  return (entry, row) => {
    const isWeak = entry.endsWith('?');
    const name = row.split(';', 1)[0]!.trim().replace(/\?$/, '');
    const value = { ...what, name, ...(isWeak && { weak: true }) };
    return { phrase: isWeak ? entry.slice(0, -1) : entry, value };
  };
}

/** Reads rows of the shape "country; other name | capital = other spelling; other seat | adjective; nationals". */
function readCountry(entry: string, row: string): { phrase: string; value: KnownName } {
  const [names = [], capitals = [], people = []] = row
    .split('|')
    .map((cell) => cell.split(';').map((word) => word.trim()));
  const name = names[0]!;
  if (names.includes(entry)) return { phrase: entry, value: { type: 'country', name } };
  for (const capital of capitals) {
    const spellings = capital.split('=').map((word) => word.trim());
    if (!spellings.includes(entry)) continue;
    const isWeak = entry.endsWith('?');
    const [phrase, first] = [entry, spellings[0]!].map((word) => word.replace(/\?$/, ''));
    const value: KnownName = { type: 'place', name: first!, capitalOf: name };
    return { phrase: phrase!, value: isWeak ? { ...value, weak: true } : value };
  }
  const isPlural = /(?:s|men|Filipinos)$/.test(entry) && people[0] !== entry;
  return { phrase: entry, value: { type: isPlural ? 'people' : 'adjective', name } };
}

/** Looks words up: names as they are written, all else without regard to capitals. */
function wordLookup(): (text: string) => KnownWord {
  const firstNames = new NameList(firstNameList, '');
  const lastNames = [lastNameList, surnameList].map((list) => new NameList(list, ''));
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
    const key = keyOf(plain);
    const first = firstNames.under(key).find(({ row }) => wordOfRow(row) === plain);
    const gender = honorifics.get(text) ?? roles.get(lower) ?? (first && genderOfRow(first.row));
    return {
      firstName: first !== undefined,
      lastName: lastNames.some((list) => list.under(key).some(({ row }) => row === plain)),
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

function genderedList(list: string): Map<string, Gender | undefined> {
  return new Map(parseWordList(list).map((row) => [wordOfRow(row), genderOfRow(row)]));
}

/** A row has the shape "spokeswoman | f". */
function wordOfRow(row: string): string {
  const bar = row.indexOf(' | ');
  return bar < 0 ? row : row.slice(0, bar);
}

function genderOfRow(row: string): Gender | undefined {
  return row.endsWith(' | f') ? 'female' : row.endsWith(' | m') ? 'male' : undefined;
}
