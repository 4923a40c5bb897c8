import { isAscii, isUpperCase } from '../../text/characters';
import { parseWordList } from '../../text/wordList';
import type { Gender } from '../actor';
import actingVerbList from '../lexicons/actingVerbs.txt';
import firstNameList from '../lexicons/firstNames.txt';
import honorificList from '../lexicons/honorifics.txt';
import lastNameList from '../lexicons/lastNames.txt';
import notActorWordList from '../lexicons/notActorWords.txt';
import organizationWordList from '../lexicons/organizationWords.txt';
import particleList from '../lexicons/particles.txt';
import placeWordList from '../lexicons/placeWords.txt';
import roleModifierList from '../lexicons/roleModifiers.txt';
import roleList from '../lexicons/roles.txt';
import sentenceStarterList from '../lexicons/sentenceStarters.txt';
import surnameList from '../lexicons/surnames.txt';
import { type KnownName, knownNames } from './knownNames';
import { keyOf } from './nameList';
import type { PhraseBook } from './phraseBook';
import { SortedList } from './sortedList';

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
  loaded ??= { names: knownNames(), word: wordLookup() };
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

/** What lists of single words say of a word, without regard to capitals. */
type Listed = {
  -readonly [K in keyof Omit<
    KnownWord,
    'firstName' | 'lastName' | 'honorific' | 'gender'
  >]: boolean;
};

const UNLISTED: Readonly<Listed> = listed();

function listed(): Listed {
  return {
    particle: false,
    organizationWord: false,
    placeWord: false,
    notActorWord: false,
    role: false,
    roleModifier: false,
    sentenceStarter: false,
    actingVerb: false,
  };
}

/** The words of all lists of single words in one map, so that each is looked up once. */
function listedWords(lists: Readonly<Record<keyof Listed, Iterable<string>>>): Map<string, Listed> {
  const words = new Map<string, Listed>();
  for (const key of Object.keys(lists) as (keyof Listed)[]) {
    for (const word of lists[key]) {
      const known = words.get(word) ?? listed();
      known[key] = true;
      words.set(word, known);
    }
  }
  return words;
}

/** Looks words up: names as they are written, all else without regard to capitals. */
function wordLookup(): (text: string) => KnownWord {
  const firstNames = new SortedList(firstNameList);
  const lastNames = [lastNameList, surnameList].map((list) => new SortedList(list));
  const roles = genderedList(roleList);
  const honorifics = genderedList(honorificList);
  const words = listedWords({
    particle: parseWordList(particleList),
    organizationWord: parseWordList(organizationWordList),
    placeWord: parseWordList(placeWordList),
    notActorWord: parseWordList(notActorWordList),
    role: roles.keys(),
    roleModifier: parseWordList(roleModifierList),
    sentenceStarter: parseWordList(sentenceStarterList),
    actingVerb: parseWordList(actingVerbList),
  });
  return (text) => {
    const lower = text.toLowerCase();
    const known = words.get(lower) ?? UNLISTED;
    const plain = withoutAccents(text);
    // Names are listed with a capital.
    const key = isUpperCase(plain.charCodeAt(0)) ? keyOf(plain) : undefined;
    const first =
      key === undefined
        ? undefined
        : firstNames.under(key).find(({ row }) => wordOfRow(row) === plain);
    const gender = honorifics.get(text) ?? roles.get(lower) ?? (first && genderOfRow(first.row));
    return {
      firstName: first !== undefined,
      lastName:
        key !== undefined &&
        lastNames.some((list) => list.under(key).some(({ row }) => row === plain)),
      particle: known.particle,
      organizationWord: known.organizationWord,
      placeWord: known.placeWord,
      notActorWord: known.notActorWord,
      role: known.role,
      roleModifier: known.roleModifier,
      honorific: honorifics.has(text),
      sentenceStarter: known.sentenceStarter,
      actingVerb: known.actingVerb,
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
