import type { Quotation } from '../../article/quotations';
import { titleVerbs } from '../grammar/lexicon';
import type { QuoteKind } from '../quote';
import type { Attachment, Link } from './attachment';

/** What a quote is, how sure that is, and why. */
export interface Judgement {
  readonly kind: QuoteKind;
  readonly confidence: number;
  readonly because: string;
}

/** How often a speaker found in this way is right, counted on news. */
const CONFIDENCE: Readonly<Record<Link, number>> = {
  tag: 0.97,
  'lead-in': 0.87,
  colon: 0.85,
  signature: 0.85,
  governed: 0.86,
  'trailing-tag': 0.76,
  source: 0.88,
  noun: 0.4,
  'unlisted-verb': 0.7,
  'main-verb': 0.5,
  weak: 0.45,
};

/** Words that go on under the cue of the quote before are a little less sure than those. */
const GOES_ON = 0.95;
const NO_CUE = 0.3;
const NOBODY_SPEAKS = 0.7;

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
/** So many characters of a quotation tell what it is. */
const LOOK_AT = 200;

/**
 * Decides what a quotation is, from its own words and the way it hangs on its cue.
 *
 * @param isFree true where no word of the writer's sentence holds it
 * @param cue the cue's words, "" where there is none
 */
export function judge(
  text: string,
  { start, end, closed, continued }: Quotation,
  isFree: boolean,
  attachment: Attachment | undefined,
  continues: boolean,
  cue: string,
): Judgement {
  const inner = text.slice(start, Math.min(end, start + LOOK_AT));
  // What goes on from the paragraph before need have no mark here, and no capital.
  const isSentence = isFree && (continued || /^.{1,2}[^\p{Ll}]/u.test(inner));
  if (!attachment) {
    return isSentence && /[.,!?…]/.test(lastInside(text, end)) && wordsOf(inner).length > 1
      ? { kind: 'direct', confidence: NO_CUE, because: 'nothing nearby says who speaks' }
      : {
          kind: 'scare',
          confidence: NOBODY_SPEAKS,
          because: 'no word near it says that anybody said it',
        };
  }
  const { link } = attachment;
  const isGuess = link === 'main-verb' || link === 'weak';
  // “The Long Road Home” in "she read “The Long Road Home”", "her book, “…”" is a title, not what she said.
  const isWork =
    link === 'noun'
      ? !/[!?]/.test(inner)
      : link !== 'tag' && titleVerbs.has(cue) && !isSentenceEnd(text, end);
  if (isWork && isTitle(wordsOf(inner))) {
    return { kind: 'scare', confidence: NOBODY_SPEAKS, because: 'looks like a title' };
  }
  if (isGuess && isNameOrWord(wordsOf(inner), link)) {
    return { kind: 'scare', confidence: NOBODY_SPEAKS, because: 'a name or a word set off' };
  }
  const ends = /[.,!?…—–-]/.test(lastInside(text, end)) || text[end] === ',';
  const isWhole = isSentence && (ends || !closed);
  return {
    kind: isWhole ? 'direct' : 'mixed',
    confidence: CONFIDENCE[link] * (continues ? GOES_ON : 1),
    because: continues ? `goes on from the quote before (“${cue}”)` : REASON[link](cue),
  };
}

/** Why, in words for the reader. */
const REASON: Readonly<Record<Link, (cue: string) => string>> = {
  tag: (cue) => `“${cue}” follows the quote`,
  'lead-in': (cue) => `“${cue}” leads into the quote`,
  colon: (cue) =>
    cue === ':' ? 'the name stands before the colon' : `“${cue}” stands before the colon`,
  signature: () => 'the name behind the dash signs it',
  governed: (cue) => `part of what follows “${cue}”`,
  'trailing-tag': (cue) => `“${cue}” closes the sentence`,
  source: (cue) => `“${cue}” names the source`,
  noun: (cue) => `given as the speaker’s “${cue}”`,
  'unlisted-verb': (cue) => `“${cue}” stands where “said” would`,
  'main-verb': (cue) =>
    cue === ''
      ? 'no word near it says who said it'
      : `the subject of the sentence (“${cue}”), which has no word for saying`,
  weak: (cue) => `the subject of “${cue}”`,
};

function wordsOf(quoted: string): readonly string[] {
  return quoted.match(WORDS) ?? [];
}

function isNameOrWord(words: readonly string[], link: Link): boolean {
  return isTitle(words) || words.length < (link === 'weak' ? 1 : 2);
}

/** “Go Home Now.”: titles end in no stop of their own. */
function isSentenceEnd(text: string, end: number): boolean {
  return /[.!?]/.test(lastInside(text, end));
}

/** The last character inside the marks. */
function lastInside(text: string, end: number): string {
  return (
    text
      .slice(Math.max(0, end - 8), end)
      .replace(/[\s”’"'»“]+$/, '')
      .at(-1) ?? ''
  );
}

/** “The Art of the Deal”: every word of weight written large. */
function isTitle(words: readonly string[]): boolean {
  const large = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return large.length > 1 && words.every((word) => word.length < 4 || large.includes(word));
}
