import { parseWordList } from '../../text/wordList';
import { perWord, wordOf } from '../../text/words';
import type { ActorType } from '../actor';
import metonymList from '../lexicons/metonyms.txt';
import type { KnownName } from '../words/knownNames';
import { nameKey } from './aliases';

/** Who governs from a seat. */
export interface Government {
  readonly name: string;
  readonly type: ActorType;
}

/** Whose government a known name stands for where it acts: Russia's for "Moscow" and "Kremlin". */
export function governmentOf(known: KnownName | undefined): Government | undefined {
  if (known === undefined) return undefined;
  const { government } = seatOf(wordOf(known.name));
  if (government || known.capitalOf === undefined) return government;
  return { name: known.capitalOf, type: 'country' };
}

let seats: ReadonlyMap<string, Government> | undefined;

/** Of a seat that is no country's capital, or more than that: who governs from there. */
const seatOf = perWord(({ text }) => {
  seats ??= readSeats();
  return { government: seats.get(nameKey(text)) };
});

function readSeats(): ReadonlyMap<string, Government> {
  return new Map(
    parseWordList(metonymList).map((row) => {
      const [seat = '', name = '', type] = row.split(' | ');
      return [nameKey(seat), { name, type: type === 'organization' ? type : 'country' }];
    }),
  );
}
