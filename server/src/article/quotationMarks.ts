import { codeAt, isDigit, isLetter, isLetterOrDigit, isWhitespace } from '../text/characters';

/** `double` marks set off speech by themselves; `single` ones may as well be apostrophes. */
export type MarkFamily = 'double' | 'single';

/** One quotation mark, or what may be one. Offsets count from the paragraph's start. */
export interface Mark {
  readonly start: number;
  /** Two code units further on for a mark typed as two (''). */
  readonly end: number;
  readonly glyph: string;
  readonly family: MarkFamily;
  /** True where it stands as an opening mark does: blank or bracket before, something behind. */
  readonly opens: boolean;
  /** True where it stands as a closing mark does: something before, blank or stop behind. */
  readonly closes: boolean;
  /** A mark behind a figure: inches, unless it closes a quotation (5' 10", 5’10”). */
  readonly inch: boolean;
}

/** Which marks close what a mark opens; the first is the usual one. */
export const CLOSERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”', '"', '“']],
  ['‟', ['”', '"']],
  ['"', ['"', '”']],
  ["''", ["''"]],
  ['``', ["''", '"']],
  ['„', ['“', '”', '"']],
  ['«', ['»']],
  ['»', ['«', '»']],
  ['”', ['”']],
]);

const MARKS = /``|''(?!')|[“”„‟«»"‘’‚']/g;
const DOUBLE = new Set(['“', '”', '„', '‟', '«', '»', '"', "''", '``']);
const INCHES = new Set(['"', '”', "''"]);
const ENDS_SPEECH = /[.,!?…;:—–)\]”"’»-]/;
/** Words that begin with an apostrophe, without it. */
const ELISIONS = /^(?:\d\ds?|em|til|tis|twas|cause|bout|round|n|cuz|kay)\b/i;

/** The quotation marks of a paragraph, left to right; apostrophes inside words are none. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARKS)) {
    const start = match.index;
    const glyph = match[0];
    const end = start + glyph.length;
    const before = codeAt(text, start - 1);
    const after = codeAt(text, end);
    const family = DOUBLE.has(glyph) ? 'double' : 'single';
    if (family === 'single' && isLetterOrDigit(before) && isLetterOrDigit(after)) continue;
    const opensHere = isEdge(before) && !isBlank(after);
    const closesHere = !isBlank(before) && isEdge(after);
    const inch = INCHES.has(glyph) && isDigit(before);
    marks.push({ start, end, glyph, family, opens: opensHere, closes: closesHere, inch });
  }
  return marks;
}

/** True for a mark that can close what the mark `opening` opens. */
export function isClosingOf(opening: string, mark: Mark): boolean {
  return CLOSERS.get(opening)?.includes(mark.glyph) ?? false;
}

/** True for a single mark that can open: ‘ or ' before a word that is no elision ('em, ’90s). */
export function opensSingle(text: string, mark: Mark): boolean {
  if (mark.family !== 'single' || mark.glyph === '’' || !mark.opens) return false;
  return !ELISIONS.test(text.slice(mark.end, mark.end + 6));
}

/**
 * - `sure`: a stop before the mark, or one behind it: nothing but a closing mark stands so
 * - `likely`: a word before the mark and a blank behind
 * - `possessive`: the same after s, where a plural's possessive ends as well ("workers’ rights")
 */
export type SingleClosing = 'sure' | 'likely' | 'possessive' | undefined;

export function closingOfSingle(text: string, mark: Mark): SingleClosing {
  if (mark.family !== 'single' || mark.glyph === '‘' || !mark.closes) return undefined;
  if (ENDS_SPEECH.test(text[mark.start - 1] ?? '')) return 'sure';
  const possessive = /[sxzSXZ]/.test(text[mark.start - 1] ?? '');
  const wordFollows = text[mark.end] === ' ' && isLetter(text.charCodeAt(mark.end + 1));
  if (!possessive) return wordFollows ? 'likely' : 'sure';
  return wordFollows ? 'possessive' : 'likely';
}

/** Beyond the text, a blank, an opening bracket, a dash, a stop, another mark: no part of a word. */
function isEdge(code: number): boolean {
  return isBlank(code) || !(isLetterOrDigit(code) || code === DOLLAR || code === HASH);
}

const DOLLAR = 0x24;
const HASH = 0x23;

function isBlank(code: number): boolean {
  return Number.isNaN(code) || isWhitespace(code);
}
