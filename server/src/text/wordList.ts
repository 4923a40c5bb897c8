/**
 * Reads a word list: one entry a line, `#` starts a comment, blank lines are skipped.
 * Word lists are data for editors of words, so the format stays this plain.
 */
export function parseWordList(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}
