import { textUnit } from '../text/textUnit';
import type { Quote } from './quote';

/**
 * The quotes with those that are split around their cue taken together: “It is over,” she said. “And
 * good.” is one, in two parts. Its span goes from the first quotation mark to the last, the writer's
 * words between included. Passages on one side of the cue stay apart: called it “late” and “bad”. So do
 * those behind a sentence that is neither the speaker's nor the cue's: “No,” she said. It rained. “Never.”
 *
 * @param text the article's
 * @param quotes in order, each passage between quotation marks by itself
 */
export function wholeQuotes(text: string, quotes: readonly Quote[]): Quote[] {
  const whole: Quote[] = [];
  /** The quotes that begin before their cue, by where the cue begins. */
  const split = new Map<number, { place: number; last: Quote }>();
  for (const quote of quotes) {
    const { kind, cue } = quote;
    if (!cue || kind === 'indirect' || kind === 'scare') {
      whole.push(quote);
      continue;
    }
    const open = cue.start < quote.start ? split.get(cue.start) : undefined;
    if (open && !isParted(text, open.last, quote)) {
      whole[open.place] = joined(text, whole[open.place]!, quote);
      open.last = quote;
      continue;
    }
    if (open) split.delete(cue.start);
    if (quote.start < cue.start) split.set(cue.start, { place: whole.length, last: quote });
    whole.push(quote);
  }
  return whole;
}

/** True where a sentence of its own stands between two passages under one cue, and not the cue's. */
function isParted(text: string, first: Quote, { start, end, cue }: Quote): boolean {
  const offset = first.start;
  return textUnit(text.slice(offset, end)).sentences.some((sentence) => {
    const from = offset + sentence.start;
    const to = offset + sentence.end;
    const isCues = from <= cue!.start && cue!.start < to;
    return from >= first.end && to <= start && !isCues;
  });
}

function joined(text: string, first: Quote, last: Quote): Quote {
  const { start } = first;
  const { end } = last;
  const confidence = Math.min(first.confidence, last.confidence);
  const behind = first.parts.at(-1)!.end;
  const parts = [...first.parts, ...last.parts.filter((part) => part.start >= behind)];
  return { ...first, end, text: text.slice(start, end), parts, confidence };
}
