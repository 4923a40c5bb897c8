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
const BLANK = 0x20;
const NEWLINE = 0x0a;

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
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = withUnit(hash, word.charCodeAt(i));
    for (let place = hash & (PLACES - 1); ; place = (place + 1) & (PLACES - 1)) {
      const start = this.#starts[place]! - 1;
      if (start < 0) return NONE;
      if (!this.list.startsWith(word, start) || !this.#endsWord(start + word.length)) continue;
      return this.#clusters[this.#narrow[place]! - 1]!;
    }
  }

  #addLine(start: number, end: number): void {
    const { list } = this;
    const starts = this.#starts;
    const blank = list.indexOf(' ', start);
    const wide = Number(list.slice(start, blank)) + 1;
    const narrow = this.#clusters.push({ narrow: this.#clusters.length + 1, wide });
    for (let at = blank + 1; at < end; at++) {
      const word = at;
      let hash = 0;
      for (; at < end; at++) {
        const unit = list.charCodeAt(at);
        if (unit === BLANK) break;
        hash = withUnit(hash, unit);
      }
      let place = hash & (PLACES - 1);
      while (starts[place] !== 0) place = (place + 1) & (PLACES - 1);
      starts[place] = word + 1;
      this.#narrow[place] = narrow;
    }
  }

  #endsWord(at: number): boolean {
    if (at >= this.list.length) return true;
    const unit = this.list.charCodeAt(at);
    return unit === BLANK || unit === NEWLINE;
  }
}

/** A number for the units of a word so far, mostly another for others; its low bits say the place. */
function withUnit(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
