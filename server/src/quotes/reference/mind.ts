import type { Gender, PossibleActor } from '../../actors/actor';
import { type Answers, at, CIRCUMSTANCES, circumstanceNames } from '../grammar/circumstances';
import { canMean, isThing, standsForPerson } from './canMean';
import { describeAhead, describePronoun, describeRemembered } from './describe';
import { type Manner, mannerOfName, mannerOfPronoun } from './manner';
import { type Memory, mentioned, type Place } from './memory';
import type { PlacedName, PlacedPronoun } from './placing';
import { type Ranker, weigh } from './ranker';
import { type Remembered, settled } from './remembered';

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
  readonly actor: PossibleActor;
  /** How likely it is, of all candidates and nobody, 0 to 1. */
  readonly chance: number;
  readonly ground: Ground;
}

/** Told of every choice: the candidates with their circumstances, and those that speak for nobody. */
export type OnChoice = (
  pronoun: PlacedPronoun,
  actors: readonly PossibleActor[],
  answers: readonly Answers[],
  nobody: Answers,
) => void;

/** So many persons, and as many bodies and countries, are kept in mind. */
const IN_MIND = 10;
/** What either of two that are meant as well is likely at most. */
const OF_TWO = 0.49;
/** So many names behind a pronoun in its sentence are looked at. */
const MOST_AHEAD = 8;
const IS_AHEAD = CIRCUMSTANCES.distance.indexOf('ahead');

/**
 * Keeps in mind, through a paragraph, who was mentioned last and how, and weighs whom a pronoun can mean.
 *
 * That is all there is to remember of an article: whoever has not been among the last few mentioned is
 * forgotten, with their number of mentions and with the gender that a pronoun told.
 */
export class Mind {
  #persons: readonly Memory[];
  #things: readonly Memory[];

  /** @param before who is remembered where the paragraph starts */
  constructor(
    private readonly before: Remembered,
    private readonly ranker: Ranker,
    private readonly onChoice: OnChoice | undefined,
  ) {
    this.#persons = before.persons;
    this.#things = before.things;
  }

  /** Takes in a name, or what somebody is. */
  hear(name: PlacedName): void {
    const { actor, start, sentence, standing } = name;
    const place = { sentence, start, passed: standing.passed };
    const manner = mannerOfName(name);
    if (isThing(actor.type)) this.#things = withMention(this.#things, actor, place, manner);
    if (standsForPerson(name) || this.#isKnownPerson(actor)) {
      this.#persons = withMention(this.#persons, actor, place, manner);
    }
  }

  /** Takes in whom a pronoun means. */
  recall(actor: PossibleActor, pronoun: PlacedPronoun): void {
    const { sentence, start, passed, person } = pronoun;
    const place = { sentence, start, passed };
    const manner = mannerOfPronoun(pronoun);
    if (person === 'thing') {
      this.#things = withMention(this.#things, actor, place, manner);
    } else {
      const told = person === 'self' ? undefined : person;
      this.#persons = withMention(this.#persons, actor, place, manner, told);
    }
  }

