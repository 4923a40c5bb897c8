/**
 * Words on one line, cut at a word's end where they are longer than `limit` code units; "…" says so.
 * A single word beyond the limit is cut inside.
 */
export function shorten(words: string, limit: number): string {
  // Four times the limit is plenty even after white space is folded, and bounds the work.
  const line = words
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= limit && words.length <= limit * 4) return line;
  const cut = line.slice(0, limit);
  const lastBlank = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastBlank > 0 ? lastBlank : limit).replace(/[\s,;:–—-]+$/, '')}…`;
}
