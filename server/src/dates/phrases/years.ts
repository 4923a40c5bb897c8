import { counted, datedNouns, decades, numbered, timeZones } from '../vocabulary';
import { readOrdinal } from './numbers';
import { behindHyphen } from './periods';
import type { Phrase, Scan } from './scan';

/** Behind these a number of four figures is a year, however old. */
const STRONG = new Set(['in', 'since', 'until', 'till', 'circa', 'year', 'fiscal']);
/** Behind these it is one if it is of modern times, and counts nothing. */
const WEAK = new Set(
  'by from through during before after between of early late mid to for and or over above below under than'.split(
    ' ',
  ),
);
/** Behind these, in front of a plural, it may as well be a count: "a survey of 1995 pupils". */
const COUNTING = new Set('of for and or over to above below under than'.split(' '));
/** Words that end like a plural and are none. */
const SINGULAR = new Set(['has', 'was', 'its', 'does', 'goes', 'says', 'always', 'perhaps']);
const DETERMINERS = new Set(
  'the a an its his her their our your my this that these those'.split(' '),
);
const MODERN_FROM = 1700;
const MODERN_TO = 2100;
const SENTENCE_FROM = 1900;

/** "2014" where it is a year, not a count, a flight or a resolution. */
export function bareYear(scan: Scan, at: number): Phrase | undefined {
  if (!/^[12]\d{3}$/.test(scan.word(at))) return undefined;
  if (isPartOfNumber(scan, at) || isInFigures(scan, at)) return undefined;
  const year = Number(scan.word(at));
  const isModern = isModernYear(scan.word(at));
  if (countsSomething(scan, at + 1)) return undefined;
  const before = scan.lower(at - 1);
  if (numbered.has(before.replace('.', ''))) return undefined;
  const found: Phrase = { from: at, to: at + 1, meaning: { kind: 'year', year } };
  if (STRONG.has(before)) return found;
  if (!isModern) return undefined;
  // "the 2008 and 2012 campaigns"
  const isListed = /^(?:and|or)$/.test(before) && isModernYear(scan.word(at - 2));
  if (COUNTING.has(before) && !isListed && isPluralNoun(scan, at + 1)) return undefined;
  if (WEAK.has(before) || scan.isDash(at - 1)) return found;
  if (DETERMINERS.has(before) || isBehindPossessive(scan, at)) {
    const isBeforeNoun = scan.isWord(at + 1) || scan.tokens[at + 1]?.kind === 'possessive';
    return isBeforeNoun || isSeason(scan, at) ? found : undefined;
  }
  const isParenthesis = before === '(' && /^[),–—-]$/.test(scan.word(at + 1));
  const isApposition = before === ',' && /^[.;),]?$/.test(scan.word(at + 1));
  const namesEvent = scan.isWord(at - 1) && scan.isCapital(at - 1) && at >= 2;
  // No count starts a sentence in figures: "2002 World Cup".
  const startsSentence = (at === 0 || /^[.!?:]$/.test(before)) && scan.isWord(at + 1);
  if (startsSentence && year >= SENTENCE_FROM && !isPluralNoun(scan, at + 1)) return found;
  return isParenthesis || isApposition || namesEvent || isSeason(scan, at) ? found : undefined;
}

/** "2023-24", "2014-2016" */
function isSeason(scan: Scan, at: number): boolean {
  return (
    (scan.isDash(at + 1) && /^(?:[12]\d)?\d{2}$/.test(scan.word(at + 2))) || hasSlash(scan, at)
  );
}

/** "2022/23": the figures behind the slash are those of the next year. */
function hasSlash(scan: Scan, at: number): boolean {
  const next = String((Number(scan.word(at)) + 1) % 100).padStart(2, '0');
  const isJoined = scan.word(at + 1) === '/' && scan.isGlued(at + 1) && scan.isGlued(at + 2);
  return isJoined && scan.word(at + 2) === next;
}

