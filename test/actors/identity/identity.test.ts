import { describe, expect, it } from 'vitest';
import { Ids } from '../../../server/src/actors/identity/ids';
import { actorsOf, mentionsOf, rolesOf } from '../analyseActors';

describe('who is the same', () => {
  it('joins full names, surnames and forms of address', () => {
    const text =
      'Senator Maria Delgado arrived. Mrs. Delgado smiled, and Delgado said nothing. Maria T. Delgado left.';
    expect(mentionsOf(text)).toEqual([
      'Maria Delgado → maria-t-delgado',
      'Delgado → maria-t-delgado',
      'Delgado → maria-t-delgado',
      'Maria T. Delgado → maria-t-delgado',
    ]);
  });

  it('joins a surname with the full name that comes later', () => {
    expect(mentionsOf('Whitfield said no.\n\nThe judge, Laura Whitfield, left.')).toContain(
      'Whitfield → laura-whitfield',
    );
  });

  it('joins short first names and transliterations', () => {
    const ids = (text: string) => actorsOf(text).map(({ id }) => id);
    expect(ids('William Carver spoke. Bill Carver left.')).toEqual(['william-carver']);
    expect(ids('Sergey Morozov spoke. Sergei Morozov left.')).toEqual(['sergey-morozov']);
  });

  it.each([
    ['Willem van der Meer spoke. Van der Meer smiled.', 'Van der Meer → willem-van-der-meer'],
    ['Marie de Brac spoke. De Brac and Brac’s sister smiled.', 'De Brac → marie-de-brac'],
    ['Salma Abu Nasr spoke. Abu Nasr smiled.', 'Abu Nasr → salma-abu-nasr'],
    ['Clara Morris met Van Morris. Van Morris smiled.', 'Van Morris → van-morris'],
  ])('joins a surname that begins with a particle: %s', (text, expected) => {
    expect(mentionsOf(text).findLast((line) => line.startsWith(expected.split(' →')[0]!))).toBe(
      expected,
    );
  });

  it.each([
    [
      'the first of two surnames',
      'Lucía Robles Ibarra won. Robles wept.',
      'Robles → lucia-robles-ibarra',
    ],
    [
      'the first of two surnames with particles',
      'Inés de la Vega Prado won. De la Vega wept.',
      'De la Vega → ines-de-la-vega-prado',
    ],
    [
      'a shorter full name',
      'Lucía Robles Ibarra won. Lucía Robles wept.',
      'Lucía Robles → lucia-robles-ibarra',
    ],
    [
      'a name before the marriage',
      'Helen Marsh-Reed won. Born Helen Marsh, she wept.',
      'Helen Marsh → helen-marsh-reed',
    ],
    [
      'a middle name as first name',
      'John Otto Brandt won. Otto Brandt wept.',
      'Otto Brandt → john-otto-brandt',
    ],
    [
      'a family name that stands first',
      'Minister Zhou Lanfen won. Zhou wept.',
      'Zhou → zhou-lanfen',
    ],
    [
      'letters behind the name',
      'Judge Simon Tolley KC rose. Tolley spoke.',
      'Tolley → simon-tolley',
    ],
    [
      'letters of another alphabet’s kind',
      'Sen. Jørgen Dahlı won. Dahli wept.',
      'Dahli → jorgen-dahli',
    ],
  ])('joins %s', (_, text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it('gives the first of two family names to nobody who comes later', () => {
    const text = 'Robles left early.\n\nLucía Robles Ibarra and Anton Weil stayed.';
    expect(mentionsOf(text)).not.toContain('Robles → lucia-robles-ibarra');
  });

  it.each([
    [
      'whom it has meant',
      'Minister Zhou Lanfen spoke. Zhou left.\n\nActor Zhou Ming met Zhou Lanfen. Zhou smiled.',
      ['zhou-lanfen', 'zhou-lanfen'],
    ],
    [
      'who alone was named around here',
      'Ann Carver won. Carver wept.\n\nIt rained.\n\nIt snowed.\n\nTom Carver lost. Carver slept.',
      ['ann-carver', 'tom-carver'],
    ],
    ['nobody where it has meant neither', 'Ann Carver met Tom Carver. Carver won.', []],
  ])('gives the surname of two to %s', (_, text, expected) => {
    const bare = mentionsOf(text).filter((line) => /^(?:Zhou|Carver) →/.test(line));
    expect(bare.map((line) => line.split(' → ')[1])).toEqual(expected);
  });

  it('keeps two people of one surname apart, by title or by who was just named', () => {
    const text =
      'President John Carver met Susan Carver. Mrs. Carver smiled at Mr. Carver.\n\nNobody else came.\n\nThen Carver said goodbye.';
    expect(mentionsOf(text)).toEqual([
      'John Carver → john-carver',
      'Susan Carver → susan-carver',
      'Carver → susan-carver',
      'Carver → john-carver',
    ]);
  });

  it('gives a form of address to whoever’s first name does not speak against it', () => {
    const text =
      'Leslie Carver met John Carver. Then Carver spoke.\n\nNobody else came.\n\nMrs. Carver smiled at Mr. Carver.';
    expect(mentionsOf(text)).toEqual([
      'Leslie Carver → leslie-carver',
      'John Carver → john-carver',
      'Carver → leslie-carver',
      'Carver → john-carver',
    ]);
  });

  it.each<[string, string, string[]]>([
    [
      'two sisters of one form of address',
      'Nora Finch and her sister Clara Finch own the mill. Ms. Finch will stay.',
      ['nora-finch', 'clara-finch'],
    ],
    [
      'a married couple',
      'Tom Baxter and his wife Helen Baxter moved in. Baxter left, too.',
      ['tom-baxter', 'helen-baxter'],
    ],
    [
      'father and son, where nothing follows the name',
      'John Harmon Sr. built the bridge, and John Harmon Jr. painted it. Harmon left.',
      ['john-harmon-sr', 'john-harmon-jr'],
    ],
  ])('gives a name that two share to nobody: %s', (_who, text, expected) => {
    expect(mentionsOf(text).map((line) => line.split(' → ')[1])).toEqual(expected);
  });

  it('tells father and son by what follows the surname', () => {
    const text =
      'John Harmon Sr. built the bridge. His son, John Harmon Jr., repaired it. Harmon Jr. left.';
    expect(mentionsOf(text).at(-1)).toBe('Harmon Jr. → john-harmon-jr');
  });

  it.each([
    ['Moscow warned Kiev of a strike.', 'Moscow → russia'],
    ['A spokesman left. The Kremlin said it was ready.', 'Kremlin → russia'],
    ['Brussels warned Hungary over its budget.', 'Brussels → european-union'],
    ['Downing Street declined to name a day.', 'Downing Street → united-kingdom'],
    ['Critics of the plan fear Downing Street.', 'Downing Street → united-kingdom'],
    ['Crowds gathered behind Downing Street on Monday.', 'Downing Street → downing-street'],
    ['Pyongyang did not reply.', 'Pyongyang → north-korea'],
    ['Canberra will decide on Monday.', 'Canberra → australia'],
    ['Ottawa has not decided.', 'Ottawa → canada'],
    ['Berlin and Paris backed the plan.', 'Berlin → germany'],
    ['Berlin, Rome and Paris agree.', 'Berlin → germany'],
    ['Berlin and Paris have both sent drones.', 'Paris → france'],
    ['Berlin, Rome and Paris agree.', 'Paris → france'],
    ['The minister visits Seoul next week. Seoul said so.', 'Seoul → seoul'],
    ['Jamaica voted. Kingston denied fraud.', 'Kingston → jamaica'],
    ['The premier said Victoria denied it.', 'Victoria → victoria'],
    ['The Kremlin wall fell.', 'Kremlin → kremlin'],
    ['She arrived in Brussels on Monday.', 'Brussels → brussels'],
    ['They met outside the Kremlin on Monday.', 'Kremlin → kremlin'],
  ])('knows whose government a seat stands for: %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it('gives a bare surname to the only one of the family named so far', () => {
    const text = 'Susan Carver won. Carver thanked her husband, John Carver.';
    expect(mentionsOf(text)[1]).toBe('Carver → susan-carver');
  });

  it('joins acronyms with their full names', () => {
    const text = 'The International Energy Agency met. The IEA said prices would fall.';
    expect(actorsOf(text).map(({ mentions }) => mentions.length)).toEqual([2]);
  });

  it('knows an organization by the initials that elsewhere are another’s', () => {
    const text = 'The Austrian Medical Association met. The AMA said no.';
    expect(mentionsOf(text)).toContain('AMA → austrian-medical-association');
  });

  it.each([
    ['the Popular Harvest Alliance, or FTK, won. FTK cheered.', 'FTK'],
    ['the Popular Harvest Alliance, known as the FTK, won. FTK cheered.', 'FTK'],
    ['the Popular Harvest Alliance (FTK) won. FTK cheered.', 'FTK'],
  ])('joins a name that is introduced as another: %s', (text) => {
    const [alliance, another] = actorsOf(`It said ${text}`);
    expect(another).toBeUndefined();
    expect(alliance!.mentions.map((mention) => mention.text)).toEqual([
      'Popular Harvest Alliance',
      'FTK',
      'FTK',
    ]);
  });

  it.each<[string, string[]]>([
    [
      'Judge told Margaret "Maggie" Colby to go. Maggie left. Colby smiled.',
      ['Margaret "Maggie" Colby', 'Maggie', 'Colby'],
    ],
    ['Thomas “Tip” Nolan left. Nolan smiled.', ['Thomas “Tip” Nolan', 'Nolan']],
    ['Minister Kang Min-jae left. Kang smiled.', ['Kang Min-jae', 'Kang']],
    ['Judge Dana Frost KC left. Frost smiled.', ['Dana Frost', 'Frost']],
    ['They met the Duchess of Alba at home.', ['Duchess of Alba']],
  ])('finds the whole name: %s', (text, expected) => {
    const [person, another] = actorsOf(text).filter(({ type }) => type === 'person');
    expect(another).toBeUndefined();
    const names = person!.mentions.filter(({ form }) => form === 'name');
    expect(names.map((mention) => mention.text)).toEqual(expected);
  });

  it('leaves nicknames out of identifiers, and parties out of states', () => {
    expect(actorsOf('Margaret “Maggie” Colby left.')[0]!.id).toBe('margaret-colby');
    expect(mentionsOf('Sen. Dana Frost, D-Ore., left.')).toContain('Ore. → oregon');
  });

  it('takes a company’s name without its legal form for the company', () => {
    const text = 'Nimbus Inc. sued Orbital Corp on Tuesday. Nimbus said Orbital copied it.';
    expect(mentionsOf(text)).toContain('Orbital → orbital-corp');
  });

  it.each([
    [
      'cut to its first word',
      'Acmon Robotics Inc. sued. Acmon fell.',
      'Acmon → acmon-robotics-inc',
    ],
    [
      'cut to two words',
      'The ferry is owned by Tagalan Star Lines Inc. On Monday Tagalan Star apologised.',
      'Tagalan Star → tagalan-star-lines-inc',
    ],
    [
      'that looks like a person',
      'The court fined Rosamund Dredging Ltd on Monday. Rosamund denied wrongdoing. Rosamund’s director wept.',
      'Rosamund → rosamund-dredging-ltd',
    ],
    [
      'by its initials',
      'The Growers Council of Ireland backed it. GCI boss Tim Wool smiled.',
      'GCI → growers-council-of-ireland',
    ],
    [
      'by initials of another tongue',
      'It was paid for by the National Agency for Tin Research, known as ANID, in May.',
      'ANID → national-agency-for-tin-research',
    ],
    [
      'by a word made of its letters',
      'The Maritime Tin Authority (Matia) met. Matia agreed.',
      'Matia → maritime-tin-authority',
    ],
  ])('knows a company or body %s', (_, text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it.each([
    ['whoever is called Mr.', 'Lindal Motors AG lost. Mr. Lindal left.', 'Lindal → lindal'],
    [
      'whoever has the name in full',
      'Eva Lindal runs Lindal Motors AG. Lindal left.',
      'Lindal → eva-lindal',
    ],
    ['a town', 'Tulsa Bakeries Inc. is based in Tulsa. It rained in Tulsa.', 'Tulsa → tulsa'],
  ])('takes for no company %s', (_, text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it('takes no agency for another name of where it reports from', () => {
    expect(mentionsOf('TOLKAR, Northern Harmland (AP) — Nine people died.')).toContain(
      'AP → associated-press',
    );
  });

  it('joins the spellings of a capital, and keeps a country’s cities apart', () => {
    expect(actorsOf('They flew from Kiev to Kyiv.')).toHaveLength(1);
    expect(actorsOf('They flew from Lagos to Abuja.').map(({ name }) => name)).toEqual([
      'Lagos',
      'Abuja',
    ]);
  });

  it('joins a name in capitals with the same name', () => {
    const text = 'GREYFIELD, Ky. — Rescuers from Greyfield dug on.\n\nGreyfield was dark.';
    const [greyfield] = actorsOf(text);
    expect(greyfield).toMatchObject({ name: 'Greyfield', type: 'place' });
    expect(greyfield!.mentions.map((mention) => mention.text)).toEqual([
      'GREYFIELD',
      'Greyfield',
      'Greyfield',
    ]);
  });

  it.each([
    ['It is owned by Tagal Star Lines, Inc. on paper.', 'Tagal Star Lines, Inc.'],
    ['Shares in Halvor Marine A/S fell by a tenth.', 'Halvor Marine A/S'],
    ['The contractor, M/s Shiv Infratech Pvt Ltd, was paid.', 'Shiv Infratech Pvt Ltd'],
    ['A court in Washington, D.C., blocked the rule.', 'Washington, D.C.'],
    ['Then Adaeze Conteh-Light’s book came out.', 'Adaeze Conteh-Light'],
    ['Shares in Macy’s also rose.', 'Macy’s'],
    ['An Associated Press survey found so.', 'Associated Press'],
  ])('finds it whole: %s', (text, expected) => {
    expect(actorsOf(text).flatMap(({ mentions }) => mentions.map(({ text }) => text))).toEqual([
      expected,
    ]);
  });

  it.each([
    ['The Greens and Free Democrats have ruled it out.', 'Free Democrats'],
    ['A: The Charity Board closed it in March.', 'Charity Board'],
  ])('finds one and another: %s', (text, expected) => {
    const [last] = actorsOf(text).slice(-1);
    expect(last).toMatchObject({ name: expected, type: 'organization' });
  });

  it.each([
    'Leeds drew with Hull City on Saturday.',
    'Arsenal, who beat Leeds at home, won.',
    'It was the Leeds manager who left in May.',
    'The final score was Leeds 2-1.',
  ])('takes a town for its team in a match: %s', (text) => {
    expect(actorsOf(text).find(({ name }) => name.startsWith('Leeds'))).toMatchObject({
      type: 'organization',
    });
  });

  it('takes a town for a town elsewhere', () => {
    expect(actorsOf('It rained in Leeds and Norwich on Friday.').map(({ type }) => type)).toEqual([
      'place',
      'place',
    ]);
  });

  it.each<[string, string, string]>([
    ['TOLKAR, Northern Harmland (AP) — Nine people died.', 'Northern Harmland', 'place'],
    ['Then Zepler Quon analyst Maria Roche spoke.', 'Zepler Quon', 'organization'],
    ['Then Hannah Quon lawyer Maria Roche spoke.', 'Hannah Quon', 'person'],
    ['Rangers beat Celtic at home on Saturday.', 'Rangers', 'organization'],
    ['Two actors arrive. (Photo: Anna Berg/Agence Nord)', 'Agence Nord', 'organization'],
  ])('tells by its place what it is: %s', (text, name, type) => {
    expect(actorsOf(text).find((actor) => actor.name === name)?.type).toBe(type);
  });

  it.each([
    'Gunmen killed nine people. Doctors said so.',
    'On Jan 29 it rained, and on 3 April it snowed.',
    'Storm Elke left thousands without power. Elke moves north on Friday.',
    'The M/V Santa Rosa sank off the coast.',
    'HMS Arundel was sold for scrap.',
  ])('names nobody: %s', (text) => {
    expect(actorsOf(text)).toEqual([]);
  });

  it('knows a town in capitals', () => {
    const towns = actorsOf('NEW DELHI: Farmers marched.\n\nThey love Delhi.');
    expect(towns.map(({ id, name }) => [id, name])).toEqual([['new-delhi', 'New Delhi']]);
    expect(actorsOf('ATLANTA — It rained.')[0]).toMatchObject({ id: 'atlanta', name: 'Atlanta' });
  });

  it('joins what the lexicons know as one, whatever it looks like', () => {
    const text = 'The NSW government paid. New South Wales Premier Ann Lee left New South Wales.';
    expect(mentionsOf(text).filter((line) => line.endsWith('new-south-wales'))).toHaveLength(3);
  });

  it('joins the names of a country', () => {
    expect(actorsOf('America voted. The United States and the US agreed.')).toHaveLength(1);
  });

  it('keeps the same body of two countries apart', () => {
    const text =
      'Norway’s Defence Ministry met. The Defence Ministry said no.\n\nIt rained.\n\nFinland’s Defence Ministry left. The ministry said so.';
    const bodies = actorsOf(text).filter(({ type }) => type === 'organization');
    expect(bodies.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ['defence-ministry-of-norway', 2],
      ['defence-ministry-of-finland', 2],
    ]);
    const [one] = actorsOf('The Defence Ministry met. Norway’s Defence Ministry left.');
    expect(one).toMatchObject({ id: 'defense-ministry', mentions: [{}, {}] });
  });

  it('gives each actor an identifier of its own', () => {
    const ids = actorsOf('Ann Lee met Ann Lee Jr. and Bob Lee Sr.').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives no namesake an identifier that is somebody’s name', () => {
    const ids = new Ids();
    expect(
      ['studio', 'studio-2', 'studio', 'studio-2', 'studio'].map((id) => ids.next(id)),
    ).toEqual(['studio', 'studio-2', 'studio-3', 'studio-2-2', 'studio-4']);
  });
});

describe('what an organization is', () => {
  it.each([
    ['Acmon Robotics Inc. grew. The company paid well.', 'The company → acmon-robotics-inc'],
    ['Acmon Motors grew. Shares in the carmaker rose.', 'the carmaker → acmon-motors'],
    ['The law firm Lane Pember wrote. The firm won.', 'The firm → lane-pember'],
    ['Ormond, a charity in Leeds, grew. The charity has closed.', 'The charity → ormond'],
    ['They called The Guardian. The newspaper declined.', 'The newspaper → the-guardian'],
    ['Harm Police came. The force urged calm.', 'The force → harm-police'],
    ['It asked the tin watchdog, the RTN. The watchdog agreed.', 'The watchdog → rtn'],
    ['A Dutch tin watchdog, the RTM, met. The regulator left.', 'The regulator → rtm'],
    ['The folk band Larkspur split. The band was tired.', 'The band → larkspur'],
  ])('lets its noun mean it: %s', (text, expected) => {
    const found = mentionsOf(text).map((line) => line.replace(' (role)', ''));
    expect(found).toContain(expected);
  });

  it.each([
    [
      'of a company named before the last',
      'Acmon Motors grew.\n\nShe joined Tarbank Insurance.\n\nThe company made a profit.',
    ],
    ['of two companies', 'Acmon Motors sued Tarbank Motors. The company fell.'],
    ['told more of', 'Acmon Motors fell. They own the company with the best cars.'],
    ['of none', 'The Finance Ministry met. The company fell.'],
    ['of none in another place', 'The Oslo Radio Orchestra met. The orchestra in Graz left.'],
  ])('lets it mean nobody where it may be that %s', (_, text) => {
    expect(mentionsOf(text).filter((line) => line.endsWith('(role)'))).toEqual([]);
  });

  it.each([
    ['The law firm Crane Pember wrote.', 'Crane Pember'],
    ['The songs are by the folk duo Marigold.', 'Marigold'],
    ['A start-up, Andes Bright, was set up.', 'Andes Bright'],
    ['Lumeria, a start-up that makes glasses, grew.', 'Lumeria'],
    ['Asla, the drivers’ union, said no.', 'Asla'],
    ['Robin, a charity in Oslo, grew. Robin has closed. Robin was old.', 'Robin'],
    ['She founded Kindle Hill, a London charity that lends tools.', 'Kindle Hill'],
  ])('tells of which type it is: %s', (text, name) => {
    expect(actorsOf(text).find((actor) => actor.name === name)?.type).toBe('organization');
  });

  it.each([
    ['In Kendal, a company that makes shoes fell.', 'Kendal', 'place'],
    ['Voters did not trust Helen Marsh.', 'Helen Marsh', 'person'],
    ['The company Helen Marsh founded fell.', 'Helen Marsh', 'person'],
    ['Helen Marsh, the union leader, spoke.', 'Helen Marsh', 'person'],
    ['At the bank, Helen Marsh said no.', 'Helen Marsh', 'person'],
    ['Helen Marsh, a film producer, said no.', 'Helen Marsh', 'person'],
    ['She met film producer Nkosa Marsh there.', 'Nkosa Marsh', 'person'],
    ['A man from the harbour board, Nkosa Marsh, left.', 'Nkosa Marsh', 'person'],
  ])('tells nothing of another: %s', (text, name, type) => {
    expect(actorsOf(text).find((actor) => actor.name === name)?.type).toBe(type);
  });
});

describe('a description that stands alone', () => {
  it.each([
    ['Finance Minister Maria Delgado spoke. The minister smiled.', ['The minister']],
    ['Prime Minister Maria Delgado spoke. The minister smiled.', []],
    ['Prime Minister Maria Delgado spoke. The prime minister smiled.', ['The prime minister']],
    ['Vice President Maria Delgado spoke. The president smiled.', []],
    ['Adam Reed said its chief executive left. It named Maria Delgado chief executive.', []],
    ['Minister Maria Delgado left. The minister of a poorer land stayed.', []],
    ['Maria Delgado, a Republican, left. The Republican race goes on.', []],
    ['Maria Delgado was chairman of it. The chairman smiled.', ['The chairman']],
  ])('means who has that office and no other: %s', (text, expected) => {
    const delgado = actorsOf(text).find(({ id }) => id === 'maria-delgado');
    const descriptions = delgado!.mentions.filter(({ form }) => form === 'role');
    expect(descriptions.map((mention) => mention.text)).toEqual(expected);
  });
});

it('takes a description for who had that office first, until another is named', () => {
  const text =
    'Treasurer Kim Tran spoke. The treasurer smiled.\n\nIt rained.\n\nIn Oslo, Treasurer Adam Reed agreed.';
  expect(mentionsOf(text)).toContain('The treasurer → kim-tran (role)');
});

describe('roles', () => {
  it.each([
    [
      'before a name',
      'German Foreign Minister Petra Vogel spoke.',
      ['German Foreign Minister: petra-vogel'],
    ],
    [
      'of an organization',
      'State Department spokesman Adam Reed spoke.',
      ['State Department spokesman: adam-reed'],
    ],
    [
      'with a complement',
      'Secretary of State Helen Marsh spoke.',
      ['Secretary of State: helen-marsh'],
    ],
    [
      'behind a name',
      'Adam Reed, a spokesman for the ministry, spoke.',
      ['spokesman for the ministry: adam-reed'],
    ],
    ['in a clause', 'Adam Reed, who heads the agency, spoke.', ['heads the agency: adam-reed']],
    ['between commas', 'The prime minister, Helen Marsh, spoke.', ['prime minister: helen-marsh']],
    [
      'between commas, of somebody',
      'Helen Marsh’s lawyer, Adam Reed, spoke. The bank’s director, Kim Tran, left.',
      ['lawyer: adam-reed', 'director: kim-tran'],
    ],
    [
      'behind what says since when',
      'Adam Reed, now the mayor, met Kim Tran, who has been mayor of Oslo since May.',
      ['mayor: adam-reed', 'mayor of Oslo: kim-tran'],
    ],
    [
      'as what somebody serves',
      'Adam Reed, who served as ambassador to Norway, spoke.',
      ['ambassador to Norway: adam-reed'],
    ],
    [
      'joined by “and”',
      'Chairman and chief executive Adam Reed met actor, writer and director Kim Tran.',
      ['Chairman and chief executive: adam-reed', 'writer and director: kim-tran'],
    ],
    [
      'behind what opens the sentence',
      'But Labour group leader Cllr Adam Reed spoke.',
      ['Labour group leader: adam-reed', 'Cllr: adam-reed'],
    ],
    ['that are two people’s', 'The mayor and Governor Adam Reed met.', ['Governor: adam-reed']],
    [
      'joined by “and” behind a name',
      'Adam Reed, founder and chief executive of the bank, spoke.',
      ['founder and chief executive of the bank: adam-reed'],
    ],
    [
      'behind an age',
      'Adam Reed, 56, a retired teacher, met Kim Tran, 34.',
      ['retired teacher: adam-reed'],
    ],
    [
      'with all their nouns',
      'Adam Reed, now its chief technology officer, met Kim Tran, a deputy fire chief in Oslo.',
      ['chief technology officer: adam-reed', 'deputy fire chief in Oslo: kim-tran'],
    ],
    [
      'with words of the title',
      'Fisheries Minister Adam Reed met City Manager Kim Tran.',
      ['Fisheries Minister: adam-reed', 'City Manager: kim-tran'],
    ],
    [
      'with ranks',
      'Lt. Col. Adam Reed met Lead author Dr. Kim Tran.',
      ['Lt. Col.: adam-reed', 'Lead author: kim-tran'],
    ],
    ['before they begin', 'President-elect Adam Reed spoke.', ['President-elect: adam-reed']],
    [
      'between commas, of a country',
      'Norway’s foreign minister, Adam Reed, met its secretary of state, Kim Tran.',
      ['Norway’s foreign minister: adam-reed', 'secretary of state: kim-tran'],
    ],
    [
      'between commas, of somebody’s something',
      'The fund’s mission chief, Adam Reed, and its lawyer, Kim Tran KC, spoke.',
      ['mission chief: adam-reed', 'lawyer: kim-tran'],
    ],
    [
      'with what they are known for',
      'Former Tolka Cup player Adam Reed spoke. On Monday mayor Kim Tran left.',
      ['Former Tolka Cup player: adam-reed', 'mayor: kim-tran'],
    ],
    [
      'between commas, for somebody',
      'A spokesman for the alliance, Adam Reed, spoke.',
      ['spokesman for the alliance: adam-reed'],
    ],
    [
      'as what somebody was',
      'Adam Reed was president of Tolka Bank until 2021 and spent a year at home.',
      ['president of Tolka Bank: adam-reed'],
    ],
    [
      'as what somebody is',
      'Kim Tran is the founder of Kindle, and Adam Reed, 54, has been its chairman since May.',
      ['founder of Kindle: kim-tran', 'chairman: adam-reed'],
    ],
    [
      'as what somebody is made',
      'The bank appointed Adam Reed, who runs its cargo arm, as chief executive. It named Dr. Kim Tran treasurer.',
      ['runs its cargo arm: adam-reed', 'chief executive: adam-reed', 'treasurer: kim-tran'],
    ],
    [
      'as what somebody was chosen for',
      'Adam Reed was elected mayor of Oslo in 2019. Kim Tran was appointed as its deputy chief.',
      ['mayor of Oslo: adam-reed', 'deputy chief: kim-tran'],
    ],
    [
      'as what somebody became',
      'Kim Tran became the first woman to lead the Oslo Guard in May.',
      ['first woman to lead the Oslo Guard in May: kim-tran'],
    ],
    [
      'as what somebody leads',
      'Kim Tran, who has led the Guard since 2015, met Adam Reed.',
      ['led the Guard: kim-tran'],
    ],
    [
      'behind brackets',
      'Cllr Kim Tran (Lab, Eastgate), the cabinet member for transport, spoke.',
      ['Cllr: kim-tran', 'cabinet member for transport: kim-tran'],
    ],
    [
      'with a complement that & joins, up to the next verb',
      'Kim Tran was chairman of the Harm & Tolka Railway until May. Mail that Adam Reed sent while Reed was secretary of state could be read.',
      ['chairman of the Harm & Tolka Railway: kim-tran', 'secretary of state: adam-reed'],
    ],
    [
      'with the nouns that tell them apart',
      'Its area manager, Kim Tran, spoke. The town planning officer, Adam Reed, agreed.',
      ['area manager: kim-tran', 'town planning officer: adam-reed'],
    ],
    ['not of somebody else', 'The wife of Adam Reed was mayor. Kim Tran was not the chairman.', []],
    [
      'not beyond what belongs to them',
      'Kim Tran was the founder of “Women for Oslo.” Adam Reed became the first lawyer to buy it.',
      ['founder: kim-tran', 'first lawyer: adam-reed'],
    ],
    [
      'not where they are only thought of',
      'If Kim Tran was mayor. Adam Reed is the best pilot.',
      [],
    ],
    ['not in who leads a game', 'Kim Tran led by two goals. Adam Reed has led Oslo well.', []],
    ['not in any clause', 'Adam Reed, who met the mayor, spoke.', []],
    [
      'not in what the name does',
      'The lawyer, Adam Reed, will become mayor.',
      ['lawyer: adam-reed'],
    ],
    ['not where there is none', 'Adam Reed, no relation to the mayor, spoke.', []],
    ['of a contributor', 'CNN’s Adam Reed contributed to this report.', ['CNN’s: adam-reed']],
  ])('are found %s', (_, text, expected) => {
    expect(rolesOf(text)).toEqual(expected);
  });

  it('tell gender, as titles and first names do', () => {
    const genders = actorsOf(
      'Spokeswoman Kim Tran met Mr. Okafor. Then Susan Carver spoke to Lieutenant Quill.',
    ).map(({ name, gender }) => `${name}: ${gender}`);
    expect(genders).toEqual([
      'Kim Tran: female',
      'Okafor: male',
      'Susan Carver: female',
      'Quill: undefined',
    ]);
  });
});

describe('an organization by what it is', () => {
  it.each<[string, string, string[]]>([
    [
      'the only one of its kind',
      'The Finance Ministry met. The ministry said no.',
      ['The ministry → finance-ministry'],
    ],
    [
      'the only one around here',
      'The Finance Ministry met.\n\nIt rained.\n\nThe Health Ministry met. The ministry’s staff left.',
      ['The ministry → health-ministry'],
    ],
    ['nobody of two', 'The Finance Ministry met the Health Ministry. The ministry said no.', []],
    ['nobody before it is named', 'The ministry said no. The Finance Ministry met.', []],
    ['nobody where it is another', 'Tolka School won. He left the school of music.', []],
    ['nobody where another noun follows', 'Tolka Bank won. The bank account was empty.', []],
  ])('is %s', (_, text, expected) => {
    const roles = mentionsOf(text).filter((line) => line.endsWith(' (role)'));
    expect(roles.map((line) => line.replace(' (role)', ''))).toEqual(expected);
  });
});

describe('descriptions that stand alone', () => {
  const roleMentions = (text: string) =>
    mentionsOf(text).filter((mention) => mention.endsWith('(role)'));

  it('go to the one who has the role', () => {
    const text =
      'Prime Minister Helen Marsh met Senator Adam Reed. The prime minister said it was late.';
    expect(roleMentions(text)).toEqual(['The prime minister → helen-marsh (role)']);
  });

  it('go to nobody where two have it', () => {
    const text = 'Senator Helen Marsh met Senator Adam Reed. The senator said it was late.';
    expect(roleMentions(text)).toEqual([]);
  });

  it('go to nobody where they bring in somebody new', () => {
    const text = 'Prime Minister Helen Marsh left. A prime minister from abroad spoke.';
    expect(roleMentions(text)).toEqual([]);
  });

  it('are no adjectives', () => {
    const text = 'Colonel Adam Reed, a major, left for a major city. The head office said so.';
    expect(roleMentions(text)).toEqual([]);
    expect(rolesOf(text)).toEqual(['Colonel: adam-reed', 'major: adam-reed']);
  });

  it('that open an article wait for the first person named', () => {
    const text = 'The finance minister will resign.\n\n“It is time,” Vogel said.';
    expect(roleMentions(text)).toEqual(['The finance minister → vogel (role)']);
  });

  it('that open an article do not take who has a role already', () => {
    const text = 'The finance minister will resign.\n\nReporter Adam Reed said so.';
    expect(roleMentions(text)).toEqual([]);
  });
});
