import type { ActorIdentity } from '../actors/actor';
import { nameFacts } from '../actors/names/nameFacts';
import { lexicon } from '../actors/words/lexicon';
import type { ParagraphActors } from '../quotes/paragraphActors';
import { eitherOf } from '../text/eitherOf';
import { addTo } from '../text/listsByKey';
import { wordOf } from '../text/words';
import type { AnalysedParagraph } from './analysedParagraph';
import type { Diagnostic } from './diagnostic';

/** Who is who in an article, paragraph by paragraph. */
interface NamedArticle {
  readonly paragraphs: readonly AnalysedParagraph[];
  readonly identities: readonly ActorIdentity[];
  readonly actorsIn: readonly ParagraphActors[];
}

/** What a reader cannot know of the persons an article names: which of two is meant, or who somebody is. */
export function actorDiagnostics(article: NamedArticle): Diagnostic[] {
  const persons = article.identities.filter(({ type }) => type === 'person');
  return [...ambiguousNames(article, persons), ...notIntroduced(article, persons)];
}

/**
 * Surnames alone that two persons of the article have, both named in full before, and that nothing around
 * gives to one of them; once in a paragraph.
 */
function ambiguousNames(
  { paragraphs, actorsIn }: NamedArticle,
  persons: readonly ActorIdentity[],
): Diagnostic[] {
  const families = familiesOf(persons);
  if (families.size === 0) return [];
  const found: Diagnostic[] = [];
  const introduced = new Set<ActorIdentity>();
  paragraphs.forEach(({ start: offset, isTitle, names: { names } }, i) => {
    const meant = meantIn(actorsIn[i]!);
    const reported = new Set<string>();
    for (const { start, end, form, word, type } of names) {
      if (form !== 'name' || type !== 'person' || isTitle) continue;
      const actor = meant.get(start);
      const { surname, hasFirst } = nameFacts(word).person;
      if (actor && hasFirst) introduced.add(actor);
      if (actor || hasFirst || reported.has(surname)) continue;
      const family = families.get(surname)?.filter((person) => introduced.has(person)) ?? [];
      if (family.length < 2) continue;
      reported.add(surname);
      found.push({
        start: offset + start,
        end: offset + end,
        code: 'actor/ambiguous',
        severity: 'hint',
        message: `“${word.text}” can be ${eitherOf(family.map(({ name }) => name))}; nothing here says which.`,
        fixes: [],
      });
    }
  });
  return found;
}

/** More than so many of one surname are looked at no further. */
const LARGEST_FAMILY = 6;

/** Persons by the surname they share. A first word that is no first name may be a headline’s. */
function familiesOf(persons: readonly ActorIdentity[]): Map<string, ActorIdentity[]> {
  const families = new Map<string, ActorIdentity[]>();
  for (const person of persons) {
    const { first, surname, hasFirst } = nameFacts(wordOf(person.name)).person;
    if (hasFirst && lexicon().word(first).firstName) addTo(families, surname, person);
  }
  for (const [surname, { length }] of families) {
    if (length < 2 || length > LARGEST_FAMILY) families.delete(surname);
  }
  return families;
}

/**
 * Persons who do something in the article and are never given in full, where they first do. What somebody
 * is called in a title, in others' words or before a noun ("the Hart report") says too little.
 */
function notIntroduced(
  { paragraphs, actorsIn }: NamedArticle,
  persons: readonly ActorIdentity[],
): Diagnostic[] {
  const waiting = new Set(persons.filter(isNeverFull));
  const found: Diagnostic[] = [];
  paragraphs.forEach(({ start: offset, isTitle, names: { names }, quotes: { standings } }, i) => {
    if (isTitle || waiting.size === 0) return;
    const meant = meantIn(actorsIn[i]!);
    names.forEach(({ start, end, form }, at) => {
      const { role, isQuoted } = standings[at]!;
      const actor = form === 'name' && role === 'subject' && !isQuoted && meant.get(start);
      if (!actor || !waiting.delete(actor)) return;
      found.push({
        start: offset + start,
        end: offset + end,
        code: 'actor/not-introduced',
        severity: 'hint',
        message: `The article never gives “${actor.name}” in full.`,
        fixes: [],
      });
    });
  });
  return found;
}

/** Whom a paragraph means, by where it names them. */
function meantIn({ mentions }: ParagraphActors): ReadonlyMap<number, ActorIdentity> {
  return new Map(mentions.map(({ start, actor }) => [start, actor]));
}

function isNeverFull({ name, registered }: ActorIdentity): boolean {
  return !registered && !name.includes(' ');
}
