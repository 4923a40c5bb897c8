import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseWordList } from '../../server/src/text/wordList';
import type { GoldKind } from './corpora';
import type { Picker } from './picker';

const LEXICONS = 'server/src/actors/lexicons';
const listOf = (file: string) => parseWordList(readFileSync(join(LEXICONS, file), 'utf8'));
/** The first column of a list, every entry by itself, as it stands in copy. */
const entriesOf = (file: string) =>
  listOf(file)
    .flatMap((row) => row.split('|')[0]!.split(';'))
    .map((entry) => entry.trim().replace(/\?$/, ''));
const words = (text: string) => text.split(' ');

const firstNames = listOf('firstNames.txt').map((row) => row.split(' |')[0]!);
const surnames = [...listOf('lastNames.txt'), ...listOf('surnames.txt'), ...listOf('surnames.txt')];
const cities = listOf('cities.txt').filter((name) => name.length < 16);
const countries = listOf('countries.txt').map((row) => row.split('|').map((cell) => cell.trim()));
const nationals = countries.map(([, , column = '']) =>
  column.split(';').map((word) => word.trim()),
);
const lists = {
  country: countries.map(([names = '']) => names.split(';')[0]!),
  region: entriesOf('places.txt'),
  body: entriesOf('organizations.txt'),
  party: entriesOf('parties.txt'),
  media: entriesOf('newsMedia.txt'),
  company: entriesOf('companies.txt'),
  team: entriesOf('teams.txt'),
  adjective: nationals.map(([adjective = '']) => adjective).filter(Boolean),
  people: nationals.map(([, people = '']) => people).filter(Boolean),
  teamWord: words(
    'United City Rovers Athletic Town Wanderers Rangers County FC Tigers Eagles Stars Hawks',
  ),
  clubWord: words(
    'Dynamo Dinamo Spartak Lokomotiv Sporting Real Atletico FC AC Racing Deportivo Olympique Hapoel Maccabi',
  ),
  companyWord: words(
    'Corp Corp. Inc Inc. Ltd Plc AG SA NV Group Holdings Bank Industries Airlines Motors Energy Foods Steel Oil Securities Technologies Systems',
  ),
  bodyWord: words(
    'Commission Council Authority Agency Association Federation Union Institute Committee Board Service Court Party Front Movement Alliance Foundation Society Centre Service@Commission Bar@Association Electricity@Board Workers@Union Medical@Council Chamber@of@Commerce Ports@Authority Development@Bank Revenue@Authority House@of@Assembly State@Government Water@Company Chamber@of@Commerce@and@Industry',
  ),
  topic: words(
    'Human@Rights Trade Labour Agriculture Education Health Women Science Development Justice Democracy Peace Energy Sport Teachers Journalists Doctors Farmers',
  ),
  worker: words(
    'Mineworkers Metalworkers Railwaymen Teachers Nurses Doctors Farmers Dockers Seamen Journalists Drivers Fishermen Bakers Pilots Builders',
  ),
  office: words(
    'Prosecutor Auditor@General Director@of@Public@Prosecutions Prime@Minister President Attorney@General Ombudsman Comptroller@General Chief@Justice High@Commissioner Registrar@of@Companies Special@Envoy',
  ),
  trade: words(
    'Rail Bank gaz neft tel Telecom oil petrol Air Cell com Pharma chem Steel Mobil Net Media Post Card Lines Cement Power Foods Shipping Pactual Capital Management Partners Lines Mining Resources Properties',
  ),
  syllable: words(
    'Jae Woo Min Hyun Seok Dong Tae Sung Kyung Hye Chia Ching Yu Wei Ming Hao Lung Ting Chun Hsien Kai Mei Ling Tsai Wen Chih Shu Fang Xiao Bo Jun Lin Hua Guo Zhi Yong Sook Ji Eun Ho Soo Chul Kun Byung Sang In Un Il',
  ),
  eastern: words(
    'Kim Lee Park Choi Jung Kang Cho Yoon Chang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Hong Chen Wang Lin Wu Tsai Hsu Liu Yang Cheng Hsieh Kuo Chiu Lai Chou Yeh Su Chu Lu Ko Chiang Ng Tan Leung Chan Cheung Wong Lam Ho Nguyen Tran Pham Le Vu Dang Bui Do Ngo Zhang Li Zhao Sun Ma Zhu Hu Guo He Gao Luo',
  ),
  landmark: words('Square Avenue Street Bridge Hall Airport River Valley Park Stadium Hills Bay'),
  airWord: words('Airways Airlines Air Power Telecom Railways Petroleum'),
  court: words('High Supreme District Federal Appeal Crown Magistrates'),
  schoolWord: words('University College School High@School Institute Academy'),
  weekday: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  month: words(
    'January February March April May June July August September October November December',
  ),
} as const;

