import type { ActorType, DatedRole } from '../actors/actor';
import { applyChanges, type TextChange } from '../text/textChange';
import { readRegister } from './read';
import type { Register } from './register';
import { YamlEditor } from './yamlEditor';

const NEW_FILE = `# Who is who in the articles of this folder. Dateline reads this file; change it freely.
# What can stand here: docs/register.md of Dateline
`;

/** What an entry says, without where it says so. */
export interface EntryValues {
  readonly name: string;
  readonly type: ActorType | undefined;
  readonly aliases: readonly string[];
  readonly neverTheSameAs: readonly string[];
  readonly wikidata: string | undefined;
  readonly roles: readonly DatedRole[];
  readonly notes: string | undefined;
}

export interface Values {
  readonly entries: readonly EntryValues[];
  readonly notActors: readonly string[];
}

export const bare: Omit<EntryValues, 'name'> = {
  type: undefined,
  aliases: [],
  neverTheSameAs: [],
  wikidata: undefined,
  roles: [],
  notes: undefined,
};

/** The changes of an edit, if the text that comes out says what it should, and nothing else. */
export function checked(
  text: string,
  edit: (editor: YamlEditor) => TextChange[] | undefined,
  entries: (before: Values) => readonly EntryValues[],
  notActors = ({ notActors }: Values) => notActors,
): TextChange[] | undefined {
  const editor = YamlEditor.of(text);
  const changes = editor && edit(editor);
  if (!changes) return undefined;
  const introduced =
    text === '' ? changes.map((each) => ({ ...each, newText: NEW_FILE + each.newText })) : changes;
  const before = valuesOf(readRegister(text));
  const after = readRegister(applyChanges(text, introduced));
  const expected = { entries: entries(before), notActors: notActors(before) };
  const isSound = after.problems.every(({ code }) => code !== 'register/syntax');
  return isSound && JSON.stringify(valuesOf(after)) === JSON.stringify(expected)
    ? introduced
    : undefined;
}

function valuesOf({ entries, notActors }: Register): Values {
  return {
    entries: entries.map(({ name, type, aliases, neverTheSameAs, wikidata, roles, notes }) => ({
      type,
      aliases: aliases.map(({ text }) => text),
      neverTheSameAs: neverTheSameAs.map(({ text }) => text),
      wikidata,
      roles,
      notes,
      name: name.text,
    })),
    notActors: notActors.map(({ text }) => text),
  };
}

export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
