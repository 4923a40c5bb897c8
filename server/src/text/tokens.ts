import abbreviationList from './abbreviations.txt';
import { isApostrophe, isDigit, isLetter, isUpperCase, isWhitespace } from './characters';
import type { Span } from './span';
import { parseWordList } from './wordList';
import { type Word, wordAt } from './words';

/**
 * - `word`: letters, with inner apostrophes ("don’t", "O’Brien"); abbreviations and initials keep
 *   their full stops ("Gen.", "U.S.", "J.", "a.m.")
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

/**
 * Splits text into tokens, left to right, in linear time. White space gives no token. Hyphens and
 * dashes part words ("US-Russia" is three tokens), so a name inside a compound is a token of its own.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isWhitespace(code)) {
      at++;
      continue;
    }
    const start = at;
    let kind: TokenKind;
    if (isLetter(code)) {
      at = endOfWord(text, at);
      kind = 'word';
    } else if (isDigit(code)) {
      at = endOfNumber(text, at);
      kind = 'number';
    } else {
      const previous = tokens[tokens.length - 1];
      const possessiveEnd = previous?.end === at ? endOfPossessive(text, at, previous) : undefined;
      kind = possessiveEnd === undefined ? 'punctuation' : 'possessive';
      at = possessiveEnd ?? endOfPunctuation(text, at);
    }
    const word = wordAt(text, start, at);
    tokens.push({ start, end: at, kind, text: word.text, word });
  }
  return tokens;
}

/** "’s" behind a word; a lone apostrophe behind a plural s only where a word follows ("workers’ rights"). */
function endOfPossessive(text: string, at: number, previous: Token): number | undefined {
  if (!isApostrophe(text.charCodeAt(at)) || previous.kind === 'punctuation') return undefined;
  const next = text[at + 1];
  if ((next === 's' || next === 'S') && !isWordPart(text, at + 2)) return at + 2;
  const afterPluralS =
    /[sxz]$/i.test(previous.text) && next === ' ' && isLetter(text.charCodeAt(at + 2));
  return previous.kind === 'word' && afterPluralS ? at + 1 : undefined;
}

function endOfPunctuation(text: string, at: number): number {
  let end = at + 1;
  if (text[at] === '.') {
    while (text[end] === '.') end++;
  } else {
    const code = text.charCodeAt(at);
    const pair = code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(end) & 0xfc00) === 0xdc00;
    if (pair) end++;
  }
  return end;
}

function endOfWord(text: string, start: number): number {
  const dotted = endOfDottedLetters(text, start);
  if (dotted !== undefined) return dotted;
  let at = start;
  for (;;) {
    while (isWordPart(text, at)) at++;
    const apostropheInside =
      isApostrophe(text.charCodeAt(at)) &&
      isLetter(text.charCodeAt(at + 1)) &&
      !isPossessive(text, at);
    if (!apostropheInside) break;
    at++;
  }
  if (text[at] === '.' && text[at + 1] !== '.' && at - start <= 6) {
    const word = text.slice(start, at);
    const initial = at - start === 1 && isUpperCase(text.charCodeAt(start)) && word !== 'I';
    if (initial || abbreviations.has(word)) return at + 1;
  }
  return at;
}

/** The end of "U.S.", "D.C.", "a.m.": single letters, each with a full stop, two or more. */
function endOfDottedLetters(text: string, start: number): number | undefined {
  let at = start;
  while (isLetter(text.charCodeAt(at)) && text[at + 1] === '.') at += 2;
  return at - start >= 4 && !isWordPart(text, at) ? at : undefined;
}

/** True at the apostrophe of a "’s" that ends a word. */
function isPossessive(text: string, at: number): boolean {
  const next = text[at + 1];
  return (next === 's' || next === 'S') && !isWordPart(text, at + 2);
}

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || isDigit(code);
}

function endOfNumber(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isDigit(text.charCodeAt(at))) at++;
    const separated = (text[at] === ',' || text[at] === '.') && isDigit(text.charCodeAt(at + 1));
    if (!separated) break;
    at++;
  }
  while (isWordPart(text, at)) at++;
  return at;
}
