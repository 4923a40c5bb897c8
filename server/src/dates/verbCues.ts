import type { Clause } from './clause';
import { coming, type Tense } from './tense';
import { aheadPhrases, modals, notPast, pastVerbs, scheduleVerbs } from './vocabulary';

// What one word of a clause says of time.

/** Between an auxiliary and its verb stand at most so many words: "will almost certainly be held". */
const AUXILIARY_REACH = 4;
/** So far before a verb its "if" is looked for. */
const CONDITION_REACH = 8;
const CONDITIONS = new Set(['if', 'unless', 'once', 'when', 'until']);
/** What may stand between an auxiliary and its verb. */
const BETWEEN =
  /^(?:be|been|being|not|also|never|almost|soon|still|again|already|just|now|then)$|ly$/;
/** Between these and its noun a participle is an adjective: "a contested vote". */
const ARTICLES = new Set('a an the his her its their our my your no'.split(' '));
/** Participles that look like the verb itself: "could have come". */
const UNCHANGED = new Set('come become run put set cut hit let shut spread quit'.split(' '));
const PRESENT_BE = new Set(['is', 'are', 'am', '’s', "'s", '’re', "'re"]);
const PAST_AUXILIARIES = new Set(['had', 'was', 'were', 'has', 'have']);
const PRONOUNS = new Set('he she it that there who what this'.split(' '));
const NEVER_VERBS = new Set(
  'the a an this that these those his her its their our my your no any some all'.split(' '),
);

export function isModal(lower: string): boolean {
  return modals.has(lower);
}

/** "’s" is a verb behind a pronoun; behind a name it more often makes a possessive. */
export function isPresentBe(clause: Clause, at: number): boolean {
  if (!PRESENT_BE.has(clause.lower(at)) || clause.isQuoted(at)) return false;
  return !clause.isPossessive(at) || PRONOUNS.has(clause.lower(at - 1));
}

/** "to" with a verb behind it: "to sail"; not "to the sea", "to Oslo", "to 5". */
export function isInfinitive(clause: Clause, at: number): boolean {
  return (
    clause.lower(at) === 'to' &&
    /^\p{Ll}+$/u.test(clause.word(at + 1)) &&
    !NEVER_VERBS.has(clause.word(at + 1))
  );
}

/**
 * What the word at `at` says of time, where it is one that says something.
 *
 * @param infinitiveAt the "to" of an infinitive between the word and the time: "ordered them to leave"
 */
export function cueAt(clause: Clause, at: number, infinitiveAt?: number): Tense | undefined {
  if (!clause.isWord(at) && !clause.isPossessive(at)) return undefined;
  if (clause.isQuoted(at)) return undefined;
  const word = clause.lower(at);
  if (modals.has(word)) return isName(clause, at) ? undefined : modal(clause, at);
  if (PRESENT_BE.has(word)) return isPresentBe(clause, at) ? present(clause, at) : undefined;
  const inPerfect = word === 'has' || word === 'have' ? perfect(clause, at) : undefined;
  if (inPerfect) return inPerfect;
  const ahead = aheadAt(clause, at, infinitiveAt);
  if (ahead) return ahead;
  if (isPastForm(word, clause.word(at))) {
    return isAdjective(clause, at) ? undefined : pastForm(clause, at);
  }
  if (scheduleVerbs.has(word) && isPresentVerb(clause, at)) {
    return auxiliary(clause, at) ?? coming(clause.word(at));
  }
  return undefined;
}

/** "expected", "set for", "agreed to", "ordered them to": what lies ahead, whatever the tense. */
function aheadAt(clause: Clause, at: number, infinitiveAt?: number): Tense | undefined {
  const seconds = aheadPhrases.get(clause.lower(at));
  // "higher than expected", "as planned"
  if (!seconds || /^(?:than|as)$/.test(clause.lower(at - 1))) return undefined;
  const cue = clause.word(at);
  const next = clause.lower(at + 1);
  if (seconds.has(next)) return coming(`${cue} ${next}`);
  if (seconds.has('to') && infinitiveAt !== undefined) return coming(`${cue} … to`);
  if (!seconds.has('') || isAdjective(clause, at)) return undefined;
  // "closed due to snow on Monday" gives a reason
  if (next === 'to' && cue.toLowerCase() === 'due' && !isDueToHappen(clause, at)) return undefined;
  const isOver = clause.lower(at - 1) === 'had' || clause.lower(at - 2) === 'had';
  return isOver ? { direction: 'past', cue: `had ${cue}` } : coming(cue);
}

function isDueToHappen(clause: Clause, at: number): boolean {
  return (
    /^(?:is|are|was|were|be)$/.test(clause.lower(at - 1)) || scheduleVerbs.has(clause.lower(at + 2))
  );
}