/** "in ’98", "the class of ’09" */
export function shortYear(scan: Scan, at: number): Phrase | undefined {
  const figures = /^\d{2}$/.exec(scan.word(at + 1))?.[0];
  if (figures === undefined || !/^[’'‘]$/.test(scan.word(at)) || !scan.isGlued(at + 1)) {
    return undefined;
  }
  const before = scan.lower(at - 1);
  if (!STRONG.has(before) && !WEAK.has(before)) return undefined;
  return { from: at, to: at + 2, meaning: { kind: 'year', year: Number(figures), isShort: true } };
}

function isModernYear(word: string): boolean {
  const year = Number(word);
  return /^\d{4}$/.test(word) && year >= MODERN_FROM && year <= MODERN_TO;
}

/** "Spain’s 1936 war", "the Games’ 2012 hosts" */
function isBehindPossessive(scan: Scan, at: number): boolean {
  if (scan.tokens[at - 1]?.kind === 'possessive') return true;
  return /^[’']$/.test(scan.word(at - 1)) && scan.isGlued(at - 1) && /s$/.test(scan.word(at - 2));
}

/** "1990s", "the ’90s", "the sixties", "the mid-1990s" */
export function decade(scan: Scan, at: number): Phrase | undefined {
  const full = /^([12]\d\d)0s$/.exec(scan.word(at));
  if (full) return decadePhrase(at, at + 1, Number(full[1]) * 10);
  // "the 1930’s"
  const isPossessive =
    /^[12]\d\d0$/.test(scan.word(at)) && scan.tokens[at + 1]?.kind === 'possessive';
  if (isPossessive && /^(?:the|early|late|mid)$/.test(scan.lower(at - 1))) {
    return decadePhrase(at, at + 2, Number(scan.word(at)));
  }
  if (scan.lower(at - 1) !== 'the' && !/^(?:early|late|mid|-)$/.test(scan.lower(at - 1))) {
    return undefined;
  }
  const named = decades.get(scan.lower(at));
  if (named !== undefined) return decadePhrase(at, at + 1, 1900 + named);
  const figuresAt = /^[’'‘]$/.test(scan.word(at)) && scan.isGlued(at + 1) ? at + 1 : at;
  const figures = /^([2-9])0s$/.exec(scan.word(figuresAt));
  return figures ? decadePhrase(at, figuresAt + 1, 1900 + Number(figures[1]) * 10) : undefined;
}

/** "the 20th century" */
export function century(scan: Scan, at: number): Phrase | undefined {
  const ordinal = readOrdinal(scan, at);
  if (!ordinal || ordinal.count > 30) return undefined;
  const noun = behindHyphen(scan, ordinal.next);
  if (scan.lower(noun) !== 'century') return undefined;
  return { from: at, to: noun + 1, meaning: { kind: 'century', century: ordinal.count } };
}

function decadePhrase(from: number, to: number, year: number): Phrase {
  return { from, to, meaning: { kind: 'decade', year } };
}

/** "$2014", "#2014", "1/2014", "2014.5", "2014%" */
function isPartOfNumber(scan: Scan, at: number): boolean {
  const before = scan.isGlued(at) ? scan.word(at - 1) : '';
  const after = scan.isGlued(at + 1) ? scan.word(at + 1) : '';
  if (hasSlash(scan, at) && before === '') return false;
  return /[$£€¥#/.:@_\p{L}]$/u.test(before) || /^[%/:@_$£€°]/.test(after);
}

/** "138-2010-2015", "32-2015": figures that hyphens join are no years unless two of them make a range. */
function isInFigures(scan: Scan, at: number): boolean {
  const joinsFigures = (dash: number) =>
    scan.isDash(dash) && scan.isGlued(dash) && scan.isGlued(dash + 1);
  const before = joinsFigures(at - 1) ? scan.word(at - 2) : '';
  const after = joinsFigures(at + 1) ? scan.word(at + 2) : '';
  if (/^\d/.test(before) && /^\d/.test(after)) return true;
  if (/^\d/.test(before)) return !/^[12]\d{3}$/.test(before) || joinsFigures(at - 3);
  if (!/^\d/.test(after)) return false;
  return !/^(?:[12]\d)?\d{2}$/.test(after) || joinsFigures(at + 3);
}

function isPluralNoun(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  if (!scan.isWord(at) || scan.isCapital(at) || SINGULAR.has(word)) return false;
  if (datedNouns.has(word)) return false;
  return /^\p{L}{2,}[^su]s$|(?:children|people)$/u.test(word);
}

/** "2014 passengers", "2014 GMT", "2000-year-old": what follows is counted or measured. */
function countsSomething(scan: Scan, next: number): boolean {
  const at = scan.isDash(next) && scan.isGlued(next) ? next + 1 : next;
  const word = scan.lower(at);
  if (counted.has(word) || timeZones.has(scan.word(at))) return true;
  // "from 1500 to 2000 people": the second number's noun is the first one's too.
  const isList = scan.isDash(next) || word === 'to' || word === 'or' || word === 'and';
  const second = next + 1;
  return isList && /^\d/.test(scan.word(second)) && counted.has(scan.lower(second + 1));
}
