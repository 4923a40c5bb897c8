// What kind of character a UTF-16 code unit is. ASCII and Latin-1 answer from a comparison, the rest
// from Unicode properties; surrogate halves are no letters.

const LETTER = /[\p{L}\p{M}]/u;
const UPPER_CASE = /\p{Lu}/u;
const WHITESPACE = /\s/u;

/** True for letters and combining marks. NaN (beyond the text) is no letter. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  if (code < 0x100) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return LETTER.test(String.fromCharCode(code));
}

/** True for the ASCII digits. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isUpperCase(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return UPPER_CASE.test(String.fromCharCode(code));
}

/** White space of any kind, line ends and no-break spaces included. */
export function isWhitespace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || (code > 0xff && WHITESPACE.test(String.fromCharCode(code)));
}

/** The straight and the curly apostrophe, and the modifier letter some systems write. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc;
}

export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return false;
  return true;
}
