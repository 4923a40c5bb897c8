import { perWord } from '../../text/words';
import type { FoundName, ParagraphNames } from '../names/foundName';
import { isLegalForm } from '../names/shortForms';
import { lexicon } from '../words/lexicon';

/** What was found in a paragraph. */
export interface FoundNames {
  readonly names: ParagraphNames;
}

/**
 * Each found name of an article’s paragraphs as the names that it holds, mostly itself. A headline’s capitals
 * join words to a name, and names to one: of "Anna Pike Beats Joe Marsh" only what the article names elsewhere,
 * in plain text, is a name.
 */
export function asNamedElsewhere(
  paragraphs: readonly FoundNames[],
): (readonly (readonly FoundName[])[])[] {
  const elsewhere = new Map<string, FoundName>();
  let hasHeadline = false;
  for (const { names } of paragraphs) {
    for (const found of names.names) {
      hasHeadline ||= found.inHeadline;
      if (found.form === 'name' && !found.inHeadline && !elsewhere.has(found.word.text)) {
        elsewhere.set(found.word.text, found);
      }
    }
  }
  return paragraphs.map(({ names: { names } }) =>
    names.map((found) =>
      hasHeadline && found.inHeadline ? namedElsewhereIn(found, elsewhere) : [found],
    ),
  );
}

/** The longest names from left to right; the found one itself where it holds none, or may be longer for good. */
function namedElsewhereIn(
  found: FoundName,
  elsewhere: ReadonlyMap<string, FoundName>,
): readonly FoundName[] {
  const { words, starts, isWhole } = parts(found.word);
  if (isWhole || elsewhere.has(found.word.text)) return [found];
  const names: FoundName[] = [];
  let hasShort = false;
  let isLonger = false;
  for (let first = 0; first < words.length; ) {
    let end = Math.min(words.length, first + MOST_WORDS);
    let name: FoundName | undefined;
    for (; end > first && !name; end--) name = elsewhere.get(words.slice(first, end).join(' '));
    if (!name) {
      isLonger ||= mayBeName(words[first]!);
      first++;
      continue;
    }
    hasShort ||= end === first;
    if (goesOn(words, first, end + 1)) return [found];
    const start = found.start + starts[first]!;
    names.push({ ...name, start, end: start + name.word.text.length, ...UNTOLD });
    first = end + 1;
  }
  // "Anna Marsh" is no "Marsh" with a word before it, whoever Anna is.
  const isSure = hasShort ? !isLonger && names[0]!.start === found.start : names.length > 0;
  return isSure ? names : [found];
}

/** True where a piece of a headline is only the beginning of a name: "Boston" of "Boston Globe", "Hart" of "Hart Foundation". */
function goesOn(words: readonly string[], first: number, end: number): boolean {
  if (end < words.length && saysWhat(words[end]!)) return true;
  return lexicon()
    .names.startingWith(words[first]!)
    .some(
      ({ words: listed }) =>
        listed.length > end - first && listed.every((word, i) => word === words[first + i]),
    );
}

/** "Foundation", "Tower", "Inc." */
function saysWhat(word: string): boolean {
  const { organizationWord, placeWord } = lexicon().word(word);
  return organizationWord || placeWord || isLegalForm(word);
}

function mayBeName(word: string): boolean {
  const { firstName, lastName } = lexicon().word(word);
  return firstName || lastName || /^\p{Lu}\.?$/u.test(word);
}

/** So many words have the names that are looked for. */
const MOST_WORDS = 5;
/** What is told of a name where it stands, and not in a headline. */
const UNTOLD = {
  describes: undefined,
  otherNameOf: undefined,
  actsAsGovernment: undefined,
  country: undefined,
  saidToBe: undefined,
  plays: false,
  inHeadline: true,
} as const;

/** A name's words and where they start in it; true for one whose last word says what it is: "Pike Tower". */
const parts = perWord(({ text }) => {
  const words = text.split(' ');
  const starts: number[] = [];
  let at = 0;
  for (const word of words) {
    starts.push(at);
    at += word.length + 1;
  }
  return { words, starts, isWhole: words.length === 1 || saysWhat(words.at(-1)!) };
});
