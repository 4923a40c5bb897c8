import { overlaps, type Span } from '../text/span';

export interface Link extends Span {
  readonly target: string;
}

/** An address up to the next blank, quotation mark or angle bracket; what follows a sentence's end is cut off later. */
const ADDRESS = /\b(?:https?:\/\/|www\.(?=[\w-]+\.))[^\s<>“”„«»"`]{1,2000}/gi;
const CLOSES_SENTENCE = /[.,;:!?…’')\]}*_]/;
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The web addresses in a text. Stops and brackets of the sentence around one are no part of it. */
export function links(text: string): Link[] {
  const found: Link[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const address = withoutSentenceEnd(match[0]);
    const target = /^www\./i.test(address) ? `https://${address}` : address;
    const isWhole = URL.canParse(target);
    if (isWhole) found.push({ start: match.index, end: match.index + address.length, target });
  }
  return found;
}

/** Those of some spans, in order, that touch no web address, which would lead nowhere if they changed. */
export function outsideLinks<T extends Span>(text: string, spans: readonly T[]): T[] {
  const addresses = links(text);
  let next = 0;
  return spans.filter((span) => {
    while (next < addresses.length && addresses[next]!.end <= span.start) next++;
    return next === addresses.length || !overlaps(addresses[next]!, span);
  });
}

function withoutSentenceEnd(address: string): string {
  let end = address.length;
  while (end > 0 && CLOSES_SENTENCE.test(address[end - 1]!)) {
    const opening = OPENING[address[end - 1]!];
    // A bracket that the address itself opens stays: en.wikipedia.org/wiki/Lock_(water)
    if (opening && count(address, opening, end) >= count(address, address[end - 1]!, end)) break;
    end--;
  }
  return address.slice(0, end);
}

function count(text: string, character: string, end: number): number {
  let times = 0;
  for (let i = 0; i < end; i++) if (text[i] === character) times++;
  return times;
}