  /** What the next paragraph starts with, behind so many sentences of this one. */
  after(sentences: number): Remembered {
    const persons = settled(this.#persons, sentences, this.before.persons);
    const things = settled(this.#things, sentences, this.before.things);
    const isSame = persons === this.before.persons && things === this.before.things;
    return isSame ? this.before : { persons, things };
  }

  #isKnownPerson(actor: PossibleActor): boolean {
    return this.#persons.some((memory) => memory.actor === actor);
  }

  /**
   * Whom a pronoun can mean, likeliest first.
   *
   * @param names of the paragraph, in order
   * @param next the index of the first behind the pronoun
   */
  candidates(pronoun: PlacedPronoun, names: readonly PlacedName[], next: number): Candidate[] {
    const remembered = (pronoun.person === 'thing' ? this.#things : this.#persons).filter(
      ({ actor, gender, last }) =>
        canMean(pronoun, actor, gender) && !(pronoun.answers && last.sentence === pronoun.sentence),
    );
    const actors = remembered.map(({ actor }) => actor);
    const ahead = pronoun.isInOpening ? this.#ahead(pronoun, names, next) : [];
    for (const { actor } of ahead) if (!actors.includes(actor)) actors.push(actor);
    if (actors.length === 0) return [];
    const scores = actors.map((actor, i) => {
      const answers = blankAnswers(i);
      describePronoun(answers, pronoun, actors.length);
      const isNew = i >= remembered.length;
      if (!isNew) describeRemembered(answers, pronoun, remembered, i);
      const order = ahead.findIndex((name) => name.actor === actor);
      if (order >= 0) describeAhead(answers, ahead[order]!, order, isNew);
      return weigh(this.ranker.candidates, answers);
    });
    const nobody = NOBODY.fill(0);
    describePronoun(nobody, pronoun, actors.length);
    const chances = softmax(scores, weigh(this.ranker.nobody, nobody));
    this.onChoice?.(pronoun, actors, ANSWERS, nobody);
    const isEither = pronoun.isTold && remembered.filter(isIn(pronoun.sentence)).length > 1;
    return actors
      .map((actor, i) => {
        const chance = isEither ? Math.min(chances[i]!, OF_TWO) : chances[i]!;
        return { actor, chance, ground: groundOf(ANSWERS[i]!) };
      })
      .sort((a, b) => b.chance - a.chance);
  }

  /** "In his speech to the council, Price …": those who fit behind the pronoun in its sentence. */
  #ahead(pronoun: PlacedPronoun, names: readonly PlacedName[], next: number): PlacedName[] {
    const found: PlacedName[] = [];
    for (let i = next; i < Math.min(names.length, next + MOST_AHEAD); i++) {
      const name = names[i]!;
      if (name.sentence !== pronoun.sentence) break;
      if (found.some(({ actor }) => actor === name.actor)) continue;
      const memory = this.#persons.find(({ actor }) => actor === name.actor);
      if (!memory && !standsForPerson(name)) continue;
      if (canMean(pronoun, name.actor, memory?.gender ?? name.actor.gender)) found.push(name);
    }
    return found;
  }
}

/** Who was mentioned in a sentence. */
function isIn(sentence: number): (memory: Memory) => boolean {
  return ({ last }) => last.sentence === sentence;
}

/** The list with who is mentioned first on it; where it is full, the last is forgotten. */
function withMention(
  list: readonly Memory[],
  actor: PossibleActor,
  place: Place,
  manner: Manner,
  told?: Gender,
): readonly Memory[] {
  const at = list.findIndex((memory) => memory.actor === actor);
  const longer = [mentioned(list[at], actor, place, manner, told)];
  for (let i = 0; i < list.length && longer.length < IN_MIND; i++) {
    if (i !== at) longer.push(list[i]!);
  }
  return longer;
}

// Written over with each choice: arrays like these take long to make.
const NOBODY: Answers = blank();
const ANSWERS: Answers[] = [];

function blankAnswers(i: number): Answers {
  while (ANSWERS.length <= i) ANSWERS.push(blank());
  return ANSWERS[i]!.fill(0);
}

function blank(): Answers {
  return new Uint8Array(circumstanceNames.length);
}

/** Scores as chances that add up to one with that of nobody. */
function softmax(scores: readonly number[], nobody: number): number[] {
  const top = Math.max(nobody, ...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const sum = parts.reduce((total, part) => total + part, Math.exp(nobody - top));
  return parts.map((part) => part / sum);
}

function groundOf(answers: Answers): Ground {
  if (answers[at.distance] === IS_AHEAD) return 'follows';
  if (answers[at.subject]! < 2) return 'this-sentence';
  if (answers[at.subjectRecency] === 0) return 'last-subject';
  if (answers[at.recency] === 0) return 'last-named';
  return answers[at.most] === 1 ? 'talked-about' : 'fits';
}
