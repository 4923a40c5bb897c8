import { isDigit, isLetter } from '../../text/characters';
import type { EntryList, ListEntry } from './nameList';

/**
 * A word list of many thousand rows of one entry each, in the order of their code units; comments stand
 * above them. It is searched by halving, so that nothing of it need be read before a word is looked up.
 */
export class SortedList implements EntryList {
  /** Where its first row begins. */
  readonly #start: number;

  constructor(private readonly text: string) {
    let start = 0;
    while (text.startsWith('#', start)) start = this.#behindRow(start);
    this.#start = start;
  }

  under(key: string): readonly ListEntry[] {
    const { text } = this;
    const found: ListEntry[] = [];
    for (let row = this.#firstFrom(key); text.startsWith(key, row); row = this.#behindRow(row)) {
      // Letters come behind all else that can follow.
      const next = row + key.length < text.length ? text.charCodeAt(row + key.length) : 0;
      if (isLetter(next)) break;
      if (isDigit(next)) continue;
      const newline = text.indexOf('\n', row);
      const entry = text.slice(row, newline < 0 ? text.length : newline);
      found.push({ entry, row: entry });
    }
    return found;
  }

  /** The start of the first row that begins with the key or stands behind all that do. */
  #firstFrom(key: string): number {
    let low = this.#start;
    let high = this.text.length;
    while (low < high) {
      const row = this.#rowAt((low + high) >> 1);
      if (isBefore(this.text, row, key)) low = this.#behindRow(row);
      else high = row;
    }
    return low;
  }

  #rowAt(offset: number): number {
    let start = offset;
    while (start > this.#start && this.text.charCodeAt(start - 1) !== NEWLINE) start--;
    return start;
  }

  #behindRow(row: number): number {
    const newline = this.text.indexOf('\n', row);
    return newline < 0 ? this.text.length : newline + 1;
  }
}

const NEWLINE = 0x0a;

/** True where what stands at an offset comes before a key, and does not begin with it. */
function isBefore(text: string, offset: number, key: string): boolean {
  for (let i = 0; i < key.length; i++) {
    if (offset + i >= text.length) return true;
    const difference = text.charCodeAt(offset + i) - key.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