/** "a contested vote", "the elected mayor"; not "the accused said". */
function isAdjective(clause: Clause, at: number): boolean {
  const isBeforeNoun = clause.isWord(at + 1) && !pastVerbs.has(clause.lower(at + 1));
  return clause.lower(at).endsWith('ed') && ARTICLES.has(clause.lower(at - 1)) && isBeforeNoun;
}

/** "Talks begin", "the trial starts", "beat Spain and meet Malta"; not "a bright start", "the votes", "came to vote". */
function isPresentVerb(clause: Clause, at: number): boolean {
  const before = clause.lower(at - 1);
  if (NEVER_VERBS.has(before)) return false;
  return clause.lower(at).endsWith('s') || /s$|^(?:they|we|you|who|and|will|not)$/.test(before);
}

function modal(clause: Clause, at: number): Tense {
  // "could have met", "would have resigned": no longer ahead.
  const cue = clause.word(at);
  const hasParticiple =
    UNCHANGED.has(clause.lower(at + 2)) || perfect(clause, at + 1) !== undefined;
  const isPerfect = clause.lower(at + 1) === 'have' && hasParticiple;
  return isPerfect ? { direction: 'past', cue } : coming(cue);
}

/** "May", "Will": a modal verb with a capital inside a sentence is somebody’s name. */
function isName(clause: Clause, at: number): boolean {
  const word = clause.word(at);
  return word === 'May' || (at > clause.first && /^\p{Lu}\p{Ll}/u.test(word));
}

/** "has met", "have already been told" look back; "has a plan" and "have to go" do not. */
function perfect(clause: Clause, at: number): Tense | undefined {
  for (let next = at + 1; next <= at + 3; next++) {
    const word = clause.lower(next);
    if (word === 'to') return undefined;
    if (word === 'been' || isPastForm(word, clause.word(next))) {
      return { direction: 'past', cue: `${clause.word(at)} ${clause.word(next)}` };
    }
  }
  return undefined;
}

/** "is to meet", "are expected", "is meeting" look ahead; "is" by itself says nothing. */
function present(clause: Clause, at: number): Tense | undefined {
  for (let next = at + 1; next <= at + 3; next++) {
    const word = clause.lower(next);
    if (word === 'to' || aheadPhrases.has(word)) {
      return coming(`${clause.word(at)} ${clause.word(next)}`);
    }
    if (word.endsWith('ing')) return coming(clause.word(next));
  }
  return undefined;
}

/** A past form is past unless an auxiliary before it looks ahead: "will be held", "is expected". */
function pastForm(clause: Clause, at: number): Tense {
  const word = clause.lower(at);
  const cue = clause.word(at);
  if (word === 'was' || word === 'were') {
    const next = clause.lower(at + 1);
    const isAhead = next === 'to' || aheadAt(clause, at + 1)?.direction === 'coming';
    if (isAhead) return coming(`${cue} ${next}`);
  }
  return auxiliary(clause, at) ?? { direction: 'past', cue };
}

/** What the auxiliary before a verb says: "will be", "to be", "is". */
function auxiliary(clause: Clause, at: number): Tense | undefined {
  for (let before = at - 1; before >= at - AUXILIARY_REACH; before--) {
    const word = clause.lower(before);
    if (modals.has(word) && !isName(clause, before)) return modal(clause, before);
    if (word === 'to') {
      const isPassive = clause.lower(before + 1) === 'be';
      return infinitive(clause, before) ?? (isPassive ? coming('to be') : undefined);
    }
    if (PRESENT_BE.has(word)) return condition(clause, before);
    if (PAST_AUXILIARIES.has(word)) return { direction: 'past', cue: clause.word(at) };
    if (!BETWEEN.test(word)) return undefined;
  }
  return undefined;
}

/** "if she is elected", "once it is built" look ahead. */
function condition(clause: Clause, at: number): Tense | undefined {
  for (let before = at - 1; before >= at - CONDITION_REACH && before >= clause.first; before--) {
    if (CONDITIONS.has(clause.lower(before))) return coming(clause.word(before));
  }
  return undefined;
}

/** "expected to", "was to", "agreed to" look ahead; "failed to appear", "used to" do not. */
function infinitive(clause: Clause, at: number): Tense | undefined {
  const governor = clause.lower(at - 1);
  const cue = clause.word(at - 1);
  if (/^(?:was|were)$/.test(governor) || PRESENT_BE.has(governor)) return coming(`${cue} to`);
  const ahead = aheadAt(clause, at - 1, at);
  if (ahead) return ahead;
  return isPastForm(governor, governor) ? { direction: 'past', cue } : undefined;
}

/** "said", "announced"; "United" with its capital is a name. */
function isPastForm(lower: string, written: string): boolean {
  if (pastVerbs.has(lower)) return true;
  if (!lower.endsWith('ed') || lower.length < 4 || notPast.has(lower)) return false;
  return written[0] === lower[0];
}
