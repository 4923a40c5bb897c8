import type { Analysis } from '../analysis/analysis';
import type { Article } from '../article/article';
import type { Quote } from '../quotes/quote';
import { shorten } from '../text/shorten';

/** How long a name in a list may be, in UTF-16 code units. */
const NAME_LENGTH = 44;

/** An article's title; without one, its date in words that say so; without a header, how it begins. */
export function articleName({ header, paragraphs }: Article): string {
  const title = shorten((header ? header.title : paragraphs[0])?.text ?? '', NAME_LENGTH);
  const date = header?.date.text ?? '';
  return title || (date ? `Article of ${date}` : 'Article');
}

const quoteNames = new WeakMap<Quote, string>();

/** A quote's first words, without its marks and without the comma that leads on to the cue. */
export function quoteName(quote: Quote): string {
  // An outline is made anew with every keystroke; what an edit leaves as it was is the same object.
  const known = quoteNames.get(quote);
  if (known !== undefined) return known;
  const name = firstWords(quote);
  quoteNames.set(quote, name);
  return name;
}

function firstWords({ text }: Quote): string {
  let start = 0;
  let end = text.length;
  while (start < end && AROUND_WORDS.test(text[start]!)) start++;
  while (end > start && AROUND_WORDS.test(text[end - 1]!)) end--;
  return shorten(text.slice(start, end), NAME_LENGTH) || '…';
}

const AROUND_WORDS = /[\s“”"‘’'«»„,]/;

/** Gives a function that names who says a quote: the actor, or else the words it is attributed to. */
export function speakerNames({ identities }: Analysis): (quote: Quote) => string | undefined {
  const names = new Map(identities.map(({ id, name }) => [id, name]));
  return ({ actor, speaker }) => names.get(actor ?? '') ?? speaker?.text;
}
