import { perWord, type Word, wordOf } from '../text/words';
import type { FoundName, ParagraphNames } from './foundName';
import { lexicon } from './lexicon';

/** What was found in a paragraph. */
export interface FoundNames {
  readonly names: ParagraphNames;
}

/**
 * The names of an article's paragraphs, without a word that a headline's capitals join to a person's name: in
 * "Anna Pike Picks a Fight" only "Anna Pike" is the name, as the article has it elsewhere.
 */
export function asNamedElsewhere(paragraphs: readonly FoundNames[]): (readonly FoundName[])[] {
  const fullNames = new Set<string>();
  let hasLonger = false;
  for (const { names } of paragraphs) {
    for (const { form, type, word } of names.names) {
      if (form !== 'name' || type !== 'person' || !word.text.includes(' ')) continue;
      fullNames.add(word.text);
      hasLonger ||= shorter(word).name !== undefined;
    }
  }
  return paragraphs.map(({ names: { names } }) =>
    hasLonger ? names.map((found) => named(found, fullNames)) : names,
  );
}

function named(found: FoundName, fullNames: ReadonlySet<string>): FoundName {
  if (found.form !== 'name' || found.type !== 'person') return found;
  const { name } = shorter(found.word);
  if (name === undefined || !fullNames.has(name)) return found;
  return { ...found, word: wordOf(name), end: found.start + name.length };
}

/** A name of three words and more without its last, where that is nobody's name: "Anna Pike" for "Anna Pike Picks". */
const shorter = perWord(({ text }: Word): { readonly name: string | undefined } => {
  const space = text.lastIndexOf(' ');
  const name = text.slice(0, Math.max(space, 0));
  if (!name.includes(' ')) return { name: undefined };
  const last = text.slice(space + 1);
  const { firstName, lastName } = lexicon().word(last);
  return { name: firstName || lastName || !/^\p{Lu}\p{Ll}+$/u.test(last) ? undefined : name };
});
