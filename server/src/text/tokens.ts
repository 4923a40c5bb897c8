import abbreviationList from './abbreviations.txt';
import {
  isApostrophe,
  isDigit,
  isLetter,
  isLetterOrDigit,
  isUpperCase,
  isWhitespace,
} from './characters';
import { codeUnitsOf } from './codeUnits';
import type { Span } from './span';
import { parseWordList } from './wordList';
import { type Word, wordAt } from './words';

/**
 * - `word`: letters, with inner apostrophes ("don’t", "O’Brien"); abbreviations and initials keep
 *   their full stops ("Gen.", "U.S.", "J.", "a.m."), slashed letters theirs ("A/S")
 * - `number`: digits with inner separators and a suffix ("13,000", "3.5", "1990s", "3rd")
 * - `possessive`: the ’s after a word, or the lone apostrophe after its plural s ("workers’")
 * - `punctuation`: any other single character, or a run of full stops ("...")
 */
export type TokenKind = 'word' | 'number' | 'possessive' | 'punctuation';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly word: Word;
}

const abbreviations: ReadonlySet<string> = new Set(parseWordList(abbreviationList));
const LONGEST_ABBREVIATION = 6;

const STOP = 0x2e;
const SLASH = 0x2f;
const COMMA = 0x2c;
const BLANK = 0x20;

/**
 * Splits text into tokens, left to right, in linear time. White space gives no token. Hyphens and
 * dashes part words ("US-Russia" is three tokens), so a name inside a compound is a token of its own.
 */
export function tokenise(text: string): Token[] {
  const units = codeUnitsOf(text);
  const tokens: Token[] = [];
  let at = 0;
  let before: Token | undefined;
  while (at < text.length) {
    const code = units[at]!;
    if (isWhitespace(code)) {
      at++;
      continue;
    }
    const start = at;
    let kind: TokenKind;
    if (isLetter(code)) {
      at = endOfWord(text, units, at);
      kind = 'word';
    } else if (isDigit(code)) {
      at = endOfNumber(units, at);
      kind = 'number';
    } else {
      at = before?.end === start ? endOfPossessive(units, start, before) : start;
      kind = at > start ? 'possessive' : 'punctuation';
      if (at === start) at = endOfPunctuation(units, start);
    }
    const word = wordAt(text, start, at);
    before = { start, end: at, kind, text: word.text, word };
    tokens.push(before);
  }
  return tokens;
}

/**
 * The end of "’s" behind a word, or of a lone apostrophe behind a plural s where a word follows ("workers’
 * rights"); `at` itself where none stands there.
 */
function endOfPossessive(units: Uint16Array, at: number, { kind }: Token): number {
  if (!isApostrophe(units[at]!) || kind === 'punctuation') return at;
  if (isPossessive(units, at)) return at + 2;
  const afterPluralS = kind === 'word' && isPluralEnd(units[at - 1]!);
  return afterPluralS && units[at + 1] === BLANK && isLetter(units[at + 2]!) ? at + 1 : at;
}

/** What a word ends in that makes its possessive without another s: s, x, z. */
function isPluralEnd(code: number): boolean {
  const small = code | 0x20;
  return small === 0x73 || small === 0x78 || small === 0x7a;
}

function endOfPunctuation(units: Uint16Array, at: number): number {
  let end = at + 1;
  if (units[at] === STOP) {
    while (units[end] === STOP) end++;
  } else {
    const isPair = (units[at]! & 0xfc00) === 0xd800 && (units[end]! & 0xfc00) === 0xdc00;
    if (isPair) end++;
  }
  return end;
}

function endOfWord(text: string, units: Uint16Array, start: number): number {
  const dotted = endOfDottedLetters(units, start);
  if (dotted > start) return dotted;
  if (isSlashedPair(units, start)) return start + 3;
  let at = start + 1;
  for (;;) {
    while (isLetterOrDigit(units[at]!)) at++;
    const apostropheInside =
      isApostrophe(units[at]!) && isLetter(units[at + 1]!) && !isPossessive(units, at);
    if (!apostropheInside) break;
    at++;
  }
  if (units[at] === STOP && units[at + 1] !== STOP && at - start <= LONGEST_ABBREVIATION) {
    const word = text.slice(start, at);
    const initial = at - start === 1 && isUpperCase(units[start]!) && word !== 'I';
    if (initial || abbreviations.has(word)) return at + 1;
  }
  return at;
}

/** The end of "U.S.", "D.C.", "a.m.": single letters, each with a full stop, two or more; else `start`. */
function endOfDottedLetters(units: Uint16Array, start: number): number {
  let at = start;
  while (units[at + 1] === STOP && isLetter(units[at]!)) at += 2;
  return at - start >= 4 && !isLetterOrDigit(units[at]!) ? at : start;
}

/** "A/S", "M/V": two single letters, the first a capital. */
function isSlashedPair(units: Uint16Array, start: number): boolean {
  return (
    units[start + 1] === SLASH &&
    isUpperCase(units[start]!) &&
    isLetter(units[start + 2]!) &&
    !isLetterOrDigit(units[start + 3]!) &&
    units[start + 3] !== SLASH
  );
}

/** True at the apostrophe of a "’s" that ends a word. */
function isPossessive(units: Uint16Array, at: number): boolean {
  return (units[at + 1]! | 0x20) === 0x73 && !isLetterOrDigit(units[at + 2]!);
}

function endOfNumber(units: Uint16Array, start: number): number {
  let at = start + 1;
  for (;;) {
    while (isDigit(units[at]!)) at++;
    const separated = (units[at] === COMMA || units[at] === STOP) && isDigit(units[at + 1]!);
    if (!separated) break;
    at++;
  }
  while (isLetterOrDigit(units[at]!)) at++;
  return at;
}
