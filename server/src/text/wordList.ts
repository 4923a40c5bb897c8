/**
 * Reads a word list: one entry a line, `#` starts a comment, blank lines are skipped.
 * Word lists are data for editors of words, so the format stays this plain.
 */
export function parseWordList(text: string): string[] {
  const entries: string[] = [];
  for (const line of text.split('\n')) {
    const comment = line.indexOf('#');
    const entry = (comment < 0 ? line : line.slice(0, comment)).trim();
    if (entry !== '') entries.push(entry);
  }
  return entries;
}
