import type { Actor, Gender } from '../actors/actor';
import { genderIfFirstName } from '../actors/lexicon';
import { type Answers, at, CIRCUMSTANCES, circumstanceNames } from './circumstances';
import type { PlacedName, PlacedPronoun } from './placing';
import { type Ranker, weigh } from './ranker';
import { AFTER, BEFORE } from './standing';

/**
 * What speaks for a candidate most plainly: named in the rest of the sentence, subject of the sentence
 * so far, last subject, last named, or more talked about than anybody else.
 */
export type Ground =
  | 'follows'
  | 'this-sentence'
  | 'last-subject'
  | 'last-named'
  | 'talked-about'
  | 'fits';

export interface Candidate {
  readonly actor: Actor;
  /** How likely it is, of all candidates and nobody, 0 to 1. */
  readonly chance: number;
  readonly ground: Ground;
}

/** Told of every choice: the candidates with their circumstances, and those that speak for nobody. */
export type OnChoice = (
  pronoun: PlacedPronoun,
  actors: readonly Actor[],
  answers: readonly Answers[],
  nobody: Answers,
) => void;

/** So many actors of each kind, the last mentioned, are kept in mind. */
const IN_MIND = 8;
/** What is remembered of an actor. */
interface Memory {
  readonly actor: Actor;
  gender: Gender | undefined;
  readonly hint: Gender | undefined;
  mentions: number;
  start: number;
  sentence: number;
  paragraph: number;
  role: number;
  before: number;
  after: number;
  form: number;
  isQuoted: boolean;
  isOwned: boolean;
  /** Where it was mentioned first in the sentence it was mentioned in last. */
  sentenceStart: number;
  spoke: boolean;
  /** Where it was a subject last, -1 where never. */
  subjectStart: number;
  subjectSentence: number;
}

const ROLES = codes(CIRCUMSTANCES.role);
const BEFORES = codes(BEFORE);
const AFTERS = codes(AFTER);
const PRONOUNS = codes(CIRCUMSTANCES.pronoun);
const PLACES = codes(CIRCUMSTANCES.place);
const DISTANCE = CIRCUMSTANCES.distance;
const AHEAD = DISTANCE.indexOf('ahead');

function codes(values: readonly string[]): ReadonlyMap<string, number> {
  return new Map(values.map((value, code) => [value, code]));
}

const blank = () => new Uint8Array(circumstanceNames.length);

/** Keeps in mind who was mentioned last and how, and weighs whom a pronoun can mean. */
export class Mind {
  readonly #memories = new Map<Actor, Memory>();
  /** Those mentioned last come first. */
  readonly #persons: Memory[] = [];
  readonly #things: Memory[] = [];
  readonly #answers: Answers[] = [];
  readonly #nobody: Answers = blank();

  constructor(
    private readonly ranker: Ranker,
    private readonly onChoice: OnChoice | undefined,
  ) {}

  hear({ actor, start, sentence, paragraph, form, standing }: PlacedName): void {
    const memory = this.#recall(actor, start, sentence, paragraph);
    if (!memory) return;
    const { role, before, after, isQuoted, isOwned } = standing;
    memory.role = ROLES.get(role)!;
    memory.before = BEFORES.get(before)!;
    memory.after = AFTERS.get(after)!;
    memory.form = form === 'role' ? 3 : actor.name.includes(' ') ? 1 : 2;
    memory.isQuoted = isQuoted;
    memory.isOwned = isOwned;
    if (role === 'subject' && !isQuoted) {
      memory.subjectStart = start;
      memory.subjectSentence = sentence;
      memory.spoke = after === 'cue';
    }
  }

  recall(actor: Actor, { start, sentence, paragraph, person, role, speaks }: PlacedPronoun): void {
    const memory = this.#recall(actor, start, sentence, paragraph);
    if (!memory) return;
    if (person === 'male' || person === 'female') memory.gender ??= person;
    memory.role = role === 'subject' ? 0 : role === 'possessive' ? 3 : 1;
    memory.before = BEFORES.get('noun')!;
    memory.after = AFTERS.get('noun')!;
    memory.form = 0;
    memory.isQuoted = false;
    memory.isOwned = false;
    if (role === 'subject') {
      memory.subjectStart = start;
      memory.subjectSentence = sentence;
      memory.spoke = speaks;
    }
  }

