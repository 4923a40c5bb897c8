// What kind of character a UTF-16 code unit is, found out once for each. Surrogate halves are no letters.

const LETTER = 1;
const UPPER_CASE = 2;
const WHITESPACE = 4;
const DIGIT = 8;
/** Set for each code unit that has been looked at. */
const KNOWN = 16;

const kinds = new Uint8Array(0x10000);

/** The bits of a code unit; those of U+0000, which has none, for NaN (beyond the text). */
function kindOf(code: number): number {
  return kinds[code & 0xffff]! || learn(code & 0xffff);
}

function learn(code: number): number {
  kinds[code] = KNOWN | read(code);
  return kinds[code]!;
}

function read(code: number): number {
  const character = String.fromCharCode(code);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  // The marks ª and º of Latin-1 stand behind figures, and µ before a unit.
  const isLetter = !isHalf && /[\p{L}\p{M}]/u.test(character) && !/[ªµº]/.test(character);
  return (
    (isLetter ? LETTER : 0) |
    (/\p{Lu}/u.test(character) ? UPPER_CASE : 0) |
    (/\s/u.test(character) ? WHITESPACE : 0) |
    (code >= 0x30 && code <= 0x39 ? DIGIT : 0)
  );
}

/** The code unit at an offset, NaN beyond the text; a string that is asked beyond its end is slow ever after. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : Number.NaN;
}

/** True for letters and combining marks. NaN (beyond the text) is no letter. */
export function isLetter(code: number): boolean {
  return (kindOf(code) & LETTER) !== 0;
}

/** True for the ASCII digits. */
export function isDigit(code: number): boolean {
  return (kindOf(code) & DIGIT) !== 0;
}

/** True for what words and numbers are made of. */
export function isLetterOrDigit(code: number): boolean {
  return (kindOf(code) & (LETTER | DIGIT)) !== 0;
}

export function isUpperCase(code: number): boolean {
  return (kindOf(code) & UPPER_CASE) !== 0;
}

/** White space of any kind, line ends and no-break spaces included. */
export function isWhitespace(code: number): boolean {
  return (kindOf(code) & WHITESPACE) !== 0;
}

/** The straight and the curly apostrophe, and the modifier letter some systems write. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc;
}

export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return false;
  return true;
}
