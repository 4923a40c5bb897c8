import { isUpperCase } from '../../text/characters';
import type { TextUnit } from '../../text/textUnit';
import type { Token } from '../../text/tokens';
import { perWord } from '../../text/words';
import { adverbs, auxiliaries, subordinators, verbs, wordClasses } from './lexicon';

/** What a sentence has had before some place in it, counted. */
export interface Passed {
  /** Verbs, an auxiliary and what it goes with as one: "has now sold". */
  readonly verbs: number;
  /** Words that open a clause: "that", "when", "who". */
  readonly links: number;
  readonly commas: number;
  readonly conjunctions: number;
}

export const NOTHING_PASSED: Passed = { verbs: 0, links: 0, commas: 0, conjunctions: 0 };

/** For each token of a paragraph, and behind the last, what its sentence has had before it. */
export function passedIn({ tokens, sentences }: TextUnit): Passed[] {
  const passed: Passed[] = [];
  let count = NOTHING_PASSED;
  for (const { firstToken, lastToken } of sentences) {
    count = NOTHING_PASSED;
    for (let at = firstToken; at < lastToken; at++) {
      passed[at] = count;
      const counted = whatCounts(tokens, at, firstToken);
      if (counted) count = oneMore(count, counted);
    }
  }
  passed[tokens.length] = count;
  return passed;
}

/** Key by key: every third token counts, and spreading objects is many times slower. */
function oneMore({ verbs, links, commas, conjunctions }: Passed, counted: keyof Passed): Passed {
  return {
    verbs: counted === 'verbs' ? verbs + 1 : verbs,
    links: counted === 'links' ? links + 1 : links,
    commas: counted === 'commas' ? commas + 1 : commas,
    conjunctions: counted === 'conjunctions' ? conjunctions + 1 : conjunctions,
  };
}

function whatCounts(tokens: readonly Token[], at: number, first: number): keyof Passed | undefined {
  const kind = wordKind(tokens[at]!.word);
  if (kind.counted) return kind.counted;
  if (!isVerb(tokens, at, first)) return undefined;
  let before = at - 1;
  if (before > first && wordKind(tokens[before]!.word).isAdverb) before--;
  return before >= first && isVerb(tokens, before, first) ? undefined : 'verbs';
}

/** Listed verbs, words that end as verbs do, and "fights" behind a name or "she". */
function isVerb(tokens: readonly Token[], at: number, first: number): boolean {
  const { isVerb, mayBeVerb } = wordKind(tokens[at]!.word);
  return isVerb || (mayBeVerb && at > first && wordKind(tokens[at - 1]!.word).isSubjectLike);
}

interface WordKind {
  /** What it is wherever it stands; of marks those that part as a comma does. */
  readonly counted: 'conjunctions' | 'links' | 'commas' | undefined;
  readonly isVerb: boolean;
  /** True for what is a verb behind a subject: "fights". */
  readonly mayBeVerb: boolean;
  readonly isSubjectLike: boolean;
  readonly isAdverb: boolean;
}

const wordKind = perWord(({ text, lower }): WordKind => {
  const isCapital = isUpperCase(text.charCodeAt(0));
  const isListed = verbs.has(lower) || /^[a-z]{2,}(?:ed|ing)$/.test(text);
  return {
    counted: countedAs(lower),
    isVerb: auxiliaries.has(lower) || (!isCapital && isListed),
    mayBeVerb: /^[a-z]{2,}s$/.test(text),
    isSubjectLike: isCapital || /^(?:he|she|it|who)$/.test(lower),
    isAdverb: adverbs.has(lower),
  };
});

function countedAs(lower: string): WordKind['counted'] {
  if (/^[,;:—–(]$/.test(lower)) return 'commas';
  const wordClass = wordClasses.get(lower);
  if (wordClass === 'conjunction') return 'conjunctions';
  return wordClass === 'relative' || subordinators.has(lower) ? 'links' : undefined;
}

/** Answers to what stands between two places of a sentence: the same words, added up. */
export const BETWEEN: readonly string[] = allBetween();

function allBetween(): string[] {
  const answers: string[] = [];
  for (const joins of ['', 'conjunction'])
    for (const commas of ['', 'comma'])
      for (const links of ['', 'link'])
        for (const verbs of ['', 'verb', 'verbs']) {
          const words = [verbs, links, commas, joins].filter((word) => word !== '');
          answers.push(words.join('+') || 'nothing');
        }
  return answers;
}

/** Which of {@link BETWEEN} stands between two places of one sentence, by its number. */
export function between(from: Passed, to: Passed): number {
  const verbs = upTo(2, to.verbs - from.verbs);
  const links = upTo(1, to.links - from.links);
  const commas = upTo(1, to.commas - from.commas);
  const conjunctions = upTo(1, to.conjunctions - from.conjunctions);
  return verbs + 3 * (links + 2 * (commas + 2 * conjunctions));
}

// A sentence goes on behind what it quotes, which may hold sentences of its own: counts start anew there.
function upTo(most: number, count: number): number {
  return Math.max(0, Math.min(most, count));
}