  #recall(actor: Actor, start: number, sentence: number, paragraph: number): Memory | undefined {
    const list = this.#listOf(actor);
    if (!list) return undefined;
    let memory = this.#memories.get(actor);
    if (!memory) {
      memory = {
        actor,
        gender: actor.gender,
        hint: actor.gender ?? genderIfFirstName(actor.name),
        mentions: 0,
        start,
        sentence,
        paragraph,
        role: 0,
        before: 0,
        after: 0,
        form: 0,
        isQuoted: false,
        isOwned: false,
        sentenceStart: start,
        spoke: false,
        subjectStart: -1,
        subjectSentence: -1,
      };
      this.#memories.set(actor, memory);
    }
    memory.mentions++;
    if (memory.sentence !== sentence) memory.sentenceStart = start;
    memory.start = start;
    memory.sentence = sentence;
    memory.paragraph = paragraph;
    let place = list.indexOf(memory);
    if (place < 0) place = list.length < IN_MIND ? list.length : IN_MIND - 1;
    for (; place > 0; place--) list[place] = list[place - 1]!;
    list[0] = memory;
    return memory;
  }

  #listOf({ type }: Actor): Memory[] | undefined {
    if (type === 'person') return this.#persons;
    return type === 'organization' || type === 'country' ? this.#things : undefined;
  }

  candidates(pronoun: PlacedPronoun, names: readonly PlacedName[], next: number): Candidate[] {
    const isThing = pronoun.person === 'thing';
    const fitting = (isThing ? this.#things : this.#persons).filter((memory) =>
      canMean(pronoun, memory.actor, memory.gender),
    );
    const following = pronoun.isInOpening ? this.#following(pronoun, names, next) : undefined;
    const actors = fitting.map(({ actor }) => actor);
    let aheadAt = -1;
    if (following) {
      aheadAt = actors.indexOf(following.actor);
      if (aheadAt < 0) aheadAt = actors.push(following.actor) - 1;
    }
    if (actors.length === 0) return [];
    const scores = actors.map((_, i) => {
      const answers = this.#scratch(i);
      this.#describe(answers, pronoun, fitting, i);
      if (i === aheadAt) this.#describeAhead(answers, following!, i >= fitting.length, actors[i]!);
      return weigh(this.ranker.candidates, answers);
    });
    const nobody = this.#nobody;
    this.#describePronoun(nobody, pronoun, actors.length);
    const chances = softmax(scores, weigh(this.ranker.nobody, nobody));
    this.onChoice?.(pronoun, actors, this.#answers, nobody);
    return actors
      .map((actor, i) => ({ actor, chance: chances[i]!, ground: groundOf(this.#answers[i]!) }))
      .sort((a, b) => b.chance - a.chance);
  }

  #scratch(i: number): Answers {
    while (this.#answers.length <= i) this.#answers.push(blank());
    return this.#answers[i]!.fill(0);
  }

  #describePronoun(answers: Answers, pronoun: PlacedPronoun, candidates: number): void {
    answers[at.kind] = pronoun.person === 'thing' ? 1 : 0;
    answers[at.pronoun] = PRONOUNS.get(pronoun.role)!;
    answers[at.place] = PLACES.get(pronoun.place)!;
    answers[at.candidates] = Math.min(3, candidates);
    answers[at.speaks] = pronoun.speaks ? 1 : 0;
  }

  #describe(answers: Answers, pronoun: PlacedPronoun, all: readonly Memory[], i: number): void {
    this.#describePronoun(answers, pronoun, all.length);
    const memory = all[i];
    if (!memory) return;
    answers[at.distance] = distanceOf(memory.start, memory.sentence, pronoun);
    answers[at.paragraph] = Math.min(2, pronoun.paragraph - memory.paragraph);
    answers[at.role] = memory.role;
    answers[at.before] = memory.before;
    answers[at.after] = memory.after;
    answers[at.form] = memory.form;
    answers[at.quoted] = (memory.isQuoted ? 1 : 0) + (pronoun.isQuoted ? 2 : 0);
    answers[at.owned] = memory.isOwned ? 1 : 0;
    answers[at.recency] = Math.min(3, i);
    answers[at.mentions] = memory.mentions > 5 ? 3 : memory.mentions > 2 ? 2 : memory.mentions - 1;
    const subject =
      memory.subjectStart < 0
        ? 5
        : distanceOf(memory.subjectStart, memory.subjectSentence, pronoun);
    answers[at.subject] = memory.subjectStart < 0 ? 5 : Math.min(4, subject);
    let subjectsSince = 0;
    let most = 1;
    let before = false;
    let beside = false;
    for (const other of all) {
      if (other === memory) continue;
      if (other.subjectStart > memory.subjectStart) subjectsSince++;
      if (other.mentions >= memory.mentions) most = 0;
      if (other.sentence === memory.sentence) {
        beside = true;
        if (other.sentenceStart < memory.sentenceStart) before = true;
      }
    }
    answers[at.subjectRecency] = memory.subjectStart < 0 ? 3 : Math.min(2, subjectsSince);
    answers[at.most] = most;
    answers[at.order] = before ? 2 : beside ? 1 : 0;
    answers[at.spoke] = memory.spoke ? 1 : 0;
    answers[at.gender] = genderCode(memory, pronoun);
  }

  #describeAhead(answers: Answers, name: PlacedName, isNew: boolean, actor: Actor): void {
    answers[at.ahead] = name.standing.role === 'subject' ? 1 : 2;
    if (!isNew) return;
    answers[at.distance] = AHEAD;
    answers[at.role] = ROLES.get(name.standing.role)!;
    answers[at.before] = BEFORES.get(name.standing.before)!;
    answers[at.after] = AFTERS.get(name.standing.after)!;
    answers[at.form] = actor.name.includes(' ') ? 1 : 2;
    answers[at.recency] = 3;
    answers[at.subject] = 5;
    answers[at.subjectRecency] = 3;
    answers[at.gender] = actor.gender !== undefined ? 0 : 3;
  }

  /** "In his speech, Price …": the first that fits behind the pronoun in its sentence. */
  #following(
    pronoun: PlacedPronoun,
    names: readonly PlacedName[],
    next: number,
  ): PlacedName | undefined {
    for (let i = next; i < Math.min(names.length, next + 4); i++) {
      const name = names[i]!;
      if (name.sentence !== pronoun.sentence) return undefined;
      const gender = this.#memories.get(name.actor)?.gender ?? name.actor.gender;
      if (canMean(pronoun, name.actor, gender)) return name;
    }
    return undefined;
  }
}

