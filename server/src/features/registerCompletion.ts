import type { Analysis } from '../analysis/analysis';
import { actorTypes, keys, keysOf, type Place } from '../register/keys';
import type { Register } from '../register/register';
import { inBlock, inFlow } from '../register/yamlEditor';
import { linesOf } from '../text/lines';
import { type Span, type TextSpan, touches } from '../text/span';
import type { TextChange } from '../text/textChange';

export interface RegisterCompletion {
  readonly kind: 'key' | 'type' | 'name';
  readonly label: string;
  readonly detail: string;
  readonly change: TextChange;
}

/** A line with a key: "  - name: Ada" has its dash in column 2 and its key in column 4. */
interface KeyLine {
  readonly column: number;
  readonly dash: number | undefined;
  readonly key: string;
}

const KEY_LINE = /^( *)((?:- +)*)([\w-]+) *:(?:\s|$)/;
const LISTS_OF_NAMES = ['aliases', 'never-the-same-as', 'not-actors'];

/**
 * What can stand at a place in a register: keys, types, and the names of actors in open articles that
 * the register does not list. It goes by lines and indentation, since what is being typed is seldom
 * well-formed; inside brackets it knows lists of names alone.
 *
 * @param open the analyses of the open articles the register is for
 */
export function registerCompletion(
  text: string,
  offset: number,
  register: Register,
  open: readonly Analysis[],
): RegisterCompletion[] {
  const lines = [...linesOf(text)];
  const at = lines.findIndex((line) => touches(line, offset));
  const line = lines[at];
  if (!line) return [];
  const typed = line.text.slice(0, offset - line.start);
  if (!/^\s*(?:[#\],].*)?$/.test(line.text.slice(typed.length))) return [];

  const names = (word: string, write: (name: string) => string) =>
    namesOf(open, register).map(({ text: label, detail }): RegisterCompletion => {
      const change = { start: offset - word.length, end: offset, newText: write(label) };
      return { kind: 'name', label, detail, change };
    });

  const flow = /^ *(?:- +)*([\w-]+) *: *\[(?:[^\]]*, *)?([^\],[]*)$/.exec(typed);
  if (flow) return LISTS_OF_NAMES.includes(flow[1]!) ? names(flow[2]!, inFlow) : [];

  const value = /^ *(?:- +)*([\w-]+) *: +(\S.*)?$/.exec(typed);
  if (value) {
    const [, key, word = ''] = value;
    if (key === 'name') return names(word, inBlock);
    if (key !== 'type') return [];
    const change = { start: offset - word.length, end: offset };
    return Object.keys(actorTypes).map((label) => ({
      kind: 'type',
      label,
      detail: '',
      change: { ...change, newText: label },
    }));
  }

  const word = /^( *)((?:- +)*)([^\s:#"'[\]{}][^:#]*)?$/.exec(typed);
  if (!word) return [];
  const [, indent = '', dashes = '', letters = ''] = word;
  const span = { start: offset - letters.length, end: offset };
  const column = indent.length + dashes.length;
  const above = lines.slice(0, at).map(keyLineOf);
  const isItem = dashes !== '';
  const parent = isItem ? parentOf(above, indent.length + 1) : parentOf(above, column);
  if (isItem && LISTS_OF_NAMES.includes(parent ?? '')) return names(letters, inBlock);
  const place = placeBelow(parent, column);
  if (!place) return [];
  const below = lines.slice(at + 1).map(keyLineOf);
  const given = isItem ? [] : siblingsIn(above.toReversed(), column, true);
  return keysFor(place, [...given, ...siblingsIn(below, column, false)], span);
}

function keyLineOf({ text }: TextSpan): KeyLine | undefined {
  const found = KEY_LINE.exec(text);
  if (!found) return undefined;
  const [, indent = '', dashes = '', key = ''] = found;
  return {
    column: indent.length + dashes.length,
    dash: dashes === '' ? undefined : indent.length,
    key,
  };
}

/** The key that what begins in `column` stands below. */
function parentOf(above: readonly (KeyLine | undefined)[], column: number): string | undefined {
  return above.findLast((line) => line !== undefined && line.column < column)?.key;
}

function placeBelow(parent: string | undefined, column: number): Place | undefined {
  if (parent === 'actors') return 'actor';
  if (parent === 'roles') return 'role';
  return column === 0 ? 'file' : undefined;
}

/** The keys of the same map, going away from the cursor. */
function siblingsIn(
  lines: readonly (KeyLine | undefined)[],
  column: number,
  upwards: boolean,
): string[] {
  const found: string[] = [];
  for (const line of lines) {
    if (!line || line.column > column) continue;
    const isNextItem = line.dash !== undefined && !upwards;
    if (line.column < column || isNextItem) break;
    found.push(line.key);
    if (line.dash !== undefined) break;
  }
  return found;
}

function keysFor(place: Place, given: readonly string[], span: Span): RegisterCompletion[] {
  const meanings: Readonly<Record<string, string>> = keys[place];
  return keysOf(place)
    .filter((key) => !given.includes(key))
    .map((key) => ({
      kind: 'key',
      label: key,
      detail: meanings[key] ?? '',
      change: { ...span, newText: place === 'file' || key === 'roles' ? `${key}:` : `${key}: ` },
    }));
}

/** Names of the open articles that no entry has, each with the type the article gives. */
function namesOf(open: readonly Analysis[], { entries }: Register) {
  const known = new Set(
    entries.flatMap(({ name, aliases }) => [name, ...aliases].map(({ text }) => text)),
  );
  const found = new Map<string, string>();
  for (const { actors } of open) {
    for (const { name, type, registered } of actors) {
      if (!registered && !known.has(name) && !found.has(name)) found.set(name, type);
    }
  }
  return [...found].map(([text, detail]) => ({ text, detail }));
}
