import { expect, it } from 'vitest';
import { actorsOf } from './analyseActors';

const typed = (text: string) => actorsOf(text).map(({ name, type }) => `${name} (${type})`);

it.each([
  [
    'somebody whose surname ends with two s',
    'Chief Executive Annika Thoss told staff. Thoss was appointed last year.',
    ['Annika Thoss (person)'],
  ],
  [
    'a state and a town that have teams, where nobody plays',
    'Nebraska Sen. Anna Berg spoke in Cleveland.\n\nThe Cleveland arena was full.',
    ['Nebraska (place)', 'Anna Berg (person)', 'Cleveland (place)'],
  ],
  [
    'the teams of both, where one plays',
    'Nebraska beat Cleveland 2-1.',
    ['Nebraska (organization)', 'Cleveland (organization)'],
  ],
  [
    'a town of a dateline',
    'DALLAS (AP) — The race is on.',
    ['Dallas (place)', 'Associated Press (organization)'],
  ],
  [
    'a town with a first name for its first word',
    'Robert Stone, from Hilton Head, South Carolina, said no.',
    ['Robert Stone (person)', 'Hilton Head (place)', 'South Carolina (place)'],
  ],
  [
    'the states of members of Congress',
    'Sen. Ted Marsh (R-TX), Rep. Joe Roe (D-Wash.) and Sam Hill, R-NY, agreed.',
    [
      'Ted Marsh (person)',
      'Texas (place)',
      'Joe Roe (person)',
      'Washington State (place)',
      'Sam Hill (person)',
      'New York State (place)',
    ],
  ],
  [
    'groups of people, whatever stands before them',
    'African-Americans and Native Americans joined Southern Europeans.',
    ['African-Americans (group)', 'Native Americans (group)', 'Southern Europeans (group)'],
  ],
  ['members of a party', 'Half of Vermont Democrats agreed.', ['Vermont Democrats (group)']],
  ['a party with such a name', 'The Liberal Democrats won.', ['Liberal Democrats (organization)']],
  [
    'the state of somebody who is told by a party',
    'The Texas Republican and the Ohio Democrat left.',
    ['Texas (place)', 'Ohio (place)'],
  ],
  [
    'members of a party by a short name',
    'The Tories left. Protest grew among the Tories.',
    ['Tories (group)'],
  ],
  [
    'people who have a firm’s surname',
    'Kaspersky, 44, was fined on Monday. Voters said Pearson, 51, knew. Ogilvy was born here.',
    ['Kaspersky (person)', 'Pearson (person)', 'Ogilvy (person)'],
  ],
  ['a plan by a common word', 'The council approved the Grand Design.', []],
  ['a camera, a treaty and an index', 'The CCTV showed no one. NAFTA ended. The CPI rose.', []],
  ['a chamber with its majority', 'He wants a Democratic Senate.', ['Senate (organization)']],
  ['a law, a virus and a committee’s letters', 'The ACA, the PAC and Zika made news.', []],
  ['what stands on a shirt', 'Voters in Bernie Marsh T-shirts cheered.', ['Bernie Marsh (person)']],
  ['a number', 'She is No. 1 in the polls.', []],
  ['initials with stops', 'The F.B.I. agreed.', ['Federal Bureau of Investigation (organization)']],
  [
    'a form of address',
    "Oliver Hedge runs it. ''It was dear,'' Mr. Hedge said.",
    ['Oliver Hedge (person)'],
  ],
  ['an office addressed', 'Thank you, Mr. President.', []],
  [
    'a headline’s verb in capitals',
    'Anna Pike Picks Up a Prize\n\nAnna Pike won on Monday. Pike smiled.',
    ['Anna Pike (person)'],
  ],
  [
    'two names that a headline joins, as they stand elsewhere',
    'Anna Pike Beats Joe Marsh In Ohio\n\nAnna Pike beat Joe Marsh on Monday in Ohio. He left.',
    ['Anna Pike (person)', 'Joe Marsh (person)', 'Ohio (place)'],
  ],
  [
    'a body that has somebody’s name in a headline',
    'Pike Foundation Says It Will Stay\n\nThe money is gone, said Anna Pike. Pike left.',
    ['Pike Foundation (organization)', 'Anna Pike (person)'],
  ],
  [
    'a first name that no list has, in a headline',
    'Saoirse Keane To Lead The Council\n\nOn Monday Mayor Keane smiled.',
    ['Saoirse Keane (person)'],
  ],
  [
    'several with one form of address',
    'Sens. Anna Pike and Joe Marsh met Govs. Tom Roe and Jim Hill.',
    ['Anna Pike (person)', 'Joe Marsh (person)', 'Tom Roe (person)', 'Jim Hill (person)'],
  ],
  [
    'two of a family whose names share their words',
    'Kim Jae Un spoke. His sister, Kim Yo Jae, smiled.',
    ['Kim Jae Un (person)', 'Kim Yo Jae (person)'],
  ],
  [
    'a wife beside a husband of the same surname, both addressed',
    'Peter Marsh bought it. Mr. Marsh paid. Mrs. Marsh smiled.',
    ['Peter Marsh (person)', 'Marsh (person)'],
  ],
  [
    'a husband who is addressed before his wife is named',
    'Mr. Marsh bought it. Susan Marsh smiled.',
    ['Marsh (person)', 'Susan Marsh (person)'],
  ],
  [
    'somebody whose first name misleads',
    'Susan Marsh bought it. Mr. Marsh smiled.',
    ['Susan Marsh (person)'],
  ],
  [
    'somebody who has done something, and no shop or family',
    'Ada Hart said no. Hart’s lost the vote. Anna Okafor’s left the party.',
    ['Ada Hart (person)', 'Anna Okafor (person)'],
  ],
  ['a body that opens a paragraph before a dash', 'NATO — It said no.', ['NATO (organization)']],
  ['somebody who does', 'ADA OKAFOR – The mayor said no.', ['ADA OKAFOR (person)']],
  [
    'what a headline’s verbs and small words part',
    'Tolka Lines Sued Over Crash In Lund\n\nThe ferry sank.',
    ['Tolka Lines (organization)', 'Lund (place)'],
  ],
  [
    'names that go on in a headline',
    'BANK OF ENGLAND CUTS RATES.\n\nUniversity Of New Mexico Warns Office For National Statistics',
    [
      'BANK OF ENGLAND (organization)',
      'University Of New Mexico (organization)',
      'Office For National Statistics (organization)',
    ],
  ],
  [
    'people who have a firm’s surname, by what they do',
    'Kellogg smiled. Rimac was born here.',
    ['Kellogg (person)', 'Rimac (person)'],
  ],
  [
    'a country behind the word that opens its sentence',
    'As Chile voted, Peru watched.',
    ['Chile (country)', 'Peru (country)'],
  ],
  ['an account and a tag', 'Write to @TolkaLines or #TolkaDay.', []],
  ['a paper with its article', 'They told The Guardian so.', ['The Guardian (organization)']],
  ['words that do', 'BREAKING NEWS — The mayor said no.', []],
  [
    'a listed name whose first word the article has',
    'Goldman Sachs Sued Over Loans To Lund\n\nOn Monday Goldman said no.',
    ['Goldman Sachs (organization)', 'Lund (place)'],
  ],
  [
    'a name that is a person’s with a word for what it is',
    'Hart Foundation Gives Millions\n\nAda Hart left. Hart smiled.',
    ['Hart Foundation (organization)', 'Ada Hart (person)'],
  ],
  ['a seat that is a number', 'No. 10 said it would appeal.', ['United Kingdom (country)']],
  [
    'whose a place is, which has a name of its own',
    'He saw Ada Hart’s Broad Street office.',
    ['Ada Hart (person)', 'Broad Street (place)'],
  ],
  [
    'people by one word',
    'He met Muslims and Jews. The Socialists won.',
    ['Muslims (group)', 'Jews (group)', 'Socialists (group)'],
  ],
  ['a storm', 'The storm Ada hit the coast. Ada was strong.', []],
  [
    'a family',
    'The Hendersons left. Anna Henderson waved.',
    ['Hendersons (group)', 'Anna Henderson (person)'],
  ],
  [
    'two surnames joined',
    'The Pike-Marsh years ended. Anna Pike left. Joe Marsh stayed.',
    ['Anna Pike (person)', 'Joe Marsh (person)'],
  ],
  [
    'a double surname',
    'Anna Pike-Marsh left. Joe Marsh stayed.',
    ['Anna Pike-Marsh (person)', 'Joe Marsh (person)'],
  ],
])('%s', (_, text, expected) => {
  expect(typed(text)).toEqual(expected);
});
