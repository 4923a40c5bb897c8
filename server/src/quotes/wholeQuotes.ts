import type { Quote } from './quote';

/**
 * The quotes with those under one cue taken together: “It is over,” she said. “And good.” is one, in two
 * parts. Its span goes from the first quotation mark to the last, the writer's words between included.
 *
 * @param text the article's
 * @param quotes in order, each passage between quotation marks by itself
 */
export function wholeQuotes(text: string, quotes: readonly Quote[]): Quote[] {
  const whole: Quote[] = [];
  /** Where the quotes of a cue stand in `whole`, by where the cue and what it attributes begin. */
  const places = new Map<string, number>();
  for (const quote of quotes) {
    const key = keyOf(quote);
    const place = key === undefined ? undefined : places.get(key);
    if (place !== undefined) {
      whole[place] = joined(text, whole[place]!, quote);
      continue;
    }
    if (key !== undefined) places.set(key, whole.length);
    whole.push(quote);
  }
  return whole;
}

/** The same for quotes that belong together; indirect speech and words nobody says stand alone. */
function keyOf({ kind, cue, parts }: Quote): string | undefined {
  if (!cue || kind === 'indirect' || kind === 'scare') return undefined;
  return `${cue.start} ${parts.map(({ start, end }) => `${start}-${end}`).join(' ')}`;
}

function joined(text: string, first: Quote, last: Quote): Quote {
  const { start } = first;
  const { end } = last;
  const confidence = Math.min(first.confidence, last.confidence);
  return { ...first, end, text: text.slice(start, end), confidence };
}
