import type { ActorType } from '../actors/actor';
import type { Analysis } from '../analysis/analysis';
import type { Register } from '../register/register';
import { touches } from '../text/span';
import type { TextChange } from '../text/textChange';

export interface NameCompletion {
  readonly label: string;
  /** Whose name it is. */
  readonly detail: string;
  readonly type: ActorType;
  readonly change: TextChange;
  /** How often the article has it; what it has often comes first. */
  readonly uses: number;
}

/** The word that is being typed: letters with apostrophes, hyphens and stops inside. */
const WORD_SO_FAR = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.’'-]{0,60}$/u;
/** Fewer small letters may begin any word; a capital begins names. */
const SMALL_LETTERS_NEEDED = 3;

/** More than anybody reads. */
const MOST_OFFERED = 200;

/**
 * The names the article already has, and those of the register, that go on from what is typed: from a
 * capital, from three small letters, or from nothing, which only names of the article do. A name half
 * typed ("Ada B") is replaced whole.
 */
export function nameCompletion(
  analysis: Analysis,
  offset: number,
  register?: Register,
): NameCompletion[] {
  const line = lineBefore(analysis.article.text, offset);
  const typed = WORD_SO_FAR.exec(line)?.[0] ?? '';
  const isSmall = typed !== '' && !/^\p{Lu}/u.test(typed);
  if (isSmall && typed.length < SMALL_LETTERS_NEEDED) return [];
  const before = line.slice(0, line.length - typed.length);
  const found: NameCompletion[] = [];
  const offer = (label: string, name: string, type: ActorType, uses: number) => {
    const head = headTyped(label, before, typed);
    if (head === undefined) return;
    const start = offset - typed.length - head.length;
    const detail = label === name ? type : `${name}, ${type}`;
    found.push({ label, detail, type, uses, change: { start, end: offset, newText: label } });
  };
  for (const { name, type, mentions } of analysis.actors) {
    for (const [label, uses] of namesOf(mentions, offset)) offer(label, name, type, uses);
  }
  const known = new Set(found.map(({ label }) => label));
  for (const { name, aliases, type = 'person' } of typed === '' ? [] : (register?.entries ?? [])) {
    for (const { text } of [name, ...aliases]) {
      if (!known.has(text)) offer(text, name.text, type, 0);
    }
  }
  return found.sort((a, b) => b.uses - a.uses).slice(0, MOST_OFFERED);
}

/** The spellings of a name, and how often each stands; what is being typed right now is none. */
function namesOf(
  mentions: Analysis['actors'][number]['mentions'],
  offset: number,
): Map<string, number> {
  const asWritten = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.form !== 'name' || touches(mention, offset)) continue;
    asWritten.set(mention.text, (asWritten.get(mention.text) ?? 0) + 1);
  }
  const uses = new Map<string, number>();
  for (const [text, times] of asWritten) {
    const name = text.replace(/\s+/g, ' ');
    uses.set(name, (uses.get(name) ?? 0) + times);
  }
  return uses;
}

/**
 * How much of a name stands before the word being typed, where that word goes on with the name: ""
 * where it begins it; undefined where the name does not fit.
 */
function headTyped(name: string, before: string, typed: string): string | undefined {
  const starts = [...name.matchAll(/\S+/g)].map(({ index }) => index);
  const fits = starts.filter((start) => startsWith(name.slice(start), typed));
  const whole = fits.findLast((start) => start > 0 && before.endsWith(name.slice(0, start)));
  if (whole !== undefined) return name.slice(0, whole);
  return fits.length > 0 && (typed !== '' || fits[0] === 0) ? '' : undefined;
}

function startsWith(word: string, beginning: string): boolean {
  return word.slice(0, beginning.length).toLowerCase() === beginning.toLowerCase();
}

/** The text of the cursor's line before it, or its last part where that is long. */
function lineBefore(text: string, offset: number): string {
  return /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - 300), offset))![0];
}
