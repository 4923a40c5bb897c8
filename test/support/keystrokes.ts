import fc from 'fast-check';

/** A key pressed somewhere in a text; "\b" deletes the character there. */
export interface Keystroke {
  readonly at: number;
  readonly key: string;
}

export const keystrokes: fc.Arbitrary<Keystroke[]> = fc.array(
  fc.record({ at: fc.nat(), key: fc.constantFrom(...'eH,.”“’ \n7\b\b\b') }),
  { minLength: 1, maxLength: 5 },
);

/** The text after a keystroke. */
export function typed(text: string, { at, key }: Keystroke): string {
  const start = at % text.length;
  return key === '\b'
    ? text.slice(0, start) + text.slice(start + 1)
    : text.slice(0, start) + key + text.slice(start);
}
