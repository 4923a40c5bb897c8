import type { Quotation } from '../article/quotations';
import type { Attachment, Link } from './attachment';
import type { QuoteKind } from './quote';

/** What a quote is, how sure that is, and why. */
export interface Judgement {
  readonly kind: QuoteKind;
  readonly confidence: number;
  readonly because: string;
}

/** How often an answer found in this way is right. */
const CONFIDENCE: Readonly<Record<Link, number>> = {
  tag: 0.97,
  'lead-in': 0.95,
  colon: 0.9,
  governed: 0.85,
  'trailing-tag': 0.9,
  source: 0.9,
  noun: 0.7,
  'unlisted-verb': 0.85,
  'main-verb': 0.5,
  weak: 0.6,
};

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

export function describe(
  text: string,
  { start, end, closed }: Quotation,
  isFree: boolean,
  attachment: Attachment | undefined,
): Judgement {
  const inner = text.slice(start, end);
  const words = inner.match(WORDS) ?? [];
  const isSentence = isFree && /^.{1,2}[^\p{Ll}]/u.test(inner);
  if (!attachment) {
    return isSentence && words.length > 3
      ? { kind: 'direct', confidence: 0.3, because: 'no cue in the paragraph' }
      : { kind: 'scare', confidence: 0.6, because: 'nobody is said to say it' };
  }
  const { link } = attachment;
  const isGuess = link === 'main-verb' || link === 'weak';
  const tooShort = words.length < (link === 'weak' ? 1 : 2);
  if (isGuess && (isTitle(words) || tooShort)) {
    return { kind: 'scare', confidence: 0.6, because: 'a name or a word set off' };
  }
  return {
    kind: isSentence && (/[.,!?…—–-]/.test(lastInside(inner)) || !closed) ? 'direct' : 'mixed',
    confidence: CONFIDENCE[link],
    because: link,
  };
}

function lastInside(inner: string): string {
  return inner.replace(/[\s”’"'»“]+$/, '').at(-1) ?? '';
}

/** “The Art of the Deal”: every word of weight written large. */
function isTitle(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => word.length < 4 || /^[\p{Lu}\p{N}]/u.test(word));
}
