import type { Quotation } from '../article/quotations';
import type { TextUnit } from '../text/textUnit';
import type { Token } from '../text/tokens';
import { comingWords, notPast, pastVerbs, scheduleVerbs } from './vocabulary';

/** Where a clause looks, and the word that tells. */
export interface Tense {
  readonly direction: 'past' | 'coming' | 'unknown';
  /** The word that decides: "said", "will". */
  readonly cue?: string;
}

export const UNKNOWN_TENSE: Tense = { direction: 'unknown' };
/** So many tokens are looked at on each side, so that a sentence of any length costs no more. */
const REACH = 40;
/** Between an auxiliary and its verb stand at most so many words: "will almost certainly be held". */
const AUXILIARY_REACH = 4;
/** "ahead of" and the date of what lies ahead: "ahead of the party’s congress in May". */
const AHEAD_REACH = 8;
/** So far before a verb its "if" is looked for. */
const CONDITION_REACH = 8;
const CONDITIONS = new Set(['if', 'unless', 'once', 'when', 'until']);
/** Between these and its noun a participle is an adjective: "a contested vote". */
const ARTICLES = new Set('a an the his her its their our my your no'.split(' '));
/** Participles that look like the verb itself: "could have come". */
const UNCHANGED = new Set('come become run put set cut hit let shut spread quit'.split(' '));
const PRESENT_BE = new Set(['is', 'are', 'am', '’s', "'s", '’re', "'re"]);
const PRONOUNS = new Set('he she it that there who what this'.split(' '));
const MODALS = new Set(
  "will ’ll 'll won’t won't shall would may might can could must should cannot".split(' '),
);
const NEVER_VERBS = new Set(
  'the a an this that these those his her its their our my your no any some all'.split(' '),
);

/**
 * Whether the clause around tokens `[from, to)` speaks of the past or of what is to come. The nearest
 * verb before it decides, then the nearest behind; inside a quote only the quote's words count,
 * outside none of them.
 */
export function tenseAt(
  unit: TextUnit,
  quotations: readonly Quotation[],
  from: number,
  to: number,
): Tense {
  const clause = new Clause(unit, quotations, from);
  if (clause.lower(from - 1) === 'since') return { direction: 'past', cue: clause.word(from - 1) };
  // "suspended until Monday": a deadline lies ahead of what is told, in whatever tense.
  if (/^(?:until|till)$/.test(clause.lower(from - 1))) {
    return { direction: 'coming', cue: clause.word(from - 1) };
  }
  if (clause.lower(from - 1) === 'earlier')
    return { direction: 'past', cue: clause.word(from - 1) };
  // "a merger announced Monday would save millions"
  const beside = clause.cueAt(from - 1);
  if (beside) return beside;
  const next = clause.cueAt(to);
  if (next?.direction === 'coming' && MODALS.has(clause.lower(to))) return next;
  for (let at = from - 1; at >= clause.first; at--) {
    const isAhead = clause.lower(at) === 'ahead' && clause.lower(at + 1) === 'of';
    if (isAhead && from - at <= AHEAD_REACH) return { direction: 'coming', cue: 'ahead of' };
    const tense = clause.cueAt(at);
    if (tense) return tense;
  }
  for (let at = to; at < clause.last; at++) {
    const tense = clause.cueAt(at);
    // "On Monday, the group she founded will meet": the verb of the sentence stands behind.
    const behind = MODALS.has(clause.lower(at + 1)) ? clause.cueAt(at + 1) : undefined;
    if (tense) return behind ?? tense;
  }
  return UNKNOWN_TENSE;
}

/** The tokens of a sentence around an expression that stand on its side of the quotation marks. */
class Clause {
  readonly first: number;
  readonly last: number;
  readonly #tokens: readonly Token[];

