/** Paragraphs as newsrooms write them; words in braces are filled in anew each time. */
const PARAGRAPHS = [
  '{place} – {person}, the {role} of {country}, told reporters on {weekday} that the talks with {country} had “not moved an inch” since {month}. “We came here to sign,” {surname} said. “Nobody brought a pen.”',
  'The {organization} declined to comment. A spokeswoman, {person}, said in a statement that it would “review the figures” before the end of {month} {year}.',
  '“I have never seen the river this high,” said {person}, who has run a bakery in {place} for {number} years. She said her neighbours left last week.',
  'According to {person}, an economist at the {organization}, prices rose by {number} percent in {year}, the steepest climb since {year}.',
  '{surname}, {number}, took office in {month} {year} after {number} months of talks. He has promised to cut spending by a third by {year}; his critics, among them {person}, call that “a fairy tale.”',
  'In {country}, officials warned that {country}’s decision would be “a grave mistake.” {place} answered within hours.',
  'The vote is set for {weekday}. If it fails, {person} will have to explain to the {organization} why {number} million was spent on a bridge that ends in a field.',
  '“They ask us to wait,” {surname} added, “and then they ask us why we waited.” The hall, which had been quiet until then, laughed.',
  'Two days earlier the {organization} had published a report of {number} pages. It found that the {role} knew of the leak in {month} {year} and told nobody.',
  'He said the army of {country} had crossed the river at {place}, but a spokesman for {person} denied it: “There is no river there.”',
  'The {role} of {country}, {person}, and her counterpart, {person}, met for three hours on {weekday} in {place}. Neither spoke to the press.',
  '“What we want,” {person} told the {organization}’s annual meeting, “is what we were promised in {year}.”',
  'It was not clear on {weekday} whether the offer still stood. The {organization} said it did; {surname} said it did not; and the {role}, asked twice, said he would “sleep on it”.',
  'Snow is expected from {month} {number}. Trains between {place} and {place} will run every two hours, the {organization} said.',
];

const WORDS: Readonly<Record<string, readonly string[]>> = {
  role: ['foreign minister', 'prime minister', 'president', 'finance minister', 'army chief'],
  country: ['Portugal', 'Norway', 'Kenya', 'Chile', 'Vietnam', 'Poland', 'Egypt', 'Canada'],
  place: ['Lisbon', 'Oslo', 'Nairobi', 'Valparaíso', 'Hanoi', 'Gdańsk', 'Cairo', 'Halifax'],
  organization: ['Harbour Board', 'Statistics Office', 'Union of Teachers', 'Northern Bank'],
  weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  month: ['January', 'March', 'May', 'July', 'September', 'November'],
};
const FIRST_NAMES = [
  'Ana',
  'Tomás',
  'Ingrid',
  'Wanjiru',
  'Pablo',
  'Linh',
  'Marek',
  'Nadia',
  'Claire',
];
const SYLLABLES = ['ba', 'ren', 'mo', 'lin', 'tor', 'ska', 'vey', 'dal', 'ko', 'nin', 'ser', 'ham'];

/** About `size` characters of an article, no two paragraphs alike; the same each time. */
export function article(size: number): string {
  const random = randomNumbers(20240307);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const surname = () => {
    const name = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  const fill = (what: string): string => {
    if (what === 'person') return `${pick(FIRST_NAMES)} ${surname()}`;
    if (what === 'surname') return surname();
    if (what === 'number') return String(2 + Math.floor(random() * 27));
    if (what === 'year') return String(1990 + Math.floor(random() * 33));
    return pick(WORDS[what] ?? []);
  };
  const paragraphs = ['date 2024-03-07 What was said, and when'];
  for (let length = 0; length < size; ) {
    const paragraph = pick(PARAGRAPHS).replace(/\{(\w+)\}/g, (_, what: string) => fill(what));
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
