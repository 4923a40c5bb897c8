import type { Item } from '../grammar/items';

/**
 * True for a quotation that names a work and quotes nobody: a programme somebody speaks on (on “Good Day”,
 * with KBC’s “Good Day”), or a headline that is cited, with its date, in brackets.
 */
export function isNamedWork(items: readonly Item[], at: number): boolean {
  const { isTerm, isTitle } = items[at]!;
  const before = items[at - 1];
  if (isTerm && before?.word === 'on') return true;
  if (isTitle && before?.kind === 'possessive') return isSaidThere(items, at - 2);
  if (before?.kind !== 'opening') return false;
  const behind = items[at + 1]?.kind === 'comma' ? items[at + 2] : items[at + 1];
  return behind?.kind === 'number' || behind?.kind === 'time';
}

/** So many words the name of a broadcaster or a paper has. */
const REACH_OF_OWNER = 5;
const WHERE = new Set(['on', 'with', 'to', 'told']);

/** "on | KBC’s", "an interview with | the Kano Times’s", "told | KBC’s". */
function isSaidThere(items: readonly Item[], last: number): boolean {
  for (let i = last; i >= Math.max(0, last - REACH_OF_OWNER); i--) {
    const { kind, word } = items[i]!;
    if (WHERE.has(word)) return true;
    if (kind !== 'name' && kind !== 'determiner') return false;
  }
  return false;
}

/** “Saltwater” is on until June: a name or a word set off, and no sentence that anybody says. */
export function isTitleAsSubject(items: readonly Item[], at: number): boolean {
  const { start, end, ending } = items[at]!;
  const next = items[at + 1]?.kind;
  const isShort = end - start <= LONGEST_SUBJECT && !/[.,!?…]/.test(ending);
  return isShort && (next === 'auxiliary' || next === 'verb');
}

const LONGEST_SUBJECT = 60;
