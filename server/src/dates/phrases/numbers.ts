import { numbers, ordinals } from '../vocabulary';
import type { Scan } from './scan';

/** A number and the token behind it. */
export interface Counted {
  readonly count: number;
  readonly next: number;
}

const LARGEST = 9999;

/** "12", "twelve", "twenty-one": a whole number or one with a decimal. */
export function readNumber(scan: Scan, at: number): Counted | undefined {
  const word = scan.word(at);
  if (/^\d{1,5}(?:[.,]\d{1,3})?$/.test(word)) {
    const count = Number(word.replace(',', ''));
    return count <= LARGEST ? { count, next: at + 1 } : undefined;
  }
  const count = numbers.get(word.toLowerCase());
  if (count === undefined) return undefined;
  if (count >= 20 && scan.isDash(at + 1) && scan.isGlued(at + 1)) {
    const ones = numbers.get(scan.lower(at + 2));
    if (ones !== undefined && ones < 10) return { count: count + ones, next: at + 3 };
  }
  return { count, next: at + 1 };
}

/** "3rd", "third", "twenty-first" */
export function readOrdinal(scan: Scan, at: number): Counted | undefined {
  const figures = /^(\d{1,2})(?:st|nd|rd|th)$/i.exec(scan.word(at));
  if (figures) return { count: Number(figures[1]), next: at + 1 };
  if (scan.isDash(at + 1) && scan.isGlued(at + 1)) {
    const joined = ordinals.get(`${scan.lower(at)}-${scan.lower(at + 2)}`);
    if (joined !== undefined) return { count: joined, next: at + 3 };
  }
  const count = ordinals.get(scan.lower(at));
  return count === undefined ? undefined : { count, next: at + 1 };
}