function canMean({ person }: PlacedPronoun, { type }: Actor, gender: Gender | undefined): boolean {
  if (person === 'thing') return type === 'organization' || type === 'country';
  return type === 'person' && (gender === undefined || gender === person);
}

function genderCode({ actor, gender, hint }: Memory, { person }: PlacedPronoun): number {
  if (actor.gender !== undefined) return 0;
  if (gender !== undefined) return 1;
  return hint === undefined ? 3 : hint === person ? 2 : 4;
}

/** The number of a distance in the list of distances. */
function distanceOf(start: number, sentence: number, pronoun: PlacedPronoun): number {
  const sentences = pronoun.sentence - sentence;
  if (sentences <= 0) return start >= pronoun.clauseStart ? 0 : 1;
  return sentences < 4 ? sentences + 1 : sentences < 7 ? 5 : 6;
}

/** Scores as chances that add up to one with that of nobody. */
function softmax(scores: readonly number[], nobody: number): number[] {
  const top = Math.max(nobody, ...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const sum = parts.reduce((total, part) => total + part, Math.exp(nobody - top));
  return parts.map((part) => part / sum);
}

function groundOf(answers: Answers): Ground {
  if (answers[at.distance] === AHEAD) return 'follows';
  if (answers[at.subject]! < 2) return 'this-sentence';
  if (answers[at.subjectRecency] === 0) return 'last-subject';
  if (answers[at.recency] === 0) return 'last-named';
  return answers[at.most] === 1 ? 'talked-about' : 'fits';
}
