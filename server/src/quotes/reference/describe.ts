import type { PossibleActor } from '../../actors/actor';
import { between } from '../grammar/between';
import { type Answers, at, CIRCUMSTANCES } from '../grammar/circumstances';
import { type Manner, mannerOfName } from './manner';
import { FAR, type Memory, type Place } from './memory';
import type { PlacedName, PlacedPronoun } from './placing';

const PRONOUNS: readonly string[] = CIRCUMSTANCES.pronoun;
const PLACES: readonly string[] = CIRCUMSTANCES.place;
const OTHERWISE: readonly string[] = CIRCUMSTANCES.otherwise;
const LISTED: readonly string[] = CIRCUMSTANCES.listed;
const AHEAD = CIRCUMSTANCES.distance.indexOf('ahead');
const NEVER_SUBJECT = CIRCUMSTANCES.subject.indexOf('never');

/** Answers what is asked of a pronoun whoever it means. */
export function describePronoun(
  answers: Answers,
  { person, role, place, speaks }: PlacedPronoun,
  candidates: number,
): void {
  answers[at.kind] = person === 'thing' ? 1 : 0;
  answers[at.pronoun] = PRONOUNS.indexOf(role);
  answers[at.place] = PLACES.indexOf(place);
  answers[at.candidates] = Math.min(3, candidates);
  answers[at.speaks] = speaks ? 1 : 0;
}

/** Answers what is asked of a candidate that was mentioned before the pronoun. */
export function describeRemembered(
  answers: Answers,
  pronoun: PlacedPronoun,
  all: readonly Memory[],
  i: number,
): void {
  const memory = all[i]!;
  const { last, lastAsSubject, mentions } = memory;
  describeManner(answers, memory.manner);
  describeName(answers, memory.actor);
  answers[at.distance] = distanceOf(last, pronoun);
  answers[at.between] = betweenOf(last, pronoun);
  answers[at.paragraph] = -memory.paragraph;
  answers[at.quoted] = (memory.manner.isQuoted ? 1 : 0) + (pronoun.isQuoted ? 2 : 0);
  answers[at.recency] = Math.min(3, i);
  answers[at.mentions] = mentions > 5 ? 3 : mentions > 2 ? 2 : mentions - 1;
  answers[at.subject] = lastAsSubject
    ? Math.min(NEVER_SUBJECT - 1, distanceOf(lastAsSubject, pronoun))
    : NEVER_SUBJECT;
  answers[at.betweenSubject] = lastAsSubject ? betweenOf(lastAsSubject, pronoun) : 0;
  answers[at.spoke] = memory.spoke ? 1 : 0;
  answers[at.gender] = genderOf(memory, pronoun);
  describeAmong(answers, memory, all);
}

/** How the candidate compares with the others. */
function describeAmong(answers: Answers, memory: Memory, all: readonly Memory[]): void {
  const subjectStart = startAsSubject(memory);
  let subjectsSince = 0;
  let most = 1;
  let before = false;
  let beside = false;
  for (const other of all) {
    if (other === memory) continue;
    if (startAsSubject(other) > subjectStart) subjectsSince++;
    if (other.mentions >= memory.mentions) most = 0;
    if (other.last.sentence === memory.last.sentence) {
      beside = true;
      if (other.sentenceStart < memory.sentenceStart) before = true;
    }
  }
  answers[at.subjectRecency] = memory.lastAsSubject ? Math.min(2, subjectsSince) : 3;
  answers[at.most] = most;
  answers[at.order] = before ? 2 : beside ? 1 : 0;
}

function startAsSubject({ lastAsSubject }: Memory): number {
  return lastAsSubject?.start ?? Number.NEGATIVE_INFINITY;
}

/**
 * Answers what is asked of a candidate that is named behind the pronoun.
 *
 * @param order how many others are named before it behind the pronoun
 * @param isNew whether it was not mentioned before
 */
export function describeAhead(
  answers: Answers,
  name: PlacedName,
  order: number,
  isNew: boolean,
): void {
  const { actor, standing } = name;
  answers[at.ahead] = (standing.role === 'subject' ? 1 : 2) + (order > 0 ? 2 : 0);
  if (!isNew) return;
  describeManner(answers, mannerOfName(name));
  describeName(answers, actor);
  answers[at.distance] = AHEAD;
  answers[at.recency] = 3;
  answers[at.subject] = NEVER_SUBJECT;
  answers[at.subjectRecency] = 3;
  answers[at.gender] = actor.gender !== undefined ? 0 : 3;
}

function describeManner(answers: Answers, { role, before, after, form, isOwned }: Manner): void {
  answers[at.role] = role;
  answers[at.before] = before;
  answers[at.after] = after;
  answers[at.form] = form;
  answers[at.owned] = isOwned ? 1 : 0;
}

/** How sure it is that a name is a person's. */
function describeName(answers: Answers, { maybePerson }: PossibleActor): void {
  if (!maybePerson) return;
  const { chance, otherwise, listed } = maybePerson;
  answers[at.otherwise] = OTHERWISE.indexOf(otherwise);
  answers[at.likely] = chance > 0.4 ? 1 : chance > 0.15 ? 2 : chance > 0.03 ? 3 : 4;
  answers[at.listed] = LISTED.indexOf(listed);
}

function genderOf({ actor, gender, hint }: Memory, { person }: PlacedPronoun): number {
  if (actor.gender !== undefined) return 0;
  if (gender !== undefined) return 1;
  return hint === undefined ? 3 : hint === person ? 2 : 4;
}

/** The number of a distance in the list of distances. */
function distanceOf({ start, sentence }: Place, pronoun: PlacedPronoun): number {
  const sentences = pronoun.sentence - sentence;
  if (sentences <= 0) return start >= pronoun.clauseStart ? 0 : 1;
  return sentences < 4 ? sentences + 1 : sentences < FAR ? 5 : 6;
}

function betweenOf({ sentence, passed }: Place, pronoun: PlacedPronoun): number {
  return sentence === pronoun.sentence ? 1 + between(passed, pronoun.passed) : 0;
}
