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
  /** Where the last quote before a cue stands in `whole`, by the cue and what it attributes. */
  const places = new Map<string, number>();
  for (const quote of quotes) {
    const { kind, cue, parts } = quote;
    if (!cue || kind === 'indirect' || kind === 'scare') {
      whole.push(quote);
      continue;
    }
    const key = `${cue.start} ${parts.map(({ start, end }) => `${start}-${end}`).join(' ')}`;
    const place = cue.start < quote.start ? places.get(key) : undefined;
    if (place !== undefined) {
      whole[place] = joined(text, whole[place]!, quote);
      continue;
    }
    if (quote.start < cue.start) places.set(key, whole.length);
    whole.push(quote);
  }
  return whole;
}

function joined(text: string, first: Quote, last: Quote): Quote {
  const { start } = first;
  const { end } = last;
  const confidence = Math.min(first.confidence, last.confidence);
  return { ...first, end, text: text.slice(start, end), confidence };
}
