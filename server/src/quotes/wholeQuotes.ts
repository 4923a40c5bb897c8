import type { Quote } from './quote';

/**
 * The quotes with those that are split around their cue taken together: “It is over,” she said. “And
 * good.” is one, in two parts. Its span goes from the first quotation mark to the last, the writer's
 * words between included. Passages on one side of the cue stay apart: called it “late” and “bad”.
 *
 * @param text the article's
 * @param quotes in order, each passage between quotation marks by itself
 */
export function wholeQuotes(text: string, quotes: readonly Quote[]): Quote[] {
  const whole: Quote[] = [];
  /** Where the last quote before a cue stands in `whole`, by where the cue begins. */
  const places = new Map<number, number>();
  for (const quote of quotes) {
    const { kind, cue } = quote;
    if (!cue || kind === 'indirect' || kind === 'scare') {
      whole.push(quote);
      continue;
    }
    const place = cue.start < quote.start ? places.get(cue.start) : undefined;
    if (place !== undefined) {
      whole[place] = joined(text, whole[place]!, quote);
      continue;
    }
    if (quote.start < cue.start) places.set(cue.start, whole.length);
    whole.push(quote);
  }
  return whole;
}

function joined(text: string, first: Quote, last: Quote): Quote {
  const { start } = first;
  const { end } = last;
  const confidence = Math.min(first.confidence, last.confidence);
  const behind = first.parts.at(-1)!.end;
  const parts = [...first.parts, ...last.parts.filter((part) => part.start >= behind)];
  return { ...first, end, text: text.slice(start, end), parts, confidence };
}