type Filler = (pick: Picker) => string;

const townNames = new Set([...cities, ...lists.region]);
/** Teams that go by the name of their town. */
const townTeams = lists.team.filter((name) => townNames.has(name));

/** What a slot of `agencyCopy.txt` can be filled with, and what that is. */
export const fillers: Record<string, { kind?: GoldKind; fill: Filler }> = {
  person: { kind: 'person', fill: (pick) => person(pick) },
  first: { kind: 'person', fill: (pick) => pick.from(firstNames) },
  surname: { kind: 'person', fill: surname },
  'eastern surname': { kind: 'person', fill: (pick) => pick.from(lists.eastern) },
  'eastern person': { kind: 'person', fill: easternPerson },
  city: { kind: 'place', fill: city },
  country: { kind: 'place', fill: (pick) => pick.from(lists.country) },
  region: { kind: 'place', fill: (pick) => pick.from(lists.region) },
  body: { kind: 'organization', fill: (pick) => pick.from(lists.body) },
  party: { kind: 'organization', fill: (pick) => pick.from(lists.party) },
  media: { kind: 'organization', fill: (pick) => pick.from(lists.media) },
  company: { kind: 'organization', fill: (pick) => pick.from(lists.company) },
  team: { kind: 'organization', fill: (pick) => pick.from(lists.team) },
  county: { kind: 'organization', fill: (pick) => pick.from(lists.team) },
  'town team': {
    kind: 'organization',
    fill: (pick) => pick.from(pick.from([townTeams, townTeams, cities, lists.team])),
  },
  'unknown team': { kind: 'organization', fill: unknownTeam },
  'unknown company': { kind: 'organization', fill: unknownCompany },
  'unknown body': { kind: 'organization', fill: unknownBody },
  'long body': { kind: 'organization', fill: longBody },
  'unknown union': { kind: 'organization', fill: unknownUnion },
  'unknown exchange': {
    kind: 'organization',
    fill: (pick) => `${pick.from(cities)} ${pick.from(['Stock Exchange', 'Exchange', 'Bourse'])}`,
  },
  landmark: {
    kind: 'place',
    fill: (pick) =>
      `${pick.from(pick.from([surnames, surnames, cities]))} ${pick.from(lists.landmark)}`,
  },
  'coined company': { kind: 'organization', fill: coinedCompany },
  'unknown school': { kind: 'organization', fill: unknownSchool },
  'unknown hospital': {
    kind: 'organization',
    fill: (pick) =>
      `${pick.from(pick.chance(0.5) ? cities : surnames)} ${pick.from(['', 'General ', 'Memorial ', 'Teaching ', 'Teaching and Referral '])}Hospital`,
  },
  'unknown airline': {
    kind: 'organization',
    fill: (pick) => {
      const land = pick.from(lists.country);
      return pick.chance(0.5) ? `Air ${land}` : `${land} ${pick.from(lists.airWord)}`;
    },
  },
  'unknown court': {
    kind: 'organization',
    fill: (pick) => `${pick.from(lists.region)} ${pick.from(lists.court)} Court`,
  },
  police: { kind: 'organization', fill: (pick) => `${pick.from(lists.region)} Police Service` },
  embassy: { kind: 'organization', fill: (pick) => `${pick.from(lists.adjective)} Embassy` },
  acronym: { kind: 'organization', fill: acronym },
  adjective: { kind: 'other', fill: (pick) => pick.from(lists.adjective) },
  people: { kind: 'other', fill: (pick) => pick.from(lists.people) },
  n: { fill: (pick) => String(pick.number(pick.from([10, 10, 30, 100, 400]))) },
  score: { fill: (pick) => `${pick.number(8)}-${pick.number(8)}` },
  day: { fill: (pick) => String(1 + pick.number(28)) },
  date: {
    fill: (pick) => `${1994 + pick.number(30)}-0${1 + pick.number(9)}-${10 + pick.number(18)}`,
  },
  weekday: { fill: (pick) => pick.from(lists.weekday) },
  month: { fill: (pick) => pick.from(lists.month) },
};

