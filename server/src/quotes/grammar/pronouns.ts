import { roleOfPronoun } from '../../actors/roles/rolePredicates';
import type { Quotation } from '../../article/quotations';
import { isUpperCase } from '../../text/characters';
import type { Span } from '../../text/span';
import type { TextUnit } from '../../text/textUnit';
import type { Token } from '../../text/tokens';
import { perWord } from '../../text/words';
import { type Passed, passedIn } from './between';
import { adverbs, auxiliaries, hearingVerbs, prepositions, subordinators, verbs } from './lexicon';
import { answers, endOfOpening } from './openings';

export type PronounRole = 'subject' | 'object' | 'possessive' | 'reflexive';

/** Where a pronoun stands: a possessive that opens a clause is part of its subject ("his wife said"). */
export type PronounPlace = 'opens-sentence' | 'opens-clause' | 'after-preposition' | 'inside';

/** Whom a pronoun can mean: a man, a woman, a body or country, or the one who is speaking. */
export type PronounPerson = 'male' | 'female' | 'thing' | 'self';

/** A pronoun that can mean one actor. Offsets count from the paragraph's start. */
export interface FoundPronoun extends Span {
  readonly person: PronounPerson;
  readonly role: PronounRole;
  /** The sentence of the paragraph it stands in. */
  readonly sentence: number;
  /** Which of the paragraph's quotations it stands in, or -1. */
  readonly quotation: number;
  readonly place: PronounPlace;
  /** True before a word for saying: "she said". */
  readonly speaks: boolean;
  /** True for the subject of what somebody is told ("told Price that he"): either of the two can be meant. */
  readonly isTold: boolean;
  /** True for who answers ("Asked whether Price would go, he"): nobody who is named in the question. */
  readonly answers: boolean;
  /** True in a phrase that opens its sentence: its name may follow ("In his speech, Price …"). */
  readonly isInOpening: boolean;
  /** What its clause says a person is: "chief executive" in "she has been chief executive since May". */
  readonly says: Span | undefined;
  /** Where its clause begins: at the conjunction, the comma or the sentence's start before it. */
  readonly clauseStart: number;
  /** What its sentence has before it. */
  readonly passed: Passed;
}

const PRONOUNS: ReadonlyMap<string, readonly [PronounPerson, PronounRole]> = new Map([
  ['he', ['male', 'subject']],
  ['him', ['male', 'object']],
  ['his', ['male', 'possessive']],
  ['himself', ['male', 'reflexive']],
  ['she', ['female', 'subject']],
  ['her', ['female', 'possessive']],
  ['hers', ['female', 'possessive']],
  ['herself', ['female', 'reflexive']],
  ['its', ['thing', 'possessive']],
  ['itself', ['thing', 'reflexive']],
  ['i', ['self', 'subject']],
  ['me', ['self', 'object']],
  ['my', ['self', 'possessive']],
  ['myself', ['self', 'reflexive']],
]);

/** What a word, or a mark, does in its clause, wherever it stands. */
interface ClauseWord {
  /** Whether a clause begins behind it. */
  readonly opens: 'always' | 'unless a verb follows' | 'never';
  readonly pronoun: Pronoun | undefined;
}

interface Pronoun {
  readonly person: PronounPerson;
  readonly role: PronounRole;
  /** Without what an apostrophe joins to it: "he" of "he’s". */
  readonly length: number;
}

/** Most words. */
const NOTHING: ClauseWord = { opens: 'never', pronoun: undefined };
/** No pronoun is longer, with what an apostrophe joins to it, nor a word that opens a clause. */
const LONGEST = 10;
/** What parts clauses, unless a verb follows. */
const JOINTS = new Set(['and', 'but', ',', ';', '—']);

const clauseWord = perWord(({ lower }): ClauseWord => {
  if (lower.length > LONGEST) return NOTHING;
  const opens = subordinators.has(lower)
    ? 'always'
    : JOINTS.has(lower)
      ? 'unless a verb follows'
      : 'never';
  const pronoun = pronounOf(lower);
  return opens === 'never' && !pronoun ? NOTHING : { opens, pronoun };
});

