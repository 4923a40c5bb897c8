import { BareClient } from './bareClient';

export const uri = 'file:///desk/harbour.txt';
export const textDocument = { uri };

/** Sentences so plain that any analysis gets them right. */
export const article = ` date 2024-03-07 Lock opens late

Harbour master Ada Byrne opened the lock on Monday.

“The water is high,” Byrne said.

Byrne told Tom Okafor that the gate would close at noon. “Okafor knows the water,” she said.
`;

/** A client that has opened one article. */
export async function openArticle(
  capabilities: object = {},
  options: { text?: string; settings?: object; rootUri?: string } = {},
) {
  const client = new BareClient();
  const { text = article, settings, rootUri = null } = options;
  const { capabilities: offered } = await client.initialize(capabilities, settings, { rootUri });
  client.open(uri, text);
  return { client, offered };
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The position one character inside `words`, the `nth` time they stand in `text` (from 1). */
export function inside(words: string, nth = 1, text = article): Position {
  let at = -1;
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`${words} stands fewer than ${nth} times here`);
  return positionAt(text, at + 1);
}

export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** The words in a range of one line. */
export function wordsIn(
  { start, end }: { start: Position; end: Position },
  text = article,
): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  lines[last] = lines[last]!.slice(0, end.character);
  lines[0] = lines[0]!.slice(start.character);
  return lines.join('\n');
}
