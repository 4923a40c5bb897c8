import type { Actor, Gender, Mention } from '../actors/actor';
import type { Span } from '../text/span';
import type { FoundPronoun, NameRole } from './pronouns';

/** A place in the article where an actor is named, with how it stands in its sentence. */
export interface PlacedName {
  readonly start: number;
  readonly end: number;
  readonly actor: Actor;
  readonly role: NameRole;
  readonly isQuoted: boolean;
  /** Counted through the article. */
  readonly sentence: number;
  readonly paragraph: number;
}

/** A pronoun in its place; offsets count from the article's start. */
export interface PlacedPronoun extends FoundPronoun {
  readonly text: string;
  readonly paragraph: number;
  readonly isQuoted: boolean;
}

/** Whom a pronoun may mean, likeliest first. */
export interface Resolution {
  readonly pronoun: PlacedPronoun;
  readonly candidates: readonly Candidate[];
}

/**
 * What speaks for a candidate: named in the rest of the sentence, subject of the sentence so far, last
 * subject, last named, or more talked about than anybody else.
 */
export type Ground = 'follows' | 'this-sentence' | 'last-subject' | 'last-named' | 'talked-about';

export interface Candidate {
  readonly actor: Actor;
  readonly score: number;
  readonly ground: Ground;
}

/** How much a mention makes its actor the one talked about. */
const WEIGHT: Readonly<Record<NameRole, number>> = {
  subject: 1,
  object: 0.55,
  prepositional: 0.3,
  possessor: 0.55,
};
/** What is left of that a sentence later, and at a paragraph's end. */
const PER_SENTENCE = 0.55;
const PER_PARAGRAPH = 0.9;
const IN_QUOTATION = 0.35;
const GENDER_UNKNOWN = 0.75;
const SUBJECT_OF_SAME_SENTENCE = 0.35;
const NAME_FOLLOWS = 1.1;
/** So many actors, the last mentioned, are kept in mind. */
const IN_MIND = 12;

interface Salience {
  readonly actor: Actor;
  value: number;
  sentence: number;
  paragraph: number;
  lastSubject: (Span & { readonly sentence: number }) | undefined;
}

/**
 * Walks through an article's mentions and pronouns in order and keeps in mind who is being talked
 * about: subjects more than objects, what stands outside quotations more than what is quoted, and
 * less with every sentence that passes.
 */
export function resolvePronouns(
  names: readonly PlacedName[],
  pronouns: readonly PlacedPronoun[],
): Resolution[] {
  const mind = new Mind();
  const resolutions: Resolution[] = [];
  let next = 0;
  for (const pronoun of pronouns) {
    while (next < names.length && names[next]!.start < pronoun.start) mind.hear(names[next++]!);
    if (pronoun.person === 'self') continue;
    const candidates = mind.candidates(pronoun, names, next);
    resolutions.push({ pronoun, candidates });
    const [first] = candidates;
    if (first && !pronoun.isQuoted)
      mind.recall(first.actor, pronoun, clearest(candidates) === first);
  }
  return resolutions;
}

class Mind {
  #known: Salience[] = [];
  /** Of actors whose name does not tell, what the first pronoun that clearly meant them told. */
  readonly #genders = new Map<Actor, Gender>();

  hear(name: PlacedName): void {
    const weight = WEIGHT[name.role] * (name.isQuoted ? IN_QUOTATION : 1);
    this.#raise(name.actor, weight, name, name.role === 'subject' && !name.isQuoted);
  }

  recall(actor: Actor, pronoun: PlacedPronoun, isClear: boolean): void {
    const { person } = pronoun;
    if (isClear && (person === 'male' || person === 'female') && !this.#genderOf(actor)) {
      this.#genders.set(actor, person);
    }
    const weight = pronoun.role === 'subject' ? 0.9 : 0.45;
    this.#raise(actor, weight, pronoun, pronoun.role === 'subject');
  }

