import { perWord } from '../../text/words';
import type { FoundName, ParagraphNames } from '../names/foundName';
import { isLegalForm } from '../names/shortForms';
import { lexicon } from '../words/lexicon';

/** What was found in a paragraph. */
export interface FoundNames {
  readonly names: ParagraphNames;
}

/**
 * The names of an article's plain text, by which those of its headlines are read. A headline’s capitals join
 * words to a name, and names to one: of "Anna Pike Beats Joe Marsh" only what the article names elsewhere is a
 * name.
 */
export class Elsewhere {
  #names: ReadonlyMap<string, FoundName> | undefined;

  constructor(private readonly paragraphs: readonly FoundNames[]) {}

  /**
   * The names that one in a headline holds, the longest from left to right; itself where it holds none, or may
   * be longer for good.
   */
  namesIn(found: FoundName): readonly FoundName[] {
    this.#names ??= plainNames(this.paragraphs);
    const { words, starts, isWhole } = parts(found.word);
    if (isWhole || this.#names.has(found.word.text)) return [found];
    const names: FoundName[] = [];
    let hasShort = false;
    let isLonger = false;
    for (let first = 0; first < words.length; ) {
      const end = endOfName(words, first, this.#names);
      if (end === undefined) {
        isLonger ||= mayBeName(words[first]!);
        first++;
        continue;
      }
      if (goesOn(words, first, end)) return [found];
      hasShort ||= end === first + 1;
      const start = found.start + starts[first]!;
      const name = this.#names.get(words.slice(first, end).join(' '))!;
      names.push({ ...name, start, end: start + name.word.text.length, ...UNTOLD });
      first = end;
    }
    // "Anna Marsh" is no "Marsh" with a word before it, whoever Anna is.
    const isSure = hasShort ? !isLonger && names[0]!.start === found.start : names.length > 0;
    return isSure ? names : [found];
  }
}

/** Each name by its words, as it is first found outside headlines. */
function plainNames(paragraphs: readonly FoundNames[]): ReadonlyMap<string, FoundName> {
  const names = new Map<string, FoundName>();
  for (const { names: found } of paragraphs) {
    for (const name of found.names) {
      const isPlain = name.form === 'name' && !name.inHeadline;
      if (isPlain && !names.has(name.word.text)) names.set(name.word.text, name);
    }
  }
  return names;
}

/** Where the longest of some names ends that begins with a word, exclusive; undefined where none does. */
function endOfName(
  words: readonly string[],
  first: number,
  names: ReadonlyMap<string, FoundName>,
): number | undefined {
  for (let end = Math.min(words.length, first + MOST_WORDS); end > first; end--) {
    if (names.has(words.slice(first, end).join(' '))) return end;
  }
  return undefined;
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
