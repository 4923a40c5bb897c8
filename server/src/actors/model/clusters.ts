import { parseWordList } from '../../text/wordList';
import clusterList from './clusters.txt';

/** The clusters of a word, numbered from 1; a word no cluster holds has 0. */
export interface WordClusters {
  readonly narrow: number;
  readonly wide: number;
}

const NONE: WordClusters = { narrow: 0, wide: 0 };
let loaded: Map<string, WordClusters> | undefined;

/** Which words are used like this one, by its lower-case form. */
export function clustersOf(lower: string): WordClusters {
  loaded ??= load();
  return loaded.get(lower) ?? NONE;
}

/** Reads lines of the shape "12 word word word": the wide cluster, then the narrow one's words. */
function load(): Map<string, WordClusters> {
  const clusters = new Map<string, WordClusters>();
  parseWordList(clusterList).forEach((line, index) => {
    const [wide, ...words] = line.split(' ');
    const cluster = { narrow: index + 1, wide: Number(wide) + 1 };
    for (const word of words) clusters.set(word, cluster);
  });
  return clusters;
}
