import type { PossibleActor } from '../actors/actor';
import type { KnownActors } from '../actors/identity/knownActors';
import type { Identified } from '../actors/identity/namedActors';
import { personName, slug } from '../actors/names/aliases';
import { addTo } from '../text/listsByKey';
import type { Span } from '../text/span';
import type { TextUnit } from '../text/textUnit';
import { type ArticleActor, byParagraph, inArticle } from './articleActors';
import { type Claim, claimOn, handRound, isNaming, type PlacedName } from './claims';
import { type Group, Groups, genderOf, nameIn, nameOf, typeOf } from './groups';
import { type ListedNames, listedNames, type Meaning } from './listedNames';
import { Places } from './places';
import type { Register, RegisterEntry } from './register';

/** A paragraph's place in the article. */
export interface PlacedUnit {
  readonly start: number;
  readonly unit: TextUnit;
  readonly isTitle: boolean;
}

/**
 * The actors of an article as the user's register has them: its names and types in place of the
 * machine's, all aliases of an entry one actor, listed names found where the machine missed them, and
 * nothing that is no actor. What the register does not mention stays as it was.
 *
 * @param identified as `identify` gives them, from the same paragraphs
 * @param known actors of an earlier state of the article: who is still the same is the same object
 */
export function applyRegister(
  identified: Identified,
  register: Register,
  paragraphs: readonly PlacedUnit[],
  known?: KnownActors,
): Identified {
  const names = listedNames(register);
  if (names.isEmpty) return identified;
  const listed = placeAll(paragraphs, names);
  const found = new Places(listed);
  const starts = new Places(
    paragraphs.map(({ start, unit }) => ({ start, end: start + unit.text.length })),
  );
  const groups = new Groups();
  const named: Span[] = [];
  const meaningOf = remembering((name) => names.meaningOf(name));
  for (const actor of inArticle(identified, paragraphs)) {
    const own = meaningOf(actor.name);
    if (own?.kind === 'none') continue;
    const claims: Claim[] = [];
    for (const mention of actor.mentions) {
      const claim = claimOn(mention, found, meaningOf);
      if (claim) claims.push(claim);
    }
    handRound(actor, claims, own, starts, groups);
    for (const { mention } of claims) if (isNaming(mention)) named.push(mention);
  }
  addMissed(listed, named, groups);
  joinSurnames(groups);
  return byParagraph(finish(groups.all, register), paragraphs, known);
}

function placeAll(paragraphs: readonly PlacedUnit[], names: ListedNames): PlacedName[] {
  return paragraphs.flatMap(({ start, unit, isTitle }) =>
    names.findIn(unit, isTitle).map((name) => ({
      ...name,
      start: start + name.start,
      end: start + name.end,
      text: unit.text.slice(name.start, name.end),
    })),
  );
}

/** An article says the same names again and again. */
function remembering(
  meaningOf: (name: string) => Meaning | undefined,
): (name: string) => Meaning | undefined {
  const known = new Map<string, Meaning | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, meaningOf(name));
    return known.get(name);
  };
}

/** Adds the listed names that stand in the text, and in no other name, to their actors. */
function addMissed(listed: readonly PlacedName[], named: readonly Span[], groups: Groups): void {
  const taken = new Places([...named].sort(byPlace));
  for (const { meaning, insideName, start, end, text } of listed) {
    if (meaning.kind !== 'entry' || insideName) continue;
    if (taken.overlapping({ start, end }).length > 0) continue;
    const form = /^\P{Ll}/u.test(text) ? 'name' : 'role';
    groups.of(meaning).mentions.push({ start, end, text, form });
  }
}

/** "Byrne", where the machine missed "Ada Byrne", is she if no other person here has that surname. */
function joinSurnames(groups: Groups): void {
  const bySurname = new Map<string, Group[]>();
  const bare: [string, Group][] = [];
  for (const group of groups.all) {
    const name = nameOf(group);
    if (typeOf(group) !== 'person' || group.mentions.length === 0) continue;
    const key = personName(name).surname;
    if (!name.includes(' ')) {
      if (group.meaning === undefined) bare.push([key, group]);
      continue;
    }
    addTo(bySurname, key, group);
  }
  for (const [key, group] of bare) {
    const [person, another] = bySurname.get(key) ?? [];
    const wasMissed = person?.meaning?.kind === 'entry' && person.from.length === 0;
    if (!wasMissed || another) continue;
    for (const mention of group.mentions.splice(0)) person.mentions.push(mention);
    for (const role of group.roles) person.roles.push(role);
  }
}

function finish(groups: Iterable<Group>, { entries }: Register): ArticleActor[] {
  const ids = new Set(entries.map(({ id }) => id));
  const freeId = (wanted: string) => {
    let id = wanted;
    for (let times = 2; ids.has(id); times++) id = `${wanted}-${times}`;
    ids.add(id);
    return id;
  };
  return [...groups]
    .filter(({ mentions }) => mentions.length > 0)
    .map((group) => {
      group.mentions.sort(byPlace);
      group.roles.sort(byPlace);
      return group;
    })
    .sort((a, b) => byPlace(a.mentions[0]!, b.mentions[0]!))
    .map((group): ArticleActor => {
      const { meaning, mentions, roles } = group;
      const type = typeOf(group);
      const gender = type === 'person' ? genderOf(group) : undefined;
      const shared = { name: nameOf(group), type, roles, mentions, ...(gender && { gender }) };
      if (meaning?.kind === 'entry') {
        return { id: meaning.entry.id, ...shared, registered: registeredOf(meaning.entry) };
      }
      const maybePerson = meaning ? undefined : group.from[0]?.maybePerson;
      return { ...shared, id: freeId(idOf(group)), ...(maybePerson && { maybePerson }) };
    });
}

function idOf({ meaning, from }: Group): string {
  const same = from.find(({ name }) => meaning === undefined || name === nameIn(meaning));
  return same?.id ?? slug(nameIn(meaning!));
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

function registeredOf({
  wikidata,
  roles,
  notes,
}: RegisterEntry): NonNullable<PossibleActor['registered']> {
  return { roles, ...(wikidata && { wikidata }), ...(notes && { notes }) };
}
