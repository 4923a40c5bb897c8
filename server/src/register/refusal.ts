import { isMap } from 'yaml';
import { lineNumberAt } from '../text/lines';
import { shorten } from '../text/shorten';
import type { RegisterEdit } from './edit';
import { areApart } from './merge';
import { readRegister } from './read';
import { REGISTER_FILE, type RegisterEntry } from './register';
import { LONGEST_SHOWN } from './values';
import { YamlEditor } from './yamlEditor';

/** Why an edit of a register cannot be made, for whoever asked for it. */
export function whyNot(text: string, edit: RegisterEdit): string {
  return `Nothing was changed: ${reason(text, edit)}`;
}

function reason(text: string, edit: RegisterEdit): string {
  const { entries, problems } = readRegister(text);
  const broken = problems.find(({ code }) => code === 'register/syntax');
  if (broken) {
    const line = lineNumberAt(text, broken.start);
    return `${REGISTER_FILE} has to be put right first. Line ${line}: ${broken.message}`;
  }
  const root = YamlEditor.of(text)?.root;
  if (root && !isMap(root)) {
    return `${REGISTER_FILE} has to start with “actors:”, with the entries below it.`;
  }
  if (edit.kind === 'add' || edit.kind === 'not-actor') {
    const key = edit.kind === 'add' ? 'actors' : 'not-actors';
    return `“${key}” in ${REGISTER_FILE} is no list that “${shown(edit.name)}” can be added to.`;
  }
  const names = edit.kind === 'merge' ? [edit.name, edit.other] : [edit.name];
  const found: RegisterEntry[] = [];
  for (const name of names) {
    const entry = entries.find((each) => each.name.text === name);
    if (!entry) return `“${shown(name)}” has no entry in ${REGISTER_FILE}.`;
    found.push(entry);
  }
  const [kept, gone] = found;
  if (kept && gone && areApart(kept, gone)) {
    return `${REGISTER_FILE} says that “${shown(kept.name.text)}” and “${shown(gone.name.text)}” are never the same.`;
  }
  const where = found
    .map(({ name }) => `“${shown(name.text)}” (line ${lineNumberAt(text, name.start)})`)
    .join(' and ');
  const reference = found.some(({ start, end }) =>
    /(?:^|[\s[{,])[&*]\S/.test(text.slice(start, end)),
  )
    ? ' References (&name, *name) stand there.'
    : '';
  return `${where} cannot be changed without touching the rest of ${REGISTER_FILE}.${reference} Please change it by hand.`;
}

function shown(name: string): string {
  return shorten(name, LONGEST_SHOWN);
}
