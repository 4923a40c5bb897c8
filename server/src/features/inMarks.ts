import type { Analysis } from '../analysis/analysis';
import type { Quote } from '../quotes/quote';

/** True for somebody's words in quotation marks: what a reader counts as a quote. */
export function isInMarks({ kind }: Quote): boolean {
  return kind === 'direct' || kind === 'mixed';
}

/** What an article quotes of an actor, in order. */
export function quotesOf({ quotes }: Analysis, id: string): Quote[] {
  return quotes.filter((quote) => quote.actor === id && isInMarks(quote));
}
