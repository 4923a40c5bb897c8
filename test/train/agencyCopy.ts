import { readFileSync } from 'node:fs';
import { parseWordList } from '../../server/src/text/wordList';
import { type GoldKind, type TrainingArticle, trainingArticle } from './corpora';
import { GoldText } from './goldText';
import { fillers } from './names';
import type { Picker } from './picker';

/** Fills every line of `agencyCopy.txt` so many times. */
export function agencyCopy(times: number, pick: Picker): TrainingArticle[] {
  const lines = parseWordList(readFileSync('test/train/agencyCopy.txt', 'utf8'));
  return Array.from({ length: times }, () => lines.map((line) => filled(line, pick))).flat();
}

const SLOT = /\{([^}]+)\}/g;

function filled(line: string, pick: Picker): TrainingArticle {
  const copy = new GoldText();
  const fillSlot = (slot: string) => {
    const [name = '', kind] = slot.split('=') as [string, GoldKind?];
    const filler = fillers[name.toLowerCase()];
    if (!filler) throw new Error(`agencyCopy.txt: no slot is called {${slot}}`);
    const piece = filler.fill(pick);
    const isShouted = name.length > 1 && name === name.toUpperCase();
    return { piece: isShouted ? piece.toUpperCase() : piece, kind: kind ?? filler.kind };
  };
  for (const part of line.split(/(\[[^\]]+\]|\{[^}]+\})/)) {
    if (part.startsWith('[')) {
      copy.add(
        part.slice(1, -1).replace(SLOT, (_, slot: string) => fillSlot(slot).piece),
        'other',
      );
    } else if (part.startsWith('{')) {
      const { piece, kind } = fillSlot(part.slice(1, -1));
      copy.add(piece, kind);
    } else copy.add(part);
  }
  return trainingArticle('agency copy', copy.text, copy.gold);
}
