import { hashOf } from '../../text/words';
import clusterList from './clusters.txt';

/** The clusters of a word, numbered from 1; a word no cluster holds has 0. */
export interface WordClusters {
  readonly narrow: number;
  readonly wide: number;
}

const NONE: WordClusters = { narrow: 0, wide: 0 };
let loaded: Clusters | undefined;

/** Which words are used like this one, by its lower-case form. */
export function clustersOf(lower: string): WordClusters {
  loaded ??= new Clusters(clusterList);
  return loaded.of(lower);
}

/** The list has some hundred thousand words: this many places leave most of them free. */
const PLACES = 1 << 18;

/**
 * Finds words in the list as it stands, by a hash table of where they begin: a map of so many strings
 * would take several times as long to make, whenever the program starts.
 */
class Clusters {
  /** Behind the beginning of the word at each place of the table; 0 where there is none. */
  readonly #starts = new Int32Array(PLACES);
  /** Of the word at each place. */
  readonly #narrow = new Uint16Array(PLACES);
  readonly #clusters: WordClusters[] = [];

  /** @param list lines of the shape "12 word word word": the wide cluster, then the narrow one's words */
  constructor(private readonly list: string) {
    for (let line = 0; line < list.length; ) {
      const newline = list.indexOf('\n', line);
      const end = newline < 0 ? list.length : newline;
      if (list[line] !== '#' && end > line) this.#addLine(line, end);
      line = end + 1;
    }
  }

  of(word: string): WordClusters {
    for (let place = hashOf(word, 0, word.length); ; place++) {
      const start = this.#starts[place & (PLACES - 1)]! - 1;
      if (start < 0) return NONE;
      if (!this.list.startsWith(word, start) || !this.#endsWord(start + word.length)) continue;
      return this.#clusters[this.#narrow[place & (PLACES - 1)]! - 1]!;
    }
  }

  #addLine(start: number, end: number): void {
    const blank = this.list.indexOf(' ', start);
    const wide = Number(this.list.slice(start, blank)) + 1;
    const narrow = this.#clusters.push({ narrow: this.#clusters.length + 1, wide });
    for (let word = blank + 1; word < end; ) {
      let behind = word;
      while (!this.#endsWord(behind)) behind++;
      this.#addWord(word, behind, narrow);
      word = behind + 1;
    }
  }

  #addWord(start: number, end: number, narrow: number): void {
    let place = hashOf(this.list, start, end);
    while (this.#starts[place & (PLACES - 1)] !== 0) place++;
    this.#starts[place & (PLACES - 1)] = start + 1;
    this.#narrow[place & (PLACES - 1)] = narrow;
  }

  #endsWord(at: number): boolean {
    const code = this.list.charCodeAt(at);
    return code === 0x20 || code === 0x0a || at >= this.list.length;
  }
}
