/**
 * A word, number or mark as it is written, wherever it stands. Texts repeat their words, so what is
 * known of one is found out once (see {@link perWord}); that is most of the analysis's speed.
 */
export class Word {
  readonly lower: string;
  /** What {@link perWord} found out, by reader. */
  readonly notes: unknown[] = [];
  /** What {@link mostAskedPerWord} found out. */
  mostAsked: unknown = undefined;

  constructor(
    readonly text: string,
    readonly hash: number,
  ) {
    this.lower = text.toLowerCase();
  }
}

/** How many words are kept in mind, so that texts without end take no memory without end. */
const LIMIT = 1 << 15;
const PLACES = LIMIT * 2;
/** Longer words come once. */
const LONGEST = 40;
/** So many places are tried: no choice of words makes the search long. */
const TRIES = 16;

/** An open hash table: half the time of a Map, since no string is made to look a word up. */
let table: (Word | undefined)[] = new Array(PLACES).fill(undefined);
let size = 0;

/** The code units of the word that is looked up: read once from the text, which takes its time. */
const units = new Uint16Array(LONGEST);

/** The word that stands in `text` from `start` to `end`; mostly the same object for the same word. */
export function wordAt(text: string, start: number, end: number): Word {
  const length = end - start;
  if (length > LONGEST) return new Word(text.slice(start, end), 0);
  let hash = length;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(start + i);
    units[i] = unit;
    hash = withUnit(hash, unit);
  }
  hash = mixed(hash);
  for (let place = hash, last = hash + TRIES; place < last; place++) {
    const word = table[place & (PLACES - 1)];
    if (word === undefined) return keep(new Word(text.slice(start, end), hash), place);
    if (word.hash === hash && isLookedUp(word.text, length)) return word;
  }
  return new Word(text.slice(start, end), hash);
}

function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** The word that is written like this. */
export function wordOf(text: string): Word {
  return wordAt(text, 0, text.length);
}

function keep(word: Word, place: number): Word {
  if (size === LIMIT) {
    table = new Array(PLACES).fill(undefined);
    size = 0;
  }
  size++;
  table[place & (PLACES - 1)] = word;
  return word;
}

function isLookedUp(word: string, length: number): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== units[i]) return false;
  return true;
}

let readers = 0;

/** Makes a function of a word that reads each word once and remembers what it found. */
export function perWord<T extends object>(read: (word: Word) => T): (word: Word) => T {
  const reader = readers++;
  return (word) => {
    const known = word.notes[reader] as T | undefined;
    if (known !== undefined) return known;
    // Filled up to here: an array with holes would be slower for every later reader.
    while (word.notes.length < reader) word.notes.push(undefined);
    const found = read(word);
    word.notes[reader] = found;
    return found;
  };
}

/**
 * {@link perWord} for the one reader that is asked more often than all others together: what it found
 * stands in the word itself, so that it takes half the time to get there.
 */
export function mostAskedPerWord<T extends object>(read: (word: Word) => T): (word: Word) => T {
  return (word) => {
    word.mostAsked ??= read(word);
    return word.mostAsked as T;
  };
}
