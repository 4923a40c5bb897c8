import type { ActorType } from '../actor';
import bandList from '../lexicons/bands.txt';
import cityList from '../lexicons/cities.txt';
import companyList from '../lexicons/companies.txt';
import countryList from '../lexicons/countries.txt';
import newsMediaList from '../lexicons/newsMedia.txt';
import notActorList from '../lexicons/notActors.txt';
import organizationList from '../lexicons/organizations.txt';
import partyList from '../lexicons/parties.txt';
import partyMemberList from '../lexicons/partyMembers.txt';
import peopleList from '../lexicons/peoples.txt';
import placeList from '../lexicons/places.txt';
import teamList from '../lexicons/teams.txt';
import { NameList } from './nameList';
import { PhraseBook, type PhraseList } from './phraseBook';
import { SortedList } from './sortedList';

/** What the lexicons say of a name. */
export interface KnownName {
  /** `people` are many ("Russians", "Muslims"), `adjective` is "Russian"; `other` names no actor. */
  readonly type: ActorType | 'people' | 'adjective' | 'other';
  /** The usual name of what is named: "United States" for "U.S.". Of nationals, their country. */
  readonly name: string;
  /** Of a capital, the country whose government it can stand for. */
  readonly capitalOf: string | undefined;
  /** True where the name is only possible (a small city, a common word), so that context weighs more. */
  readonly weak: boolean;
  /** True where a sports team has the name, if only as its town's: "Liverpool". */
  readonly team: boolean;
  /** Of an organization that is one of many of its kind, and of the members of a party. */
  readonly kind: 'company' | 'medium' | 'party' | undefined;
}

/** The names of the lexicons. */
export function knownNames(): PhraseBook<KnownName> {
  const entries = (text: string) => new NameList(text, ';|=');
  const organizations = [
    [organizationList, undefined],
    [partyList, 'party'],
    [newsMediaList, 'medium'],
    [companyList, 'company'],
    [bandList, undefined],
  ] as const;
  return new PhraseBook<KnownName>(
    [
      { names: entries(countryList), read: readCountry },
      ...organizations.map(([text, kind]) => ({
        names: entries(text),
        read: readAs('organization', { kind }),
      })),
      { names: entries(peopleList), read: readAs('people') },
      { names: entries(partyMemberList), read: readAs('people', { kind: 'party' }) },
      { names: entries(placeList), read: readAs('place') },
      { names: entries(notActorList), read: readAs('other') },
      { names: new SortedList(cityList), read: readAs('place', { weak: true }) },
      { names: entries(teamList), read: readAs('organization', { team: true }) },
    ],
    // A team’s name is often its town’s, or a common word: what the name was before, it stays.
    (earlier, later) => (later.team && !earlier.team ? { ...earlier, team: true } : earlier),
  );
}

/** With all that can be said of a name, said or not: objects of one shape are read fast. */
function knownName(
  type: KnownName['type'],
  name: string,
  { capitalOf, weak = false, team = false, kind }: Partial<KnownName> = {},
): KnownName {
  return { type, name, capitalOf, weak, team, kind };
}

/** Reads rows of the shape "usual name; other name; common word?". */
function readAs(
  type: KnownName['type'],
  what: Pick<Partial<KnownName>, 'weak' | 'team' | 'kind'> = {},
): PhraseList<KnownName>['read'] {
  return (entry, row) => {
    const isWeak = entry.endsWith('?');
    const name = withoutMark(row.split(';', 1)[0]!.trim());
    const value = knownName(type, name, isWeak ? { ...what, weak: true } : what);
    return { phrase: withoutMark(entry), value };
  };
}

function withoutMark(entry: string): string {
  return entry.endsWith('?') ? entry.slice(0, -1) : entry;
}

/** Reads rows of the shape "country; other name | capital = other spelling; other seat | adjective; nationals". */
function readCountry(entry: string, row: string): { phrase: string; value: KnownName } {
  const [names = [], capitals = [], people = []] = row
    .split('|')
    .map((cell) => cell.split(';').map((word) => word.trim()));
  const name = names[0]!;
  if (names.includes(entry)) return { phrase: entry, value: knownName('country', name) };
  for (const capital of capitals) {
    const spellings = capital.split('=').map((word) => word.trim());
    if (!spellings.includes(entry)) continue;
    const what = { capitalOf: name, weak: entry.endsWith('?') };
    return {
      phrase: withoutMark(entry),
      value: knownName('place', withoutMark(spellings[0]!), what),
    };
  }
  const isPlural = /(?:s|men|Filipinos)$/.test(entry) && people[0] !== entry;
  return { phrase: entry, value: knownName(isPlural ? 'people' : 'adjective', name) };
}
