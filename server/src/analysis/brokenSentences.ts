import { wordFacts } from '../actors/words/words';
import { isLetter, isUpperCase } from '../text/characters';
import type { Span } from '../text/span';
import type { TextUnit } from '../text/textUnit';
import type { Token } from '../text/tokens';
import { parseWordList } from '../text/wordList';
import addressEndList from './addressEnds.txt';
import particleList from './particlesInEnglish.txt';
import shortenedWordList from './shortenedWords.txt';
import type { TextFault } from './textFault';

const shortenedWords: ReadonlySet<string> = new Set(parseWordList(shortenedWordList));
const particlesInEnglish: ReadonlySet<string> = new Set(parseWordList(particleList));
const addressEnds: ReadonlySet<string> = new Set(parseWordList(addressEndList));
/** What stands inside an address, or behind the letter of a list's item. */
const NOT_PROSE = /^[.:/@_)=\\]/;

/**
 * Finds where one sentence does not lead into the next: a full stop behind which it goes on in small
 * letters, and one with the next sentence glued to it. Words that begin in small letters to the reader's
 * eye are left alone, as a whole quotation may, and so are names, lists and addresses that begin with one.
 *
 * @param startsName whether a name begins at an offset: "al-Masri", "iPhone"
 */
export function brokenSentences(
  { text, tokens }: TextUnit,
  quotations: readonly Span[],
  startsName: (offset: number) => boolean,
): TextFault[] {
  const found: TextFault[] = [];
  const isSmallStyle = smallStyle(tokens, quotations);
  for (let i = 1; i < tokens.length - 1; i++) {
    const stop = tokens[i]!;
    const next = tokens[i + 1]!;
    if (stop.text !== '.' || next.kind !== 'word' || !endsWords(tokens, i)) continue;
    if (next.start === stop.end) {
      if (isGlued(tokens, i)) found.push({ kind: 'glued', start: stop.start, end: next.end });
    } else if (goesOn(text, tokens, i) && !startsName(next.start) && !isSmallStyle(stop.start)) {
      found.push({ kind: 'goes-on', start: stop.start, end: next.end });
    }
  }
  return found;
}

/**
 * Tells for offsets, asked in order, whether what is written there began in small letters itself: the
 * quotation they are in, or else the paragraph. Some write so on purpose.
 */
function smallStyle(
  tokens: readonly Token[],
  quotations: readonly Span[],
): (offset: number) => boolean {
  let at = 0;
  let q = 0;
  return (offset) => {
    while (q < quotations.length && quotations[q]!.end <= offset) q++;
    const start = quotations[q] && quotations[q]!.start < offset ? quotations[q]!.start : 0;
    if (start === 0) return beginsSmall(tokens, 0);
    while (tokens[at]!.start < start) at++;
    return beginsSmall(tokens, at);
  };
}

/** True where the first word from `from` on, near there, has a small letter. */
function beginsSmall(tokens: readonly Token[], from: number): boolean {
  const first = tokens.slice(from, from + 4).find(({ kind }) => kind === 'word');
  return first !== undefined && !isUpperCase(first.text.charCodeAt(0));
}

/** True for the stop at `i` where it ends words, no shortened one, no number of a list and no dots. */
function endsWords(tokens: readonly Token[], i: number): boolean {
  const [beforeLast, last, stop] = [tokens[i - 2], tokens[i - 1], tokens[i]!];
  if (last?.end !== stop.start || last.text.startsWith('.')) return false;
  if (last.kind === 'number') return !(last.text.length < 3 && beginsItem(beforeLast));
  if (last.kind !== 'word') return true;
  // "M.Sc. students", "b. that"
  const isPart = beforeLast?.end === last.start && beforeLast.text.startsWith('.');
  return !isPart && last.text.length > 1 && !isShortened(last.text);
}

/** "1. that", "and 2. that" */
function beginsItem(before: Token | undefined): boolean {
  return before === undefined || before.kind === 'punctuation' || /^(?:and|or)$/.test(before.text);
}

/** By its letters, or for want of a vowel: "Pfc." */
function isShortened(word: string): boolean {
  if (shortenedWords.has(word.toLowerCase())) return true;
  return /^\p{Lu}?\p{Ll}+$/u.test(word) && !/[aeiouyà-ÿ]/i.test(word);
}

/** True where the words behind the stop go on in small letters, on the same line. */
function goesOn(text: string, tokens: readonly Token[], stop: number): boolean {
  const [next, behind] = [tokens[stop + 1]!, tokens[stop + 2]];
  if (next.text !== next.word.lower || !isLetter(next.text.charCodeAt(0))) return false;
  if (/[\r\n]/.test(text.slice(tokens[stop]!.end, next.start))) return false;
  if (isNameParticle(next, behind)) return false;
  const isAtEnd = behind?.text === '.' && tokens[stop + 3]?.start !== behind.end;
  return isAtEnd || behind?.start !== next.end || !NOT_PROSE.test(behind.text);
}

/** "de Vries was absent": what a surname may begin with, unless it is a word of English as well. */
function isNameParticle(word: Token, next: Token | undefined): boolean {
  if (!wordFacts(word).particle || particlesInEnglish.has(word.text)) return false;
  return next?.kind === 'word' && isUpperCase(next.text.charCodeAt(0));
}

/** True for "crisis.The outcome": a whole word on both sides, and no address. */
function isGlued(tokens: readonly Token[], stop: number): boolean {
  const [before, last] = [tokens[stop - 2], tokens[stop - 1]!];
  const [next, behind] = [tokens[stop + 1]!, tokens[stop + 2]];
  // "Ph.D.", "EY4108.I"
  if (!/^[\p{L}’']{3,}$/u.test(last.text)) return false;
  if (before?.end === last.start && NOT_PROSE.test(before.text)) return false;
  const isWholeWord = /^(?:\p{Lu}\p{Ll}+|[AI])$/u.test(next.text);
  const goesOnGlued = behind?.start === next.end && behind.text !== ',';
  return isWholeWord && !goesOnGlued && !addressEnds.has(next.word.lower);
}
