import { isMap, isScalar } from 'yaml';
import { nameKey } from '../actors/names/aliases';
import { applyChanges, type TextChange } from '../text/textChange';
import { checked, type EntryValues, oneLine } from './checkedEdit';
import { keysOf } from './keys';
import { MergedEntry } from './mergedEntry';
import { readRegister } from './read';
import type { RegisterEntry } from './register';
import { inFlow, YamlEditor } from './yamlEditor';

/**
 * "`other` is the same as `name`", where the register lists both: one entry is left, that of `name`.
 *
 * Lists and notes are joined; what only the other has moves over as it is written. What only one can
 * keep, such as the Wikidata item, stays as `name` has it, and that of the other becomes a comment.
 * Who is never the same as `other` is now never the same as `name`. Undefined also where the register
 * says that the two are never the same.
 */
export function mergeActors(text: string, name: string, other: string): TextChange[] | undefined {
  const { entries } = readRegister(text);
  const into = entries.findIndex((entry) => entry.name.text === name);
  const from = entries.findIndex((entry) => entry.name.text === other);
  const [kept, gone] = [entries[into], entries[from]];
  if (!kept || !gone || kept === gone || areApart(kept, gone)) return undefined;
  const changes = checked(
    text,
    (editor) => {
      const merged = new MergedEntry(editor, kept, gone).changes();
      const others = entries.filter((entry) => entry !== kept && entry !== gone);
      return (
        merged && onePerPlace([...merged, ...others.flatMap((each) => follow(each, kept, gone))])
      );
    },
    ({ entries: before }) =>
      before.flatMap((entry, at) => {
        if (at === into) return [joined(entry, before[from]!)];
        const names = entry.neverTheSameAs;
        return at === from ? [] : [{ ...entry, neverTheSameAs: followed(names, name, other) }];
      }),
  );
  if (!changes) return undefined;
  const merged = applyChanges(text, changes);
  return keepsOwnKeys(text, merged, kept, gone) && keepsReferences(text, merged)
    ? changes
    : undefined;
}

/** True where the register says that two of its actors are never the same. */
export function areApart(a: RegisterEntry, b: RegisterEntry): boolean {
  const says = ({ neverTheSameAs }: RegisterEntry, { name, aliases }: RegisterEntry) => {
    const names = new Set([name, ...aliases].map(({ text }) => nameKey(text)));
    return neverTheSameAs.some(({ text }) => names.has(nameKey(text)));
  };
  return says(a, b) || says(b, a);
}

function joined(kept: EntryValues, gone: EntryValues): EntryValues {
  const names = [...kept.aliases, gone.name, ...gone.aliases].filter((each) => each !== kept.name);
  const known = new Set(kept.roles.map((role) => JSON.stringify(role)));
  const notes = kept.notes === gone.notes ? [kept.notes] : [kept.notes, gone.notes];
  return {
    ...kept,
    type: kept.type ?? gone.type,
    aliases: [...new Set(names)],
    neverTheSameAs: [...new Set([...kept.neverTheSameAs, ...gone.neverTheSameAs])],
    wikidata: kept.wikidata ?? gone.wikidata,
    roles: [...kept.roles, ...gone.roles.filter((role) => !known.has(JSON.stringify(role)))],
    notes: oneLine(notes.join(' ')) || undefined,
  };
}

/** Who somebody is never the same as, once `other` is `name`. A name that is there already stays alone. */
function followed(names: readonly string[], name: string, other: string): string[] {
  return names.map((each) => (each === other && !names.includes(name) ? name : each));
}

function follow({ neverTheSameAs }: RegisterEntry, kept: RegisterEntry, gone: RegisterEntry) {
  const names = neverTheSameAs.map(({ text }) => text);
  const now = followed(names, kept.name.text, gone.name.text);
  return neverTheSameAs.flatMap(({ start, end, text }, at): TextChange[] =>
    now[at] === text ? [] : [{ start, end, newText: inFlow(now[at]) }],
  );
}

/** Changes in order; those that begin at one place are one. */
function onePerPlace(changes: readonly TextChange[]): TextChange[] {
  const found = new Map<number, TextChange>();
  for (const { start, end, newText } of changes) {
    const same = found.get(start);
    found.set(start, {
      start,
      end: Math.max(end, same?.end ?? 0),
      newText: (same?.newText ?? '') + newText,
    });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** True where the merged entry has all that the register does not read, with the values it had. */
function keepsOwnKeys(
  text: string,
  merged: string,
  kept: RegisterEntry,
  gone: RegisterEntry,
): boolean {
  const now = readRegister(merged).entries.find(({ name }) => name.text === kept.name.text);
  if (!now) return false;
  const [before, after] = [YamlEditor.of(text), YamlEditor.of(merged)];
  const has = ownKeys(after, now.start);
  const expected = new Map([...ownKeys(before, gone.start), ...ownKeys(before, kept.start)]);
  return [...expected].every(([key, value]) => has.get(key) === value);
}

/** True where every reference (*name) still stands for what it stood for. */
function keepsReferences(text: string, merged: string): boolean {
  const now = new Set(YamlEditor.of(merged)?.references());
  return [...(YamlEditor.of(text)?.references() ?? [])].every((reference) => now.has(reference));
}

/** The keys of a map that the register does not read, with their values as JSON. */
function ownKeys(editor: YamlEditor | undefined, start: number): Map<string, string> {
  const known = new Set(keysOf('actor'));
  const map = editor?.mapAt(start);
  const pairs = isMap(map) ? map.items : [];
  return new Map(
    pairs.flatMap(({ key, value }): [string, string][] => {
      const name = isScalar(key) ? String(key.value) : '';
      return known.has(name) ? [] : [[name, JSON.stringify(value)]];
    }),
  );
}