function pronounOf(word: string): Pronoun | undefined {
  const alone = PRONOUNS.has(word) ? word : word.split(/['’]/, 1)[0]!;
  const known = PRONOUNS.get(alone);
  return known && { person: known[0], role: known[1], length: alone.length };
}

/** The pronouns of a paragraph that can mean one actor, in order. */
export function findPronouns(
  unit: TextUnit,
  quotations: readonly Quotation[],
  passed: readonly Passed[] = passedIn(unit),
): FoundPronoun[] {
  const { tokens } = unit;
  const found: FoundPronoun[] = [];
  let quotation = 0;
  unit.sentences.forEach(({ firstToken, lastToken, start }, sentence) => {
    let clauseStart = start;
    for (let i = firstToken; i < lastToken; i++) {
      const token = tokens[i]!;
      const known = clauseWord(token.word);
      if (known === NOTHING) continue;
      const { opens, pronoun } = known;
      if (opens === 'always' || (opens !== 'never' && !goesOnWithVerb(tokens, i + 1))) {
        clauseStart = token.end;
      }
      if (!pronoun) continue;
      while (quotation < quotations.length && quotations[quotation]!.end <= token.start)
        quotation++;
      const inside = quotation < quotations.length && quotations[quotation]!.start <= token.start;
      if (pronoun.person === 'self' && !inside) continue;
      const next = tokens[i + 1];
      const isObject = token.word.lower === 'her' && !isFollowedByNoun(next);
      const role = isObject ? 'object' : pronoun.role;
      const mayBeSaid = !inside && pronoun.person !== 'thing' && /^(?:sub|ob)ject$/.test(role);
      found.push({
        start: token.start,
        end: token.start + pronoun.length,
        person: pronoun.person,
        role,
        sentence,
        quotation: inside ? quotation : -1,
        place: placeOf(tokens, i, firstToken, clauseStart),
        speaks: verbs.get(next?.word.lower ?? '')?.reports ?? false,
        isTold: pronoun.role === 'subject' && isTold(tokens, i, firstToken),
        answers: pronoun.role === 'subject' && answers(tokens, i, firstToken),
        isInOpening: i < endOfOpening(tokens, firstToken, lastToken),
        says: mayBeSaid ? roleOfPronoun(tokens, i) : undefined,
        clauseStart,
        passed: passed[i]!,
      });
    }
  });
  return found;
}

function placeOf(
  tokens: readonly Token[],
  at: number,
  firstToken: number,
  clauseStart: number,
): PronounPlace {
  const before = tokens[at - 1];
  if (before === undefined || at === firstToken) return 'opens-sentence';
  if (before.end <= clauseStart) return 'opens-clause';
  return prepositions.has(before.word.lower) ? 'after-preposition' : 'inside';
}

/** So many words the name of the one who hears has. */
const LONGEST_HEARER = 4;

/** "told Ada Price | he", "assured Price that | he". */
function isTold(tokens: readonly Token[], at: number, first: number): boolean {
  let hearer = at - 1;
  if (tokens[hearer]?.word.lower === 'that') hearer--;
  let verb = hearer;
  while (verb > Math.max(first, hearer - LONGEST_HEARER) && isName(tokens[verb]!)) verb--;
  return verb < hearer && hearingVerbs.has(tokens[verb]!.word.lower);
}

function isName({ kind, text }: Token): boolean {
  return kind === 'word' && isUpperCase(text.charCodeAt(0));
}

/** "…, and called", "and led": a verb follows, so the subject is still the one before. */
function goesOnWithVerb(tokens: readonly Token[], from: number): boolean {
  const last = Math.min(tokens.length, from + 4);
  for (let i = from; i < last; i++) {
    const { passes, isFiniteVerb } = joinedWord(tokens[i]!.word);
    if (!passes) return isFiniteVerb;
  }
  return false;
}

const joinedWord = perWord(({ lower }) => {
  const verb = verbs.get(lower);
  return {
    /** True for what may stand before the verb. */
    passes: lower === 'and' || lower === 'but' || lower === 'then' || adverbs.has(lower),
    isFiniteVerb: (verb && (verb.isPast || verb.isPresent)) || /^[a-z]+ed$/.test(lower),
  };
});

/** For each sentence of a paragraph the number of those before it that begin outside quotations. */
export function countSentences(unit: TextUnit, quotations: readonly Quotation[]): number[] {
  let count = 0;
  let quotation = 0;
  return unit.sentences.map(({ start }, i) => {
    while (quotation < quotations.length && quotations[quotation]!.end <= start) quotation++;
    const isQuoted = (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) < start;
    if (i > 0 && !isQuoted) count++;
    return count;
  });
}

/** "her house" against "told her", "asked her to": what follows a possessive is a noun. */
function isFollowedByNoun(next: Token | undefined): boolean {
  if (next === undefined || (next.kind !== 'word' && next.kind !== 'number')) return false;
  const word = next.word.lower;
  if (isUpperCase(next.text.charCodeAt(0))) return true;
  return !(
    prepositions.has(word) ||
    subordinators.has(word) ||
    auxiliaries.has(word) ||
    DETERMINERS.has(word) ||
    (adverbs.has(word) && word !== 'own' && word !== 'first' && word !== 'most')
  );
}

const DETERMINERS = new Set(['a', 'an', 'the', 'and', 'or', 'but', 'his', 'who', 'this', 'that']);
