import { describe, expect, it } from 'vitest';
import { actorsOf, mentionsOf } from '../analyseActors';

/** "Name (type)" for each actor. */
const typed = (text: string) => actorsOf(text).map(({ name, type }) => `${name} (${type})`);

describe('edges and types of names', () => {
  it.each([
    [
      'a hyphen',
      'Jean-Luc Moreau spoke in Geneva.',
      ['Jean-Luc Moreau (person)', 'Geneva (place)'],
    ],
    ['an Arabic particle', 'President Karim al-Haddad spoke.', ['Karim al-Haddad (person)']],
    [
      'a town beside its region',
      'GREYFIELD, Ky. — Rescuers from Greyfield, Kentucky, dug on.',
      ['Greyfield (place)', 'Kentucky (place)'],
    ],
    [
      'a person beside a region',
      'Sen. Laura Whitfield, Ohio, said no.',
      ['Laura Whitfield (person)', 'Ohio (place)'],
    ],
    [
      'the second syllable of a given name',
      'Foreign Minister Yoon Sang-mi met Tsai Wen-hao in Seoul.',
      ['Yoon Sang-mi (person)', 'Tsai Wen-hao (person)', 'Seoul (place)'],
    ],
    ['a given name that ends like a preposition', 'Han Kyung-in won.', ['Han Kyung-in (person)']],
    [
      'a small word between hyphens',
      'The ferry left Fort-de-France for Stoke-on-Trent.',
      ['Fort-de-France (place)', 'Stoke-on-Trent (place)'],
    ],
    [
      'what a compound says of a name',
      'The Oslo-based firm hired Uganda-born guards.',
      ['Oslo (place)', 'Uganda (country)'],
    ],
    ['an apostrophe', 'Sinead O’Malley said no.', ['Sinead O’Malley (person)']],
    ['an initial', 'Judge Laura B. Whitfield ruled.', ['Laura B. Whitfield (person)']],
    [
      'a possessive',
      'Germany’s parliament praised Kenya.',
      ['Germany (country)', 'Kenya (country)'],
    ],
    [
      'a conjunction',
      'France and Spain agreed with the United Nations.',
      ['France (country)', 'Spain (country)', 'United Nations (organization)'],
    ],
    [
      'joining words',
      'The Organization for Security and Cooperation in Europe met.',
      ['Organization for Security and Cooperation in Europe (organization)'],
    ],
    ['the calendar', 'On Friday in March, Norway voted.', ['Norway (country)']],
    [
      'dotted letters',
      'The U.S. and the U.K. signed.',
      ['United States (country)', 'United Kingdom (country)'],
    ],
    ['a quotation', '“We trust Denmark,” she said.', ['Denmark (country)']],
  ])('knows %s', (_, text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  it.each([
    ['an agreement named after a town', 'Both sides broke the Minsk agreement.'],
    ['a word that opens a sentence', 'Meanwhile, nobody came. Despite that, it rained.'],
    ['a contraction', '“We’re ready. They’ve left. Don’t ask,” she said.'],
    ['an adjective', 'The Russian delegation and a Western diplomat met.'],
    ['an election named after its year', 'The 2015 Norway general election was close.'],
    ['words that open a headline', 'Court rules on the new tax today'],
    ['a harbour', 'Harbour to reopen after storm'],
    ['a race', 'Marathon runners gathered early.'],
    ['a possessive office', 'Senator’s wife resigns'],
    ['an index of shares', 'The Dow fell while the FTSE 100 and the Nikkei 225 rose.'],
    ['a thing by its letters', 'He won by TKO and sold his SUV after the IPO.'],
    ['a number with its measure', 'It opens at 5PM and costs 300USD.'],
    ['nothing', ''],
  ])('names nobody in %s', (_, text) => {
    expect(typed(text)).toEqual([]);
  });

  it.each([
    [
      'the place and the agency of a dateline',
      'HARARE (AP) — President Samir Belaid left Algiers on Friday.',
      [
        'Harare (place)',
        'Associated Press (organization)',
        'Samir Belaid (person)',
        'Algiers (place)',
      ],
    ],
    [
      'the teams of a result',
      'Chelsea 3 Fulham 1',
      ['Chelsea (organization)', 'Fulham (organization)'],
    ],
    [
      'players and their countries',
      'Marta Koss (Poland) beat Lin Yue (China) 6-3 6-4',
      ['Marta Koss (person)', 'Poland (country)', 'Lin Yue (person)', 'China (country)'],
    ],
    [
      'countries of a headline in capitals',
      'KENYA SAYS UGANDA MUST TALK',
      ['Kenya (country)', 'Uganda (country)'],
    ],
    [
      'first names that are verbs and months',
      'Will Brennan won. May Lindqvist lost.',
      ['Will Brennan (person)', 'May Lindqvist (person)'],
    ],
    [
      'towns that stand for their teams',
      'DENVER 102 Toronto 97',
      ['DENVER (organization)', 'Toronto (organization)'],
    ],
    ['a question before a name', 'Will Brennan win again? Nobody knows.', ['Brennan (person)']],
    [
      'the office before a name',
      'Transport Minister Amara Sesay resigned.',
      ['Amara Sesay (person)'],
    ],
    [
      'persons whose names are words',
      'Grace Okafor and Rose Marsh met Mark Field in Bergen.',
      ['Grace Okafor (person)', 'Rose Marsh (person)', 'Mark Field (person)', 'Bergen (place)'],
    ],
    [
      'airlines',
      'Aer Lingus and Kenya Airways cancelled flights to Malta.',
      ['Aer Lingus (organization)', 'Kenya Airways (organization)', 'Malta (country)'],
    ],
    [
      'public bodies',
      'Bank of Ghana officials met the Ghana Police Service in Tamale.',
      ['Bank of Ghana (organization)', 'Ghana Police Service (organization)', 'Tamale (place)'],
    ],
    [
      'bodies whose names join several things',
      'The National Water and Sanitation Agency of Malawi sued the Union of Bakers and Millers.',
      [
        'National Water and Sanitation Agency of Malawi (organization)',
        'Union of Bakers and Millers (organization)',
      ],
    ],
    [
      'companies of one word nobody has read before',
      'Shares of Lusotel rose 2 percent, while Tarrobank fell.',
      ['Lusotel (organization)', 'Tarrobank (organization)'],
    ],
    [
      'what its head says',
      'They met at the Imperial Institute of Tin Madras, then swam in Harrow Reservoir near Tolka County.',
      [
        'Imperial Institute of Tin Madras (organization)',
        'Harrow Reservoir (place)',
        'Tolka County (place)',
      ],
    ],
    [
      'bodies that open a sentence',
      'The Rail Delivery Group and its members met. The Charity Board left early.',
      ['Rail Delivery Group (organization)', 'Charity Board (organization)'],
    ],
    [
      'what stands before a name the lists have',
      'She left the Boston Red Sox of Major League Baseball.',
      ['Boston Red Sox (organization)', 'Major League Baseball (organization)'],
    ],
    [
      'a body that other countries have as well',
      'The Danish Air Force flew food to Nairobi.',
      ['Danish Air Force (organization)', 'Nairobi (place)'],
    ],
    [
      'a trade in a name',
      'The couple hired Riverbank Catering for the day.',
      ['Riverbank Catering (organization)'],
    ],
    [
      'a call sign',
      'She has worked for 4TKL and for 2WN since May.',
      ['4TKL (organization)', '2WN (organization)'],
    ],
    ['a mark in a name', 'Critics of Yahoo! said so.', ['Yahoo (organization)']],
    [
      'two persons joined by a sign',
      'The presenters Anna Lindqvist & Mark Odell have left Nairobi.',
      ['Anna Lindqvist (person)', 'Mark Odell (person)', 'Nairobi (place)'],
    ],
    [
      'a town and its country without a comma',
      'Her family has lived in Tamale Ghana since May.',
      ['Tamale (place)', 'Ghana (country)'],
    ],
    [
      'a town whose name goes on in small letters',
      'He was born in Newcastle upon Tyne.',
      ['Newcastle upon Tyne (place)'],
    ],
    ['a first name that a town has as well', 'They thanked Elizabeth.', ['Elizabeth (person)']],
    [
      'a road by whoever it is named after',
      'Buses no longer stop in Odell’s Lane on Fridays.',
      ['Odell’s Lane (place)'],
    ],
    [
      'a party and a seat around the letters of an office',
      'Anna Odell, the Conservative MP for Harrowmere, and a Labour MEP left.',
      ['Anna Odell (person)', 'Harrowmere (place)', 'Labour Party (organization)'],
    ],
    [
      'a town in a dateline before its country',
      'TOLKA, Sweden — Snow fell on Friday.',
      ['TOLKA (place)', 'Sweden (country)'],
    ],
    [
      'what opens a name in other tongues',
      'He had worked for Instituto Calderon and for Fondation Brel.',
      ['Instituto Calderon (organization)', 'Fondation Brel (organization)'],
    ],
    [
      'persons whose names are places',
      'Kerry Washington and Chelsea Clinton sang in Bergen.',
      ['Kerry Washington (person)', 'Chelsea Clinton (person)', 'Bergen (place)'],
    ],
    [
      'a firm with nobody’s names in its own',
      'Two tugs of Dorrick Maritime reached the ship.',
      ['Dorrick Maritime (organization)'],
    ],
    [
      'a first name by itself',
      'Nadia said she would stay. Nadia Rahal left Cairo.',
      ['Nadia Rahal (person)', 'Cairo (place)'],
    ],
  ])('knows %s', (_, text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  it('tells nationals from their country', () => {
    expect(mentionsOf('The Russians left. Russia stayed.')).toEqual([
      'Russians → russians (demonym)',
      'Russia → russia',
    ]);
  });

  it('takes the countries of a compound for what they tell apart', () => {
    expect(mentionsOf('The US-China talks failed, and China said so.')).toEqual([
      'US → united-states (demonym)',
      'China → china (demonym)',
      'China → china',
    ]);
  });
});

describe('capitals that act', () => {
  it('are their governments where only those can be meant', () => {
    expect(mentionsOf('Ottawa warned Delhi. Snow fell in Ottawa.')).toEqual([
      'Ottawa → canada',
      'Delhi → india',
      'Ottawa → ottawa',
    ]);
  });

  it('stay places where people go, live and speak', () => {
    expect(mentionsOf('She flew to Paris and spoke near Vienna.')).toEqual([
      'Paris → paris',
      'Vienna → vienna',
    ]);
  });
});
