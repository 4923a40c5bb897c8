import type { Analysis } from '../analysis/analysis';
import { keys } from '../register/keys';
import type { Register, RegisterEntry } from '../register/register';
import { shorten } from '../text/shorten';
import { touches } from '../text/span';
import type { Hover } from './hover';
import type { Markup } from './markup';
import { NOTES_LENGTH, roleWithDates, wikidataLink } from './registered';
import { count, listed } from './wording';

const ROLES_SHOWN = 8;

/**
 * What stands under the cursor in a register: what a key is for, or who a name is and how often the
 * open articles mean that actor.
 *
 * @param open the analyses of the open articles the register is for
 */
export function registerHover(
  register: Register,
  offset: number,
  open: readonly Analysis[],
  markup: Markup,
): Hover | undefined {
  const key = register.keys.find((each) => touches(each, offset));
  if (key) {
    const meaning = (keys[key.place] as Record<string, string>)[key.key] ?? '';
    return { start: key.start, end: key.end, content: markup.text(meaning) };
  }
  for (const entry of register.entries) {
    if (!touches(entry, offset)) continue;
    const name = [entry.name, ...entry.aliases].find((each) => touches(each, offset));
    if (!name) continue;
    const content = markup.blocks(entryBlocks(entry, open, markup));
    return { start: name.start, end: name.end, content };
  }
  return undefined;
}

function entryBlocks(entry: RegisterEntry, open: readonly Analysis[], markup: Markup): string[] {
  const { name, type, roles, wikidata, notes } = entry;
  const mentions = open.map(
    ({ actors }) =>
      actors.find(({ id, registered }) => registered && id === entry.id)?.mentions ?? [],
  );
  const articles = mentions.filter(({ length }) => length > 0).length;
  const times = mentions.reduce((sum, { length }) => sum + length, 0);
  const dated = roles.map(roleWithDates);
  return [
    `${markup.bold(name.text)}${type ? ` · ${type}` : ''}`,
    ...(dated.length > 0 ? [markup.text(listed(dated, ROLES_SHOWN))] : []),
    ...(wikidata === undefined ? [] : [wikidataLink(wikidata, markup)]),
    ...(notes === undefined ? [] : [markup.emphasis(shorten(notes, NOTES_LENGTH))]),
    open.length === 0
      ? 'No article is open.'
      : `${count(times, 'mention')} in ${count(articles, 'open article')}`,
  ];
}
