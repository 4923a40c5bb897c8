import { isUpperCase } from '../../text/characters';
import { firstIndex } from '../../text/search';
import type { TextUnit } from '../../text/textUnit';
import type { Token } from '../../text/tokens';
import { marksOf, PUNCTUATION } from '../words/marks';
import { knownNameAt, NAME_WORD, PARTICLE, wordFacts } from '../words/words';

/** Tokens that can hold names: capitalised words with what may join them. `end` exclusive. */
export interface Run {
  readonly first: number;
  readonly end: number;
  /** True where the run opens its sentence, so that its first capital says nothing. */
  readonly opensSentence: boolean;
  readonly style: SentenceStyle;
}

/**
 * A sentence in capitals throughout, one capitalised word for word as headlines are, a row of a table or
 * a result ("Rovers 2 Albion 1"), or none of them.
 */
export type SentenceStyle = 'plain' | 'capitals' | 'headline' | 'table';

/** Small words inside names: "Bank of England", "Centers for Disease Control and Prevention". */
const JOINING = new Set(['of', 'for', 'the', 'and', 'on', 'de', 'la']);
const MOST_JOINING_WORDS = 3;

/** The runs of a paragraph, in order; everything outside them names nobody. */
export function findRuns({ tokens, sentences }: TextUnit, marks = marksOf(tokens)): Run[] {
  const runs: Run[] = [];
  for (const { firstToken, lastToken } of sentences) {
    let opening = true;
    let style: SentenceStyle | undefined;
    for (let at = firstToken; at < lastToken; ) {
      const mark = marks[at]!;
      if ((mark & (NAME_WORD | PARTICLE)) === 0 || !startsName(tokens, at, lastToken)) {
        if (mark !== PUNCTUATION) opening = false;
        at++;
        continue;
      }
      const end = endOfRun(tokens, at, lastToken);
      if (end === at + 1 && namesNobody(tokens[at]!, opening)) {
        opening = false;
        at = end;
        continue;
      }
      style ??= styleOf(tokens, firstToken, lastToken);
      runs.push({ first: at, end, opensSentence: opening, style });
      opening = false;
      at = end;
    }
  }
  return runs;
}

/** So many tokens has a sentence that is no headline by its capitals alone: "Salma Abu Nasr agreed." */
const SHORTEST_WITH_STOP = 8;

/** True for a token of a sentence in capitals or capitalised throughout. */
export function isInHeadline({ tokens, sentences }: TextUnit, token: number): boolean {
  const at = firstIndex(sentences.length, (i) => sentences[i]!.lastToken > token);
  const { firstToken, lastToken } = sentences[at]!;
  const hasStop = tokens[lastToken - 1]!.text === '.';
  if (hasStop && lastToken - firstToken < SHORTEST_WITH_STOP) return false;
  return isHeadlineStyle(styleOf(tokens, firstToken, lastToken));
}

export function isHeadlineStyle(style: SentenceStyle): boolean {
  return style === 'headline' || style === 'capitals';
}

/** What names can be in between two tokens of a run (`to` exclusive): a run of its own, which may be empty. */
export function partOf(tokens: readonly Token[], run: Run, from: number, to: number): Run {
  if (from === run.first && to === run.end) return run;
  let [first, end] = [from, to];
  while (first < end && !wordFacts(tokens[first]!).isNameWord) first++;
  while (first < end && !wordFacts(tokens[end - 1]!).isNameWord) end--;
  return { ...run, first, end, opensSentence: run.opensSentence && first === run.first };
}

const STYLE_WINDOW = 40;

function styleOf(tokens: readonly Token[], first: number, limit: number): SentenceStyle {
  let words = 0;
  let capitalised = 0;
  let capitals = 0;
  let numbers = 0;
  for (let at = first; at < Math.min(limit, first + STYLE_WINDOW); at++) {
    const { kind, text } = tokens[at]!;
    if (kind === 'number') numbers++;
    if (kind !== 'word' || text.length < 2) continue;
    words++;
    if (!isUpperCase(text.charCodeAt(0))) continue;
    capitalised++;
    if (isUpperCase(text.charCodeAt(1))) capitals++;
  }
  if (numbers > 1 && 2 * numbers >= words) return 'table';
  if (words < 3) return 'plain';
  return capitals > 0.8 * words ? 'capitals' : capitalised > 0.7 * words ? 'headline' : 'plain';
}

