import { parseWordList } from '../../text/wordList';
import measureList from '../lexicons/measures.txt';

const NUMBER_AND_CAPITALS = /^\d{1,3}(\p{Lu}{2,5})$/u;
const measures: ReadonlySet<string> = new Set(parseWordList(measureList));

/** True for a number and capitals in one word, as stations and funds have for a name: "6PR", "1MDB"; not for "5PM". */
export function isCallSign(word: string): boolean {
  const capitals = NUMBER_AND_CAPITALS.exec(word)?.[1];
  return capitals !== undefined && !measures.has(capitals);
}
