/** Control characters, and those that turn the direction of what follows. */
const UNPRINTABLE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Text as it may be shown in a terminal, on one line: a file's name or an article's words cannot
 * move the cursor, change colours or reverse a line.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    const hex = character.charCodeAt(0).toString(16).toUpperCase();
    return character === '\t' || character === '\n' ? ' ' : `\\u{${hex}}`;
  });
}