/** First names that are places, months or words as well. */
const manySided = words(
  'Jordan Chad Israel India Kenya Georgia Paris Sydney Austin Chelsea Brooklyn Florence May April June August Will Mark Grace Rose Per Faith Hope Bill Pat Drew',
);

/** A name nobody has, of the halves of two: what no list holds only its context can tell. */
function invented(list: readonly string[], pick: Picker): string {
  const [front, back] = [pick.from(list), pick.from(list)];
  return front.slice(0, Math.ceil(front.length / 2)) + back.slice(back.length / 2).toLowerCase();
}

function surname(pick: Picker): string {
  return pick.chance(0.25) ? invented(surnames, pick) : pick.from(surnames);
}

function firstName(pick: Picker): string {
  if (pick.chance(0.08)) return pick.from(manySided);
  return pick.chance(0.15) ? invented(firstNames, pick) : pick.from(firstNames);
}

function city(pick: Picker): string {
  if (pick.chance(0.15)) return invented(cities, pick);
  return pick.from(pick.chance(0.75) ? cities : lists.region);
}

/** "Kim Jae-min", "Wang Xiaobo", "Tran Thi Mai": the family name first. */
function easternPerson(pick: Picker): string {
  const [first, second] = [pick.from(lists.syllable), pick.from(lists.syllable)];
  const given = pick.from([
    `${first}-${second.toLowerCase()}`,
    `${first}-${second.toLowerCase()}`,
    `${first}${second.toLowerCase()}`,
    `${first} ${second}`,
  ]);
  return `${pick.from(lists.eastern)} ${given}`;
}

function person(pick: Picker): string {
  if (pick.chance(0.06)) return easternPerson(pick);
  const first = firstName(pick);
  const middle = pick.chance(0.1) ? ` ${pick.from(firstNames).charAt(0)}.` : '';
  const second = pick.chance(0.07) ? ` ${pick.from(firstNames)}` : '';
  const doubled = pick.chance(0.05) ? `-${pick.from(surnames)}` : '';
  return `${pick.chance(0.05) ? `${first.charAt(0)}.` : first}${middle || second} ${surname(pick)}${doubled}`;
}

function unknownTeam(pick: Picker): string {
  const base = pick.chance(0.5) ? city(pick) : surname(pick);
  if (pick.chance(0.3)) return `${pick.from(lists.clubWord)} ${base}`;
  return pick.chance(0.5) ? `${base} ${pick.from(lists.teamWord)}` : base;
}

function unknownCompany(pick: Picker): string {
  if (pick.chance(0.1)) return acronym(pick);
  const base = pick.chance(0.3) ? city(pick) : surname(pick);
  const second = pick.chance(0.2) ? ` & ${pick.from(surnames)}` : '';
  return pick.chance(0.8) ? `${base}${second} ${pick.from(lists.companyWord)}` : base + second;
}

function unknownBody(pick: Picker): string {
  const word = pick.from(lists.bodyWord).replaceAll('@', ' ');
  const topic = pick.from(lists.topic).replace('@', ' ');
  const owner = pick.from(pick.from([lists.adjective, lists.country, cities, lists.region]));
  const ways = [
    `${owner} ${topic} ${word}`,
    `${topic} ${word}`,
    `${owner} ${word}`,
    `${word} of ${topic}`,
    `${word} for ${topic}`,
    `${owner} ${word} of ${topic}`,
    `${word} for ${topic} and ${pick.from(lists.topic).replace('@', ' ')}`,
    `${owner} ${word} of ${topic} and ${pick.from(lists.topic).replace('@', ' ')}`,
  ];
  return pick.from(ways);
}

