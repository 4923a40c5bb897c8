import type { ParagraphNames } from '../../actors/names/foundName';
import { wordFacts } from '../../actors/words/words';
import type { Quotation } from '../../article/quotations';
import type { Span } from '../../text/span';
import type { TextUnit } from '../../text/textUnit';
import type { Token } from '../../text/tokens';
import { type Passed, passedIn } from './between';
import { classAfter, classBefore, type NameAfter, type NameBefore, neighbour } from './neighbours';

/** How a name stands in its sentence. */
export type NameRole = 'subject' | 'object' | 'prepositional' | 'possessor';

/** How a mention stands in its paragraph, told by the words beside it. */
export interface Standing {
  readonly role: NameRole;
  readonly before: NameBefore;
  readonly after: NameAfter;
  /** The sentence of the paragraph. */
  readonly sentence: number;
  readonly isQuoted: boolean;
  /** "Price’s lawyer, David Stein": named as somebody’s. */
  readonly isOwned: boolean;
  /** What its sentence has before it. */
  readonly passed: Passed;
}

/** How each name of a paragraph stands in it, in the order of the names. */
export function standingsOf(
  unit: TextUnit,
  quotations: readonly Quotation[],
  { names }: ParagraphNames,
  passed: readonly Passed[] = passedIn(unit),
): Standing[] {
  const titles = new Map<number, Span>();
  for (const name of names) {
    if (name.describes === undefined) continue;
    const described = names[name.describes]!;
    if (name.end <= described.start && described.start - name.end <= 1)
      titles.set(name.describes, name);
  }
  const walk = new Walk(unit, quotations, passed);
  return names.map((name, i) => walk.standing(name, titles.get(i)));
}

/** Goes through a paragraph once; mentions are given in order. */
export class Walk {
  #token = 0;
  #sentence = 0;
  #quotation = 0;

  constructor(
    private readonly unit: TextUnit,
    private readonly quotations: readonly Quotation[],
    private readonly passed: readonly Passed[] = passedIn(unit),
  ) {}

  /** @param title what stands before a name and belongs to it: "President" */
  standing({ start, end }: Span, title?: Span): Standing {
    const { tokens, sentences } = this.unit;
    while (this.#token < tokens.length && tokens[this.#token]!.end <= start) this.#token++;
    while (this.#sentence < sentences.length - 1 && sentences[this.#sentence]!.end <= start)
      this.#sentence++;
    const { quotations } = this;
    while (this.#quotation < quotations.length && quotations[this.#quotation]!.end <= start)
      this.#quotation++;
    let before = this.#token - 1;
    while (before >= 0 && tokens[before]!.start >= (title?.start ?? start)) before--;
    let after = this.#token;
    while (after < tokens.length && tokens[after]!.start < end) after++;
    const first = sentences[this.#sentence]?.firstToken ?? 0;
    while (before >= first && wordFacts(tokens[before]!).honorific) before--;
    return {
      role: roleOfName(tokens, before, after, first),
      before: before < first ? 'nothing' : classBefore(tokens[before]!),
      after: after < tokens.length ? classAfter(tokens[after]!) : 'nothing',
      sentence: this.#sentence,
      isQuoted: (quotations[this.#quotation]?.start ?? Number.POSITIVE_INFINITY) <= start,
      isOwned: isOwned(tokens, this.#token - 1, first),
      passed: this.passed[this.#token]!,
    };
  }
}

/** So many tokens before a name tell whose it is. */
const REACH_OF_OWNER = 7;

/** "his neighbour Bilal", "Kane’s lawyer, David Stein". */
function isOwned(tokens: readonly Token[], last: number, first: number): boolean {
  for (let at = last; at >= Math.max(first, last - REACH_OF_OWNER); at--) {
    const { kind, text, word } = tokens[at]!;
    const { isOwner, isOwned } = neighbour(word);
    if (kind === 'possessive' || isOwner) return at < last;
    if (!isOwned && text !== '-' && (text !== ',' || at < last)) return false;
  }
  return false;
}

/**
 * How a name stands in its sentence, told by the words beside it.
 *
 * @param before the index of the token before the name and its title, or -1
 * @param after the index of the token behind it
 * @param first the index of the sentence’s first token
 */
function roleOfName(
  tokens: readonly Token[],
  before: number,
  after: number,
  first: number,
): NameRole {
  const next = tokens[after];
  if (next?.kind === 'possessive') return 'possessor';
  const behind = next && neighbour(next.word);
  const previous = before < 0 ? undefined : neighbour(tokens[before]!.word);
  const isPrepositional = previous?.isPreposition ?? false;
  const startsSentence = previous === undefined || previous.endsSentence;
  if (behind?.isVerb && !(isPrepositional && !startsSentence)) return 'subject';
  if (!isPrepositional && (startsSentence || behind?.isAdverb)) return 'subject';
  const isBehindCue =
    previous?.isCue && before > 0 && neighbour(tokens[before - 1]!.word).closesQuote;
  if (isBehindCue || isApposed(tokens, before, first)) return 'subject';
  return isPrepositional ? 'prepositional' : 'object';
}

/** So many words what somebody is has, where it opens a sentence. */
const LONGEST_DESCRIPTION = 10;

/** "The miller’s wife, | Ada Okafor, left": beside the subject stands who that is. */
function isApposed(tokens: readonly Token[], comma: number, first: number): boolean {
  if (tokens[comma]?.text !== ',' || comma - first > LONGEST_DESCRIPTION) return false;
  for (let at = first; at < comma; at++) {
    const { isOwner, isOwned, before, isPreposition } = neighbour(tokens[at]!.word);
    const passes = isOwned || isPreposition || tokens[at]!.kind === 'possessive';
    if (at === first ? !isOwner && before !== 'determiner' : !passes) return false;
  }
  return comma > first;
}
