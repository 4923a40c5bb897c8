import type { ActorType } from '../actors/actor';
import type { TextChange } from '../text/textChange';
import { bare, checked, type EntryValues, oneLine } from './checkedEdit';
import { mergeActors } from './merge';
import { readRegister } from './read';
import { inBlock, inFlow, type YamlEditor } from './yamlEditor';

// Each function here says how the text of a register has to change. All that is there already stays
// as it is, byte for byte: comments, keys the register does not know, the way it is written. Where
// that cannot be done for certain, in a file that is not well-formed, the answer is undefined.

/** An actor as it is added to a register. */
export interface NewActor {
  readonly name: string;
  readonly type: ActorType;
  readonly aliases?: readonly string[];
}

/** One edit, as plain data that can wait until it is chosen. */
export type RegisterEdit =
  | ({ readonly kind: 'add' } & NewActor)
  | { readonly kind: 'alias'; readonly name: string; readonly alias: string }
  | { readonly kind: 'apart'; readonly name: string; readonly from: string }
  | { readonly kind: 'not-actor'; readonly name: string }
  | { readonly kind: 'type'; readonly name: string; readonly type: ActorType }
  | { readonly kind: 'rename'; readonly name: string; readonly to: string }
  | { readonly kind: 'merge'; readonly name: string; readonly other: string };

/** @param text the register's text, empty where there is no file yet */
export function editRegister(text: string, edit: RegisterEdit): TextChange[] | undefined {
  switch (edit.kind) {
    case 'add':
      return addActor(text, edit);
    case 'alias':
      return addAlias(text, edit.name, edit.alias);
    case 'apart':
      return keepApart(text, edit.name, edit.from);
    case 'not-actor':
      return addNotActor(text, edit.name);
    case 'type':
      return setType(text, edit.name, edit.type);
    case 'rename':
      return renameActor(text, edit.name, edit.to);
    case 'merge':
      return mergeActors(text, edit.name, edit.other);
  }
}

/** @param text the register's text, empty where there is no file yet */
export function addActor(text: string, actor: NewActor): TextChange[] | undefined {
  const name = oneLine(actor.name);
  const { type } = actor;
  const aliases = [...new Set((actor.aliases ?? []).map(oneLine))].filter((each) => each !== name);
  const lines = [`name: ${inBlock(name)}`, `type: ${type}`];
  if (aliases.length > 0) lines.push(`aliases: ${inFlow(aliases)}`);
  const flow = inFlow({ name, type, ...(aliases.length > 0 && { aliases }) });
  return checked(
    text,
    (editor) => editor.addItem('actors', lines, flow),
    ({ entries }) => [...entries, { ...bare, name, type, aliases }],
  );
}

/** "“alias” is the same as `name`", whom the register lists. */
export function addAlias(text: string, name: string, alias: string): TextChange[] | undefined {
  const added = oneLine(alias);
  return editEntry(
    text,
    name,
    (editor, entry) => editor.addToList(entry, 'aliases', added),
    (entry) => ({ ...entry, aliases: [...entry.aliases, added] }),
  );
}

/** "`name`, whom the register lists, is never the same as `from`." */
export function keepApart(text: string, name: string, from: string): TextChange[] | undefined {
  const added = oneLine(from);
  return editEntry(
    text,
    name,
    (editor, entry) => editor.addToList(entry, 'never-the-same-as', added),
    (entry) => ({ ...entry, neverTheSameAs: [...entry.neverTheSameAs, added] }),
  );
}

/** "This is not an actor." */
export function addNotActor(text: string, name: string): TextChange[] | undefined {
  const added = oneLine(name);
  return checked(
    text,
    (editor) => editor.addItem('not-actors', [inBlock(added)], inFlow(added)),
    ({ entries }) => entries,
    ({ notActors }) => [...notActors, added],
  );
}

/** Gives an actor the register lists another type. */
export function setType(text: string, name: string, type: ActorType): TextChange[] | undefined {
  return editEntry(
    text,
    name,
    (editor, entry) => editor.setValue(entry, 'type', type),
    (entry) => ({ ...entry, type }),
  );
}

/** Gives an actor the register lists another name; the old one becomes an alias. */
export function renameActor(text: string, name: string, to: string): TextChange[] | undefined {
  const wanted = oneLine(to);
  return editEntry(
    text,
    name,
    (editor, entry) => {
      const renamed = editor.setValue(entry, 'name', wanted);
      const kept = editor.addToList(entry, 'aliases', name);
      return renamed && kept && [...renamed, ...kept];
    },
    (entry) => ({ ...entry, name: wanted, aliases: [...entry.aliases, name] }),
  );
}

function editEntry(
  text: string,
  name: string,
  edit: (editor: YamlEditor, entryStart: number) => TextChange[] | undefined,
  change: (entry: EntryValues) => EntryValues,
): TextChange[] | undefined {
  const register = readRegister(text);
  const at = register.entries.findIndex((entry) => entry.name.text === name);
  const entry = register.entries[at];
  if (!entry) return undefined;
  return checked(
    text,
    (editor) => edit(editor, entry.start),
    ({ entries }) => entries.map((each, index) => (index === at ? change(each) : each)),
  );
}