/** A word that only opens its sentence ("But"), or belongs to the calendar, and stands by itself. */
function namesNobody(token: Token, opening: boolean): boolean {
  const facts = wordFacts(token);
  if (opening && facts.sentenceStarter && !facts.isAllCapitals) return true;
  return facts.knownAlone?.type === 'other';
}

function startsName(tokens: readonly Token[], at: number, limit: number): boolean {
  return isNameAt(tokens, at, limit) || isHyphenatedParticle(tokens, at, limit);
}

/** The "al" of "al-Masri". */
function isHyphenatedParticle(tokens: readonly Token[], at: number, limit: number): boolean {
  return (
    at + 2 < limit &&
    tokens[at]!.kind === 'word' &&
    isHyphenBetween(tokens, at + 1, limit) &&
    isNameToken(tokens[at + 2]!) &&
    wordFacts(tokens[at]!).particle
  );
}

function endOfRun(tokens: readonly Token[], first: number, limit: number): number {
  let end = first;
  for (;;) {
    end++;
    if (end >= limit) return end;
    const token = tokens[end]!;
    if (isNameAt(tokens, end, limit)) continue;
    if (isHyphenBetween(tokens, end, limit)) {
      if (goesOnBehindHyphen(tokens, end + 1, limit)) continue;
      return end;
    }
    if (isHyphenBetween(tokens, end - 1, limit)) {
      if (goesOnBehindHyphen(tokens, end, limit)) continue;
    }
    if (token.kind === 'number' && /^\d{1,3}$/.test(token.text)) continue;
    const next = afterJoiningWords(tokens, end, limit);
    if (next === undefined) return end;
    end = next - 1;
  }
}

/** The short end of an East Asian given name: "Woo-jin", "Chia-hao", "Jae-in". */
const SYLLABLE = /^[b-df-hj-np-tv-z]{0,2}[aeiouwy]{1,3}(?:ng?|[hklmprt])?$/;

/** "Jean-Luc", "Sputnik-5", "Port-au-Prince", "Woo-jin"; "Kenya-led" is a name and what is said of it. */
function goesOnBehindHyphen(tokens: readonly Token[], at: number, limit: number): boolean {
  const { kind, text } = tokens[at]!;
  if (kind !== 'word') return kind === 'number';
  if (isNameToken(tokens[at]!) || isHyphenatedParticle(tokens, at, limit)) return true;
  if (isHyphenBetween(tokens, at + 1, limit)) return isNameToken(tokens[at + 2]!);
  return SYLLABLE.test(text);
}

/** Behind what joins two words of a name, the token where it goes on; none where it does not. */
function afterJoiningWords(
  tokens: readonly Token[],
  at: number,
  limit: number,
): number | undefined {
  const { kind, text } = tokens[at]!;
  if (kind === 'possessive' || text === '&') {
    return at + 1 < limit && startsName(tokens, at + 1, limit) ? at + 1 : undefined;
  }
  for (let i = at; i < limit && i <= at + MOST_JOINING_WORDS; i++) {
    if (i > at && startsName(tokens, i, limit)) return i;
    const token = tokens[i]!;
    if (token.kind !== 'word') return undefined;
    if (!JOINING.has(token.text) && !wordFacts(token).particle) return undefined;
    if (isHyphenatedParticle(tokens, i, limit)) return i + 2;
  }
  return undefined;
}

function isHyphenBetween(tokens: readonly Token[], at: number, limit: number): boolean {
  return (
    at + 1 < limit &&
    (tokens[at]!.text === '-' || tokens[at]!.text === '‑') &&
    tokens[at]!.start === tokens[at - 1]?.end &&
    tokens[at]!.end === tokens[at + 1]!.start
  );
}

/** False at the letter of "T-shirt" and at "No. 1", whose capitals say nothing; "No. 5 Squadron" and "No. 10" are names. */
function isNameAt(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at]!;
  if (!isNameToken(token)) return false;
  const next = tokens[at + 1];
  if (/^Nos?\.?$/.test(token.text) && next?.kind === 'number') {
    return knownNameAt(tokens, at, limit) !== undefined || isNameTokenAt(tokens, at + 2, limit);
  }
  return (
    token.text.length > 1 || !isHyphenBetween(tokens, at + 1, limit) || isNameToken(tokens[at + 2]!)
  );
}

function isNameTokenAt(tokens: readonly Token[], at: number, limit: number): boolean {
  return at < limit && isNameToken(tokens[at]!);
}

function isNameToken(token: Token): boolean {
  return token.kind !== 'punctuation' && wordFacts(token).isNameWord;
}