/** Bodies whose names are of many words, with "and", "of" and "for" between. */
function longBody(pick: Picker): string {
  const word = pick.from(lists.bodyWord).replaceAll('@', ' ');
  const topic = () => pick.from(lists.topic).replace('@', ' ');
  const owner = () => pick.from(pick.from([lists.country, lists.country, cities, lists.region]));
  const ways = [
    () => `National ${topic()} ${word} of ${owner()}`,
    () => `National ${topic()} and ${topic()} ${word}`,
    () => `National ${topic()}, ${topic()} and ${topic()} ${word}`,
    () => `${owner()} ${topic()} and ${topic()} ${word}`,
    () => `${word} of ${topic()} and ${topic()} of ${owner()}`,
    () => `${topic()} ${word} of ${owner()}`,
    () => `Office of the ${pick.from(lists.office).replaceAll('@', ' ')}`,
    () => `Ministry of ${topic()} and ${topic()}`,
    () => `Department of ${topic()}`,
    () => `${owner()} ${topic()} ${word}`,
    () => `${pick.from(lists.adjective)} National ${topic()} ${word}`,
  ];
  return pick.from(ways)();
}

function unknownUnion(pick: Picker): string {
  const worker = () => pick.from(lists.worker);
  const owner = () => pick.from(pick.from([lists.country, lists.adjective, cities, lists.region]));
  const ways = [
    () => `Union of ${worker()} and ${worker()}`,
    () => `Association of ${worker()} and ${worker()} Union`,
    () => `National Union of ${worker()}`,
    () => `${owner()} ${worker()} Union`,
    () => `${owner()} ${worker()}' Union`,
    () => `Amalgamated ${worker()} and ${worker()} Union`,
    () => `${owner()} ${worker()} Association`,
  ];
  return pick.from(ways)();
}

/** "Lusotel", "NordBank": one word that nobody wrote before, or two. */
function coinedCompany(pick: Picker): string {
  const base = pick.from(pick.from([cities, lists.country, surnames]));
  const trade = pick.from(lists.trade);
  const way = pick.number(4);
  if (way === 0) return invented(pick.from([cities, surnames]), pick);
  const front = base.split(' ')[0]!.slice(0, 3 + pick.number(3));
  if (way === 1) return front + trade.toLowerCase();
  return way === 2 ? front + trade : `${invented(surnames, pick)} ${trade}`;
}

function unknownSchool(pick: Picker): string {
  const base = pick.from(pick.chance(0.5) ? cities : surnames);
  if (pick.chance(0.3)) return `University of ${base}`;
  return `${base} ${pick.from(lists.schoolWord).replace('@', ' ')}`;
}

function acronym(pick: Picker): string {
  const letters = Array.from({ length: 2 + pick.number(4) }, () =>
    String.fromCharCode(65 + pick.number(26)),
  );
  return letters.join('');
}

const oneWordNames = [lists.body, lists.party, lists.media, lists.company, lists.team].map((list) =>
  list.filter((name) => !name.includes(' ')),
);

/** Another name of the same kind. */
export function otherName(old: string, kind: GoldKind, pick: Picker): string {
  const isOneWord = !old.includes(' ');
  if (kind === 'person') return isOneWord ? pick.from(surnames) : person(pick);
  if (kind === 'place') return pick.from(pick.chance(0.5) ? cities : lists.region);
  if (kind !== 'organization') return old;
  const known = [lists.body, lists.party, lists.media, lists.company, lists.team];
  if (isOneWord) return pick.chance(0.3) ? acronym(pick) : pick.from(pick.from(oneWordNames));
  const unknown = [unknownBody, unknownCompany, unknownTeam, unknownSchool, longBody, unknownUnion];
  return pick.chance(0.6) ? pick.from(pick.from(known)) : pick.from(unknown)(pick);
}