  constructor({ tokens, sentences }: TextUnit, quotations: readonly Quotation[], at: number) {
    const position = tokens[at]!.start;
    const sentence = sentences[lastStartingBefore(sentences, position)];
    const index = lastStartingBefore(quotations, position);
    const around = quotations[index];
    const inside = around !== undefined && position < around.end;
    // Outside a quote the sentence is read across it; its words are skipped in `cueAt`.
    const firstAllowed = inside ? around.start : -1;
    const lastAllowed = inside ? around.end : Number.POSITIVE_INFINITY;
    let first = at;
    const sentenceFirst = sentence?.firstToken ?? 0;
    while (first > sentenceFirst && at - first < REACH && tokens[first - 1]!.start > firstAllowed) {
      first--;
    }
    let last = at;
    const sentenceLast = sentence?.lastToken ?? tokens.length;
    while (last < sentenceLast && last - at < REACH && tokens[last]!.end <= lastAllowed) last++;
    this.first = first;
    this.last = last;
    this.#tokens = tokens;
    this.#skipped = inside ? undefined : quotations;
  }

  readonly #skipped: readonly Quotation[] | undefined;

  word(at: number): string {
    return at >= this.first && at < this.last ? this.#tokens[at]!.text : '';
  }

  lower(at: number): string {
    return this.word(at).toLowerCase();
  }

  /** What the word at `at` says of time, where it is a verb that says something. */
  cueAt(at: number): Tense | undefined {
    const token = this.#tokens[at];
    const isVerbal = token?.kind === 'word' || token?.kind === 'possessive';
    if (!isVerbal || this.#isQuoted(token)) return undefined;
    const word = this.lower(at);
    if (MODALS.has(word)) return this.#isName(at) ? undefined : this.#modal(at);
    if (PRESENT_BE.has(word)) return this.#isVerb(at) ? this.#present(at) : undefined;
    if (word === 'has' || word === 'have') return this.#perfect(at);
    if (isPastForm(word, token.text)) return this.#isAdjective(at) ? undefined : this.#pastForm(at);
    if (comingWords.has(word) && this.lower(at + 1) === 'to') return coming(token.text);
    if (word === 'upcoming' || word === 'forthcoming') return coming(token.text);
    if (scheduleVerbs.has(word) && this.#isPresentVerb(at)) {
      return this.#auxiliary(at) ?? coming(token.text);
    }
    return undefined;
  }

  /** "a contested vote", "the elected mayor"; not "the accused said". */
  #isAdjective(at: number): boolean {
    const next = this.#tokens[at + 1];
    const isBeforeNoun = next?.kind === 'word' && !pastVerbs.has(next.text.toLowerCase());
    return this.lower(at).endsWith('ed') && ARTICLES.has(this.lower(at - 1)) && isBeforeNoun;
  }

