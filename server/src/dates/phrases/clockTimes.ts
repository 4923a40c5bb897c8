import { timeZones } from '../vocabulary';
import type { Phrase, Scan } from './scan';

const BEFORE_CLOCK = new Set(
  'at by around about until till before after from since between to shortly near'.split(' '),
);

/** "at noon", "before midnight" */
export function namedHour(scan: Scan, at: number): Phrase | undefined {
  const named = { noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00' }[scan.lower(at)];
  if (named === undefined || !BEFORE_CLOCK.has(scan.lower(at - 1))) return undefined;
  return clock(scan, at, at + 1, named);
}

/** "5 p.m.", "5:30pm EST", "22:30", "1400 GMT", "5 p.m. Moscow time" */
export function clockTime(scan: Scan, at: number): Phrase | undefined {
  const figures = readFigures(scan, at);
  if (!figures) return undefined;
  const { hour, minute } = figures;
  const half = /^([ap])\.?m\.?$/i.exec(scan.word(figures.to))?.[1]?.toLowerCase() ?? figures.half;
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    const to = figures.half === undefined ? figures.to + 1 : figures.to;
    return clock(scan, at, to, clockValue((hour % 12) + (half === 'p' ? 12 : 0), minute));
  }
  if (!figures.isClock || hour > 23) return undefined;
  const isTime = BEFORE_CLOCK.has(scan.lower(at - 1)) || isZone(scan, figures.to) > 0;
  return isTime ? clock(scan, at, figures.to, clockValue(hour, minute)) : undefined;
}

interface Figures {
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
  /** "5pm": the half of the day written onto the figures. */
  readonly half: string | undefined;
  /** True for a form that is a time without "p.m.", where the words around say so: "22:30", "1400". */
  readonly isClock: boolean;
}

function readFigures(scan: Scan, at: number): Figures | undefined {
  const word = scan.word(at);
  if (scan.isGlued(at) && /[$£€:.\d]$/.test(scan.word(at - 1))) return undefined;
  const joined = /^(\d{1,2})(?:\.(\d{2}))?([ap])m$/i.exec(word);
  if (joined) {
    const [, hour, minute = '0', half = ''] = joined;
    return checked(at + 1, Number(hour), Number(minute), half.toLowerCase(), false);
  }
  if (/^\d{1,2}$/.test(word) && scan.word(at + 1) === ':' && scan.isGlued(at + 2)) {
    const minutes = /^(\d{2})(?:([ap])m)?$/i.exec(scan.word(at + 2));
    if (!minutes) return undefined;
    const isScore = scan.word(at + 3) === ':';
    if (isScore) return undefined;
    return checked(at + 3, Number(word), Number(minutes[1]), minutes[2]?.toLowerCase(), true);
  }
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(word);
  if (dotted) return checked(at + 1, Number(dotted[1]), Number(dotted[2]), undefined, false);
  if (/^\d{1,2}$/.test(word)) return checked(at + 1, Number(word), 0, undefined, false);
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(word);
  if (!military || isZone(scan, at + 1) === 0) return undefined;
  return checked(at + 1, Number(military[1]), Number(military[2]), undefined, true);
}

function checked(
  to: number,
  hour: number,
  minute: number,
  half: string | undefined,
  isClock: boolean,
): Figures | undefined {
  return minute < 60 ? { to, hour, minute, half, isClock } : undefined;
}

function clock(scan: Scan, from: number, to: number, time: string): Phrase {
  return { from, to: to + isZone(scan, to), meaning: { kind: 'time', time } };
}

/** How many tokens of a zone stand there: "GMT", "local time", "Moscow time". */
function isZone(scan: Scan, at: number): number {
  if (timeZones.has(scan.word(at))) return 1;
  const isPlace = scan.isWord(at) && (scan.isCapital(at) || scan.lower(at) === 'local');
  return isPlace && scan.lower(at + 1) === 'time' ? 2 : 0;
}

function clockValue(hour: number, minute: number): string {
  return `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
