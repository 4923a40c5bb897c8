import { isLetterOrDigit } from '../../text/characters';

/** An entry of a list, with the row that holds it. */
export interface ListEntry {
  readonly entry: string;
  readonly row: string;
}

/** A list in which entries are found by the letters and digits they begin with. */
export interface EntryList {
  /** The entries that begin with these letters and digits, and no further ones; others may be among them. */
  under(key: string): readonly ListEntry[];
}

const NONE: readonly ListEntry[] = [];
const HASH = 0x23;
const BLANK = 0x20;

/**
 * A word list of many hundred rows (those that begin with "#" are comments), read where it stands: which
 * entries begin with which letters is noted at first, and an entry is taken out of the text only when it is
 * looked up. Making a string and a place in a map of each would be most of the time the program takes to
 * start.
 */
export class NameList implements EntryList {
  /** Of each hash of a key, the first of its entries, from 1; 0 where there is none. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly #starts: readonly number[];

  /** @param separators of the entries of a row; each row is one entry if there are none */
  constructor(
    private readonly text: string,
    private readonly separators: string,
  ) {
    this.#starts = startsOfEntries(text, separators);
    const count = this.#starts.length;
    this.#next = new Int32Array(count);
    this.#first = new Int32Array(2 ** Math.ceil(Math.log2(count + 2)));
    // From behind, so that each key's entries come in the list's order.
    for (let i = count - 1; i >= 0; i--) {
      const place = hashOfKey(text, this.#starts[i]!) & (this.#first.length - 1);
      this.#next[i] = this.#first[place]!;
      this.#first[place] = i + 1;
    }
  }

  under(key: string): readonly ListEntry[] {
    const place = hashOfKey(key, 0) & (this.#first.length - 1);
    let found: ListEntry[] | undefined;
    for (let i = this.#first[place]!; i !== 0; i = this.#next[i - 1]!) {
      const start = this.#starts[i - 1]!;
      if (!this.text.startsWith(key, start)) continue;
      found ??= [];
      found.push(this.#entryAt(start));
    }
    return found ?? NONE;
  }

  #entryAt(start: number): ListEntry {
    const { text } = this;
    const from = text.lastIndexOf('\n', start) + 1;
    const newline = text.indexOf('\n', start);
    const row = text.slice(from, newline < 0 ? text.length : newline);
    let end = start - from;
    while (end < row.length && !this.separators.includes(row.charAt(end))) end++;
    return { entry: row.slice(start - from, end).trim(), row };
  }
}

function startsOfEntries(text: string, separators: string): number[] {
  // The engine's own search for one mark is many times faster than looking at each character.
  let parted = text;
  for (const separator of separators) parted = parted.replaceAll(separator, '\n');
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    const isComment = text.charCodeAt(at) === HASH;
    const newline = (isComment ? text : parted).indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    while (at < end && text.charCodeAt(at) === BLANK) at++;
    if (at < end && !isComment) starts.push(at);
    at = end + 1;
  }
  return starts;
}

/** A number for the letters and digits that stand in a text from `start` on, mostly another for others. */
function hashOfKey(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLetterOrDigit(code)) break;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash ^ (hash >>> 15);
}

/** The letters and digits a word begins with, by which an {@link EntryList} finds it. */
export function keyOf(word: string): string {
  let at = 0;
  while (at < word.length && isLetterOrDigit(word.charCodeAt(at))) at++;
  return at === word.length ? word : word.slice(0, at);
}