  /** "Talks begin", "the trial starts", "to open"; not "a bright start", "the votes". */
  #isPresentVerb(at: number): boolean {
    const before = this.lower(at - 1);
    if (NEVER_VERBS.has(before)) return false;
    return this.lower(at).endsWith('s') || /s$|^(?:they|we|you|who|to|will|not)$/.test(before);
  }

  #modal(at: number): Tense {
    // "could have met", "would have resigned": no longer ahead.
    const cue = this.word(at);
    const hasParticiple = UNCHANGED.has(this.lower(at + 2)) || this.#perfect(at + 1) !== undefined;
    const isPerfect = this.lower(at + 1) === 'have' && hasParticiple;
    return isPerfect ? { direction: 'past', cue } : coming(cue);
  }

  /** "May", "Will": a modal verb with a capital inside a sentence is somebody’s name. */
  #isName(at: number): boolean {
    return this.word(at) === 'May' || (at > this.first && /^\p{Lu}\p{Ll}/u.test(this.word(at)));
  }

  /** "’s" is a verb behind a pronoun; behind a name it more often makes a possessive. */
  #isVerb(at: number): boolean {
    return this.#tokens[at]!.kind !== 'possessive' || PRONOUNS.has(this.lower(at - 1));
  }

  /** "has met", "have already been told" look back; "has a plan" and "have to go" do not. */
  #perfect(at: number): Tense | undefined {
    for (let next = at + 1; next <= at + 3; next++) {
      const word = this.lower(next);
      if (word === 'to') return undefined;
      if (word === 'been' || isPastForm(word, this.word(next))) {
        return { direction: 'past', cue: `${this.word(at)} ${this.word(next)}` };
      }
    }
    return undefined;
  }

  /** "is to meet", "are expected", "is meeting" look ahead; "is" by itself says nothing. */
  #present(at: number): Tense | undefined {
    for (let next = at + 1; next <= at + 3; next++) {
      const word = this.lower(next);
      if (word === 'to' || comingWords.has(word))
        return coming(`${this.word(at)} ${this.word(next)}`);
      if (word.endsWith('ing')) return coming(this.word(next));
    }
    return undefined;
  }

  /** A past form is past unless an auxiliary before it looks ahead: "will be held", "is expected". */
  #pastForm(at: number): Tense {
    const word = this.lower(at);
    const cue = this.word(at);
    if (comingWords.has(word) && this.lower(at + 1) === 'to') return coming(cue);
    if (comingWords.has(word) && word !== 'set' && this.lower(at + 1) === 'for') return coming(cue);
    if (word === 'was' || word === 'were') {
      const next = this.lower(at + 1);
      if (next === 'to' || (comingWords.has(next) && this.lower(at + 2) === 'to')) {
        return coming(`${cue} ${next}`);
      }
    }
    return this.#auxiliary(at) ?? { direction: 'past', cue };
  }

  /** What the auxiliary before a verb says: "will be", "to be", "is". */
  #auxiliary(at: number): Tense | undefined {
    for (let before = at - 1; before >= at - AUXILIARY_REACH; before--) {
      const word = this.lower(before);
      if (MODALS.has(word) && !this.#isName(before)) return this.#modal(before);
      if (word === 'to') {
        const isPassive = this.lower(before + 1) === 'be';
        return this.#infinitive(before) ?? (isPassive ? coming('to be') : undefined);
      }
      if (PRESENT_BE.has(word)) return this.#condition(before);
      if (
        word === 'had' ||
        word === 'was' ||
        word === 'were' ||
        word === 'has' ||
        word === 'have'
      ) {
        return { direction: 'past', cue: this.word(at) };
      }
      if (
        !/^(?:be|been|being|not|also|never|almost|soon|still|again|already|just|now|then)$|ly$/.test(
          word,
        )
      )
        return undefined;
    }
    return undefined;
  }

  /** "if she is elected", "once it is built" look ahead. */
  #condition(at: number): Tense | undefined {
    for (let before = at - 1; before >= at - CONDITION_REACH && before >= this.first; before--) {
      if (CONDITIONS.has(this.lower(before))) return coming(this.word(before));
    }
    return undefined;
  }

  /** "expected to", "agreed to" look ahead; "failed to appear", "used to" do not. */
  #infinitive(at: number): Tense | undefined {
    const governor = this.lower(at - 1);
    if (comingWords.has(governor) || PRESENT_BE.has(governor)) return coming(this.word(at - 1));
    return isPastForm(governor, governor)
      ? { direction: 'past', cue: this.word(at - 1) }
      : undefined;
  }

  #isQuoted({ start }: Token): boolean {
    if (!this.#skipped || this.#skipped.length === 0) return false;
    const quotation = this.#skipped[lastStartingBefore(this.#skipped, start)];
    return quotation !== undefined && start < quotation.end;
  }
}

function coming(cue: string): Tense {
  return { direction: 'coming', cue };
}

/** "said", "announced"; "United" with its capital is a name. */
function isPastForm(lower: string, written: string): boolean {
  if (pastVerbs.has(lower)) return true;
  if (!lower.endsWith('ed') || lower.length < 4 || notPast.has(lower)) return false;
  return written[0] === lower[0];
}

/** The index of the last item that starts at or before `position`, or -1. */
function lastStartingBefore(
  items: readonly { readonly start: number }[],
  position: number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
