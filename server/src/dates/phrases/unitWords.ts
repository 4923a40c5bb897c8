import type { Unit } from '../meaning';
import { units } from '../vocabulary';
import type { Scan } from './scan';

/** Behind these a span of time is how long and not which one: "over the last year". */
export const SPANNING: ReadonlySet<string> = new Set(
  'over in within during for throughout'.split(' '),
);

/** An ISO 8601 length: P3D, P2W, PT5M, PXY; a weekend, decade or century as TIMEX3 has them. */
export function lengthOf(unit: Unit, count: string): string {
  if (unit === 'fortnight') return count === 'X' ? 'PXW' : `P${Number(count) * 2}W`;
  if (unit === 'quarter') return `P${count}Q`;
  const isTime = unit === 'second' || unit === 'minute' || unit === 'hour';
  const letters: Partial<Record<Unit, string>> = { weekend: 'WE', decade: 'DE', century: 'CE' };
  return `P${isTime ? 'T' : ''}${count}${letters[unit] ?? unit[0]!.toUpperCase()}`;
}

export function isSingular(unit: Unit, word: string): boolean {
  return word === unit;
}

export function isPlural(scan: Scan, at: number): boolean {
  const word = scan.lower(at);
  const unit = units.get(word);
  return unit !== undefined && !isSingular(unit, word);
}

/** A unit whose places in the calendar have names: "that week". */
export function isCalendarUnit(unit: Unit): boolean {
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year';
}
