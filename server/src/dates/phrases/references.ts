import { parseWordList } from '../../text/wordList';
import type { TimeReference } from '../meaning';
import referenceList from '../words/references.txt';
import { type Phrase, phrase, type Scan } from './scan';

interface Reference {
  readonly words: readonly string[];
  /** So many of its first words only have to stand there. */
  readonly skipped: number;
  readonly value: TimeReference;
}

/** The references by their last word, the longest first. */
export const referencesByLastWord: ReadonlyMap<string, readonly Reference[]> = byLastWord();

/** "now", "recently", "in the past": a time that is only past, present or to come. */
export function reference(scan: Scan, at: number): Phrase | undefined {
  for (const { words, skipped, value } of referencesByLastWord.get(scan.lower(at)) ?? []) {
    const first = at - words.length + 1;
    if (words.every((word, i) => scan.lower(first + i) === word)) {
      if (!isTemporal(scan, at)) return undefined;
      return phrase(first + skipped, at + 1, { kind: 'vague', value });
    }
  }
  return undefined;
}

/** Not "now that", "now and then", "as recently as", "the now-empty hall", "Now, listen" or NOW. */
function isTemporal(scan: Scan, at: number): boolean {
  const next = scan.lower(at + 1);
  if (scan.isDash(at + 1) && scan.isGlued(at + 1)) return false;
  if (/^(?:that|as)$/.test(next)) return false;
  if (next === 'and' && /^(?:then|again)$/.test(scan.lower(at + 2))) return false;
  if (!scan.isCapital(at)) return true;
  return next !== ',' && !/^\p{Lu}+$/u.test(scan.word(at));
}

function byLastWord(): Map<string, Reference[]> {
  const found = new Map<string, Reference[]>();
  const references = parseWordList(referenceList).map((line): Reference => {
    const [written = '', value] = line.split(/\s*=\s*/);
    const all = written.split(' ');
    return {
      words: all.map((word) => word.replace(/[()]/g, '')),
      skipped: all.filter((word) => word.startsWith('(')).length,
      value: value as TimeReference,
    };
  });
  for (const reference of references.sort((a, b) => b.words.length - a.words.length)) {
    const last = reference.words.at(-1)!;
    found.set(last, [...(found.get(last) ?? []), reference]);
  }
  return found;
}
