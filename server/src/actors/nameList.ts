import { isDigit, isLetter } from '../text/characters';

/** An entry of a list, with the row that holds it. */
export interface ListEntry {
  readonly entry: string;
  readonly row: string;
}

const HASH = 0x23;
const BLANK = 0x20;

/**
 * A word list of many thousand rows (those that begin with "#" are comments), read where it stands: which entries begin with which letters is
 * noted at first, and an entry is taken out of the text only when it is looked up. Making a string
 * and a place in a map of each would be most of the time the program takes to start.
 */
export class NameList {
  /** Of each hash of a key, the first of its entries, from 1; 0 where there is none. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly #starts: number[] = [];
  readonly #separatorCodes: readonly number[];

  /** @param separators of the entries of a row; each row is one entry if there are none */
  constructor(
    private readonly text: string,
    private readonly separators: string,
  ) {
    this.#separatorCodes = [...separators].map((separator) => separator.charCodeAt(0));
    this.#readStarts();
    this.#next = new Int32Array(this.#starts.length);
    this.#first = new Int32Array(2 ** Math.ceil(Math.log2(this.#starts.length + 2)));
    // From behind, so that each key's entries come in the list's order.
    for (let i = this.#starts.length - 1; i >= 0; i--) {
      const start = this.#starts[i]!;
      const place = hashOfKey(text, start) & (this.#first.length - 1);
      this.#next[i] = this.#first[place]!;
      this.#first[place] = i + 1;
    }
  }

  /** The entries that begin with these letters and digits, and no further ones; others may be among them. */
  under(key: string): ListEntry[] {
    const found: ListEntry[] = [];
    const place = hashOfKey(key, 0) & (this.#first.length - 1);
    for (let i = this.#first[place]!; i !== 0; i = this.#next[i - 1]!) {
      const start = this.#starts[i - 1]!;
      if (this.text.startsWith(key, start)) found.push(this.#entryAt(start));
    }
    return found;
  }

  #readStarts(): void {
    const { text, separators } = this;
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      if (text.charCodeAt(start) !== HASH) {
        if (separators === '') this.#addEntry(start, end);
        else this.#addEntries(start, end);
      }
      start = end + 1;
    }
  }

  #addEntries(start: number, end: number): void {
    const codes = this.#separatorCodes;
    let from = start;
    for (let at = start; at < end; at++) {
      if (!codes.includes(this.text.charCodeAt(at))) continue;
      this.#addEntry(from, at);
      from = at + 1;
    }
    this.#addEntry(from, end);
  }

  #addEntry(start: number, end: number): void {
    let at = start;
    while (at < end && this.text.charCodeAt(at) === BLANK) at++;
    if (at < end) this.#starts.push(at);
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

/** A number for the letters and digits that stand in a text from `start` on, mostly another for others. */
function hashOfKey(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code)) return hash ^ (hash >>> 15);
    hash = Math.imul(hash ^ code, 0x01000193);
  }
}

/** The letters and digits a word begins with, by which a {@link NameList} finds it. */
export function keyOf(word: string): string {
  let at = 0;
  while (isLetter(word.charCodeAt(at)) || isDigit(word.charCodeAt(at))) at++;
  return word.slice(0, at);
}
