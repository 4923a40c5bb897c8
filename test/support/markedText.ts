/** A text with a cursor: `|` marks the cursor's place and is taken out. */
export function withCursor(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error(`no cursor | in ${JSON.stringify(marked)}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** Where `words` stand in `text`, the `nth` time (from 1). */
export function spanOf(text: string, words: string, nth = 1): { start: number; end: number } {
  let start = -1;
  for (let i = 0; i < nth; i++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`${JSON.stringify(words)} stands fewer than ${nth} times here`);
  }
  return { start, end: start + words.length };
}
