import { linesOf } from './lines';

/**
 * Where a line of the text was broken on purpose, as in a signature or a list: before a capital, a
 * figure or a mark, on a line that had room for the next word. Copy wrapped at a width fills its lines.
 *
 * @returns the offsets where the lines behind such breaks start, in order
 */
export function hardBreaks(text: string): number[] {
  if (!/[\r\n]/.test(text)) return [];
  const lines = [...linesOf(text)].map(({ start, text }) => ({ start, words: text.trim() }));
  const width = lines.reduce((longest, { words }) => Math.max(longest, words.length), 0);
  const breaks: number[] = [];
  for (const [i, { start, words }] of lines.entries()) {
    const before = lines[i - 1]?.words;
    if (before === undefined || /^\p{Ll}/u.test(words)) continue;
    const firstWord = words.search(/\s/);
    const needed = firstWord < 0 ? words.length : firstWord;
    if (before.length + 1 + needed <= width) breaks.push(start);
  }
  return breaks;
}
