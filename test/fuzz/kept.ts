/** Texts that once broke something, each with what it broke. They are tried first, every time. */
export const kept: readonly (readonly [what: string, text: string])[] = [
  ['nothing at all', ''],
  ['half a character', '\ud800'],
  ['a header without an end', ' date 2024-03-07'],
  ['a mark at the very end, and marks of another make', "''Yes\n\n\""],
  ['one mark of each kind', '“”"\'’‘„«»'],
];