  #raise(
    actor: Actor,
    weight: number,
    { start, end, sentence, paragraph }: Span & { sentence: number; paragraph: number },
    isSubject: boolean,
  ): void {
    const at = this.#known.findIndex((one) => one.actor === actor);
    const found = at < 0 ? undefined : this.#known.splice(at, 1)[0]!;
    const value = found ? valueAt(found, sentence, paragraph) : 0;
    const lastSubject = isSubject ? { start, end, sentence } : found?.lastSubject;
    // Mentions add up, with less and less effect.
    const raised = Math.max(weight, value) + 0.6 * Math.min(weight, value);
    this.#known.unshift({ actor, value: raised, sentence, paragraph, lastSubject });
    if (this.#known.length > IN_MIND) this.#known.pop();
  }

  candidates(pronoun: PlacedPronoun, names: readonly PlacedName[], next: number): Candidate[] {
    const found: Candidate[] = [];
    let lastSubject = -1;
    for (const one of this.#known) {
      if (one.lastSubject && one.lastSubject.start > lastSubject) {
        if (this.#canMean(pronoun, one.actor)) lastSubject = one.lastSubject.start;
      }
    }
    for (const one of this.#known) {
      if (!this.#canMean(pronoun, one.actor)) continue;
      const subject = one.lastSubject;
      const sameSentence = subject?.sentence === pronoun.sentence;
      const sameClause = sameSentence && subject!.start >= pronoun.clauseStart;
      if (pronoun.role === 'object' && sameClause) continue;
      if (pronoun.role === 'reflexive' && !sameSentence) continue;
      let score = valueAt(one, pronoun.sentence, pronoun.paragraph);
      if (sameSentence) score += SUBJECT_OF_SAME_SENTENCE;
      if (this.#genderOf(one.actor) === undefined && pronoun.person !== 'thing')
        score *= GENDER_UNKNOWN;
      const ground = sameSentence
        ? 'this-sentence'
        : subject?.start === lastSubject
          ? 'last-subject'
          : found.length === 0
            ? 'last-named'
            : 'talked-about';
      found.push({ actor: one.actor, score, ground });
    }
    const following = pronoun.opensSentence ? this.#following(pronoun, names, next) : undefined;
    if (following) {
      const at = found.findIndex(({ actor }) => actor === following);
      const score = NAME_FOLLOWS + (at < 0 ? 0 : found.splice(at, 1)[0]!.score);
      found.push({ actor: following, score, ground: 'follows' });
    }
    return found.sort((a, b) => b.score - a.score);
  }

  /** "In his speech, Price …": the first subject behind the pronoun in its sentence. */
  #following(
    pronoun: PlacedPronoun,
    names: readonly PlacedName[],
    next: number,
  ): Actor | undefined {
    for (let i = next; i < Math.min(names.length, next + 4); i++) {
      const name = names[i]!;
      if (name.sentence !== pronoun.sentence) return undefined;
      if (name.role === 'subject' && this.#canMean(pronoun, name.actor)) return name.actor;
    }
    return undefined;
  }

  #canMean({ person }: PlacedPronoun, actor: Actor): boolean {
    if (person === 'thing') return actor.type === 'organization' || actor.type === 'country';
    if (actor.type !== 'person') return false;
    const gender = this.#genderOf(actor);
    return gender === undefined || gender === person;
  }

  #genderOf(actor: Actor): Gender | undefined {
    return actor.gender ?? this.#genders.get(actor);
  }
}

function valueAt({ value, sentence, paragraph }: Salience, now: number, here: number): number {
  return value * PER_SENTENCE ** (now - sentence) * PER_PARAGRAPH ** (here - paragraph);
}

/** The first candidate where it stands clear of the second. */
export function clearest(
  candidates: readonly Candidate[],
  enough = 0.2,
  ahead = 1.05,
): Candidate | undefined {
  const [first, second] = candidates;
  if (!first || first.score < enough) return undefined;
  return second && second.score * ahead > first.score ? undefined : first;
}

/**
 * How likely the first candidate is the right one, from how far it stands ahead of the second: counted
 * on annotated text.
 */
export function certainty([first, second]: readonly Candidate[]): number {
  if (!first) return 0;
  const share = first.score / (first.score + (second?.score ?? 0));
  return Math.min(0.88, 0.25 + 0.8 * share);
}

/** A pronoun as a mention of the actor it means. */
export function mentionOf({ start, end, text }: PlacedPronoun, because: string): Mention {
  return { start, end, text, form: 'pronoun', because };
}

/** Why a pronoun means a candidate, for the reader. */
export function wordsFor({ ground, actor }: Candidate, { person }: PlacedPronoun): string {
  const noun = person === 'male' ? 'man' : person === 'female' ? 'woman' : actor.type;
  switch (ground) {
    case 'follows':
      return 'named right after it';
    case 'this-sentence':
      return 'the subject of this sentence';
    case 'last-subject':
      return `the last ${noun} named as a subject`;
    case 'last-named':
      return `the last ${noun} named`;
    case 'talked-about':
      return `the ${noun} this passage speaks of most`;
  }
}
