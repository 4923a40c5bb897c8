import { isUtf8 } from 'node:buffer';

/** The text that bytes hold, or what keeps them from being text. A byte order mark is not text. */
export function decode(bytes: Uint8Array): { text: string } | { problem: string } {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return { problem: 'is UTF-16 text; save it as UTF-8' };
  }
  if (bytes.includes(0)) return { problem: 'is not a text file (it holds NUL bytes)' };
  if (!isUtf8(bytes)) return { problem: 'is not UTF-8 text; save it as UTF-8' };
  return { text: new TextDecoder().decode(bytes) };
}

function startsWith(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}
