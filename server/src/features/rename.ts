import type { Actor, Mention } from '../actors/actor';
import { nameKey } from '../actors/names/aliases';
import type { Analysis } from '../analysis/analysis';
import type { Span, TextSpan } from '../text/span';
import { applyChanges, type TextChange } from '../text/textChange';
import { actorAt } from './actorAt';
import { outsideLinks } from './links';

// What is renamed is one actor's name, wherever the article means that actor by name:
// - the words renamed, where they stand alone and inside a longer name: with "Byrne" to "Burne",
//   "Ada Byrne" becomes "Ada Burne";
// - parts of them that stand alone: with "Ada Byrne" to "Eda Burne", "Byrne" becomes "Burne".
// The title and quotes are no exception: a name misspelled there is misspelled, too.
//
// What is not renamed: pronouns, roles, demonyms and seats of government; abbreviations and nicknames
// that share no word with the name; another actor of the same surname; names inside other words; web
// addresses.

/** The name that would be renamed, or why none can be. */
export type RenameTarget = TextSpan | { readonly refusal: string };

export function renameTarget(analysis: Analysis, offset: number): RenameTarget {
  const found = targetAt(analysis, offset);
  return 'refusal' in found ? found : found.mention;
}

/** The changes that give an actor another name throughout the article, in order. */
export function rename(
  analysis: Analysis,
  offset: number,
  newName: string,
): readonly TextChange[] | { readonly refusal: string } {
  const found = targetAt(analysis, offset);
  if ('refusal' in found) return found;
  const wanted = newName.trim();
  if (wanted === '') return { refusal: 'A name needs at least one letter.' };
  if (/[\r\n]/.test(wanted)) return { refusal: 'A name stands on one line.' };
  return renamed(analysis, found.actor, found.mention.text, wanted);
}

/** The changes that give an actor another name wherever the article means that actor by name. */
export function renamed(
  { article }: Analysis,
  actor: Actor,
  oldName: string,
  newName: string,
): TextChange[] {
  const replacements = replacementsOf(wordsOf(oldName), wordsOf(newName), actor);
  const names = actor.mentions.filter(({ form }) => form === 'name');
  return outsideLinks(article.text, names).flatMap((name) => changesOf(name, replacements));
}

/** A name after a rename of one of the actor's names: with "Byrne" to "Burne", "Ada Burne" for "Ada Byrne". */
export function nameAfter(name: string, oldName: string, newName: string, actor: Actor): string {
  const replacements = replacementsOf(wordsOf(oldName), wordsOf(newName), actor);
  const mention = { start: 0, end: name.length, text: name };
  return applyChanges(name, changesOf(mention, replacements));
}

function targetAt(
  analysis: Analysis,
  offset: number,
): { actor: Actor; mention: Mention } | { refusal: string } {
  const found = actorAt(analysis, offset);
  if (!found) return { refusal: 'There is no name here.' };
  const { actor, words } = found;
  const mention = actor.mentions.find(
    ({ start, end }) => start === words.start && end === words.end,
  );
  if (mention?.form === 'name') return { actor, mention };
  return { refusal: `Only a name can be renamed. Try it where “${actor.name}” stands.` };
}

/** Words in a row that become others. */
interface Replacement {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** How the whole name changes, then how its parts do; what stays the same is not among them. */
function replacementsOf(
  from: readonly TextSpan[],
  to: readonly TextSpan[],
  { type }: Actor,
): Replacement[] {
  const old = from.map(({ text }) => text);
  const wanted = to.map(({ text }) => text);
  const word = (i: number, j: number): Replacement => ({ from: [old[i]!], to: [wanted[j]!] });
  const parts =
    old.length === wanted.length
      ? old.map((_, i) => word(i, i))
      : type === 'person' && old.length > 1
        ? [word(0, 0), word(old.length - 1, wanted.length - 1)].slice(wanted.length > 1 ? 0 : 1)
        : [];
  const whole = old.length === wanted.length ? [] : [{ from: old, to: wanted }];
  return [...whole, ...parts].filter(({ from, to }) => from.join(' ') !== to.join(' '));
}

function changesOf(name: TextSpan, replacements: readonly Replacement[]): TextChange[] {
  const words = wordsOf(name.text);
  const changes: TextChange[] = [];
  for (let at = 0; at < words.length; ) {
    const found = replacements.find(({ from }) =>
      from.every((word, i) => key(words[at + i]?.text ?? '') === key(word)),
    );
    if (!found) {
      at++;
      continue;
    }
    const last = words[at + found.from.length - 1]!;
    const place: Span = { start: name.start + words[at]!.start, end: name.start + last.end };
    changes.push({ ...place, newText: written(found, words[at]!.text) });
    at += found.from.length;
  }
  return changes;
}

/** As the words stand there: in a headline's capitals, or with a capital that opens the sentence ("Al-Masri"). */
function written({ from, to }: Replacement, word: string): string {
  const newText = to.join(' ');
  if (isInCapitals(word) && !isInCapitals(from[0]!)) return newText.toUpperCase();
  const opens = /^\p{Lu}/u.test(word) && !/^\p{Lu}/u.test(from[0]!);
  return opens ? newText.charAt(0).toUpperCase() + newText.slice(1) : newText;
}

/** The same for spellings of one word: "BYRNE" in a headline, "O’Brien" and "O'Brien". */
function key(word: string): string {
  return nameKey(word).toLowerCase();
}

function isInCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function wordsOf(name: string): TextSpan[] {
  return [...name.matchAll(/[^\s"“”]+/g)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
  }));
}
