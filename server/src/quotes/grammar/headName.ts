import type { ParagraphNames } from '../../actors/names/foundName';
import { indexOfFirstFrom, type Span } from '../../text/span';
import { prepositions } from './lexicon';

/**
 * The name that a speaker's noun phrase is about, where it is about one: "Ned Price" of "department
 * spokesman Ned Price" and of "Dr. Ned Price of the ministry", but the whole of "a lawyer for Ned Price".
 */
export function headName(text: string, phrase: Span, { names }: ParagraphNames): Span {
  for (let i = indexOfFirstFrom(names, phrase.start); i < names.length; i++) {
    const name = names[i]!;
    if (name.start >= phrase.end) break;
    if (name.form === 'role' || name.start < phrase.start || name.end > phrase.end) continue;
    const lead = wordsOf(text.slice(phrase.start, name.start));
    if (name.end === phrase.end && !endsWithLink(lead)) return spanOf(name);
    const isHead =
      !lead.some((word) => prepositions.has(word)) &&
      startsWithPreposition(text.slice(name.end, phrase.end));
    if (isHead) return spanOf(name);
  }
  return phrase;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function startsWithPreposition(text: string): boolean {
  const word = /^ ([a-z]+) /.exec(text)?.[1];
  return word !== undefined && prepositions.has(word);
}

const NO_WORDS: readonly string[] = [];

function wordsOf(text: string): readonly string[] {
  return text === '' ? NO_WORDS : text.toLowerCase().trim().split(/\s+/);
}

/** "… of", "… for the", "Price and": what follows is not what the phrase is about. */
function endsWithLink(words: readonly string[]): boolean {
  const last = words.at(-1);
  const word = last === 'the' ? words.at(-2) : last;
  return word !== undefined && (prepositions.has(word) || word === 'and' || word === 'or');
}
