import { nameKey } from '../actors/names/aliases';
import { lexicon } from '../actors/words/lexicon';
import { isAscii } from '../text/characters';
import type { Span } from '../text/span';
import type { TextUnit } from '../text/textUnit';
import { type Token, tokenise } from '../text/tokens';
import type { Register, RegisterEntry } from './register';

/**
 * What a listed name means: an actor of the register, no actor, or somebody who is never the same as
 * an actor of the register and whom it does not list.
 */
export type Meaning =
  | { readonly kind: 'entry'; readonly entry: RegisterEntry }
  | { readonly kind: 'none' }
  | { readonly kind: 'apart'; readonly name: string };

/** A listed name in a paragraph; offsets count from the paragraph's start. */
export interface ListedName extends Span {
  readonly meaning: Meaning;
  /** True where the name seems to be part of a longer one: "Byrne" in "Byrne Street". */
  readonly insideName: boolean;
}

/** The names of a register by their words. */
interface Node {
  readonly next: Map<string, Node>;
  /** Null where two actors share the name. */
  meaning?: Meaning | null;
}

/** Looks up what a register says of names, in one step a token. */
export class ListedNames {
  readonly #root: Node = { next: new Map() };
  readonly #byKey = new Map<string, Meaning | null>();
  /** Paragraphs stay while an article is edited, so what was found in them stays, too. */
  readonly #found = new WeakMap<TextUnit, readonly ListedName[]>();

  constructor({ entries, notActors }: Register) {
    for (const entry of entries) {
      const meaning: Meaning = { kind: 'entry', entry };
      this.#add(entry.name.text, meaning);
      for (const alias of entry.aliases) this.#add(alias.text, meaning);
    }
    // An actor's own names come first: they win over what is said against them.
    for (const { text } of notActors) {
      if (!this.#byKey.has(nameKey(text))) this.#add(text, { kind: 'none' });
    }
    for (const { neverTheSameAs } of entries) {
      for (const { text } of neverTheSameAs) {
        if (!this.#byKey.has(nameKey(text))) this.#add(text, { kind: 'apart', name: text });
      }
    }
  }

  get isEmpty(): boolean {
    return this.#byKey.size === 0;
  }

  /** What a whole name means; undefined where it is not listed, or means two actors. */
  meaningOf(name: string): Meaning | undefined {
    return this.#byKey.get(nameKey(name)) ?? undefined;
  }

  /** The listed names in a paragraph, in order and without overlap, the longest at each place. */
  findIn(unit: TextUnit, isTitle: boolean): readonly ListedName[] {
    const known = this.#found.get(unit);
    if (known) return known;
    const found = this.#find(unit, isTitle);
    this.#found.set(unit, found);
    return found;
  }

  #add(name: string, meaning: Meaning): void {
    const key = nameKey(name);
    const before = this.#byKey.get(key);
    const shared = before !== undefined && !same(before, meaning);
    this.#byKey.set(key, shared ? null : meaning);
    const words = tokenise(name).map(wordOf);
    const capitals = words.map((word) => word.toUpperCase());
    for (const spelling of words.length > 1 ? [words, capitals] : [words]) {
      let node = this.#root;
      for (const word of spelling) {
        const next = node.next.get(word) ?? { next: new Map() };
        node.next.set(word, next);
        node = next;
      }
      const clash = node.meaning !== undefined && !same(node.meaning, meaning);
      if (node !== this.#root) node.meaning = clash ? null : meaning;
    }
  }

  #find(unit: TextUnit, isTitle: boolean): ListedName[] {
    const { tokens } = unit;
    const found: ListedName[] = [];
    const starts = new Set(unit.sentences.map(({ start }) => start));
    for (let first = 0; first < tokens.length; first++) {
      let node: Node | undefined = this.#root.next.get(wordOf(tokens[first]!));
      let best: { meaning: Meaning | null; end: number } | undefined;
      for (let at = first + 1; node; at++) {
        if (node.meaning !== undefined) best = { meaning: node.meaning, end: at };
        node = at < tokens.length ? node.next.get(wordOf(tokens[at]!)) : undefined;
      }
      if (!best) continue;
      const start = tokens[first]!.start;
      const end = tokens[best.end - 1]!.end;
      if (best.meaning) {
        const isInCapitals = best.end > first + 1 && !/\p{Ll}/u.test(unit.text.slice(start, end));
        const insideName = !isTitle && !isInCapitals && isInsideName(unit, first, best.end, starts);
        found.push({ start, end, meaning: best.meaning, insideName });
      }
      first = best.end - 1;
    }
    return found;
  }
}

const indexes = new WeakMap<Register, ListedNames>();

/** A register never changes, so its names are put in order once. */
export function listedNames(register: Register): ListedNames {
  const index = indexes.get(register) ?? new ListedNames(register);
  indexes.set(register, index);
  return index;
}

function same(a: Meaning | null, b: Meaning): boolean {
  if (a === null || a.kind !== b.kind) return false;
  return a.kind === 'entry' && b.kind === 'entry' ? a.entry === b.entry : true;
}

/** The same for one word however its apostrophe and its accents are encoded. */
function wordOf({ text }: Token): string {
  return isAscii(text) ? text : text.replaceAll('’', "'").normalize('NFC');
}

/** True where a neighbour on the same line is a name's word, too, and no title or form of address. */
function isInsideName(
  { tokens, text }: TextUnit,
  first: number,
  end: number,
  sentenceStarts: ReadonlySet<number>,
): boolean {
  const [before, after] = [tokens[first - 1], tokens[end]];
  const start = tokens[first]!.start;
  const joined = (from: number, to: number) => /^[ \u00A0]$/.test(text.slice(from, to));
  if (after && joined(tokens[end - 1]!.end, after.start) && isNameWord(after)) return true;
  return (
    before !== undefined &&
    joined(before.end, start) &&
    isNameWord(before) &&
    !sentenceStarts.has(before.start)
  );
}

function isNameWord({ kind, text }: Token): boolean {
  if (kind !== 'word' || !/^\p{Lu}/u.test(text)) return false;
  const { honorific, role, roleModifier, sentenceStarter } = lexicon().word(text);
  return !honorific && !role && !roleModifier && !sentenceStarter;
}
