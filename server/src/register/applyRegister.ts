import type { Actor, ActorType, Gender, Mention } from '../actors/actor';
import { personName, slug } from '../actors/aliases';
import { lexicon } from '../actors/lexicon';
import { contains, type Span, type TextSpan } from '../text/span';
import type { TextUnit } from '../text/textUnit';
import { type ListedName, type ListedNames, listedNames, type Meaning } from './listedNames';
import { Places } from './places';
import type { Register, RegisterEntry } from './register';

/** A paragraph's place in the article. */
export interface PlacedUnit {
  readonly start: number;
  readonly unit: TextUnit;
  readonly isTitle: boolean;
}

/** A listed name at its place in the article. */
type PlacedName = ListedName & TextSpan;

/** An actor while mentions are handed round. */
interface Group {
  readonly meaning: Meaning | undefined;
  /** The machine's actors that went into it. */
  readonly from: Actor[];
  readonly mentions: Mention[];
  readonly roles: TextSpan[];
}

/**
 * The actors of an article as the user's register has them: its names and types in place of the
 * machine's, all aliases of an entry one actor, listed names found where the machine missed them, and
 * nothing that is no actor. What the register does not mention stays as it was.
 *
 * @param actors as `identify` gives them, from the same paragraphs
 */
export function applyRegister(
  actors: readonly Actor[],
  register: Register,
  paragraphs: readonly PlacedUnit[],
): readonly Actor[] {
  const names = listedNames(register);
  if (names.isEmpty) return actors;
  const listed = placeAll(paragraphs, names);
  const found = new Places(listed);
  const starts = new Places(
    paragraphs.map(({ start, unit }) => ({ start, end: start + unit.text.length })),
  );
  const groups = new Groups();
  const named: Span[] = [];
  const meaningOf = remembering((name) => names.meaningOf(name));
  for (const actor of actors) {
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
  return finish(groups.all, register);
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

/** A mention and what the register says it means. */
interface Claim {
  readonly mention: Mention;
  readonly meaning: Meaning | undefined;
  /** True for a longer name that holds a listed one: "Tolka Street" where "Tolka" is listed. */
  readonly isLonger: boolean;
}

/** Undefined where the mention names no actor, or is only part of a longer name that is listed. */
function claimOn(
  mention: Mention,
  found: Places<PlacedName>,
  meaningOf: (name: string) => Meaning | undefined,
): Claim | undefined {
  let isLonger = false;
  for (const name of found.overlapping(mention)) {
    const { meaning, insideName } = name;
    if (name.start === mention.start && name.end === mention.end) {
      return meaning.kind === 'none' ? undefined : { mention, meaning, isLonger };
    }
    // A longer name of the machine's holds this one; a role may stand in a name or hold one.
    if (contains(mention, name)) isLonger = true;
    if (contains(mention, name) || !isNaming(mention)) continue;
    if (meaning.kind === 'none' || (meaning.kind === 'entry' && !insideName)) return undefined;
  }
  const meaning = meaningOf(mention.text);
  if (meaning?.kind === 'none') return undefined;
  return { mention, meaning, isLonger: isLonger && !meaning };
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

function isNaming({ form }: Mention): boolean {
  return form === 'name' || form === 'demonym';
}

/** Gives an actor's mentions to those the register says they mean. One meaning takes them all. */
function handRound(
  actor: Actor,
  all: readonly Claim[],
  own: Meaning | undefined,
  paragraphs: Places<Span>,
  groups: Groups,
): void {
  // A person's longer name is the same person; "Tolka Street" is not Tolka.
  const mayStayApart = actor.type !== 'person' && own === undefined;
  const longer = all.filter(({ isLonger }) => isLonger && mayStayApart);
  if (longer.length > 0) {
    const group = groups.make(undefined);
    group.from.push(actor);
    for (const { mention } of longer) group.mentions.push(mention);
  }
  const claims = all.filter(({ isLonger }) => !(isLonger && mayStayApart));
  if (claims.length === 0) return;
  const meant = [own, ...claims.map(({ meaning }) => meaning)].filter((each) => each !== undefined);
  const owners = new Set(meant.map((meaning) => groups.of(meaning)));
  if (owners.size <= 1) {
    const [group = groups.make(undefined)] = owners;
    group.from.push(actor);
    for (const { mention } of claims) group.mentions.push(mention);
    for (const role of actor.roles) group.roles.push(role);
    return;
  }
  for (const group of owners) group.from.push(actor);
  let last: { group: Group; paragraph: number } | undefined;
  for (const { mention, meaning } of claims) {
    const paragraph = paragraphs.indexAt(mention.start);
    if (meaning) last = { group: groups.of(meaning), paragraph };
    // What is not listed, a bare surname perhaps, means the one just named, or nobody for certain.
    if (last && paragraph - last.paragraph <= 1) last.group.mentions.push(mention);
  }
  const sure = claims.filter(({ meaning }) => meaning);
  const places = new Places(sure.map(({ mention }) => mention));
  for (const role of actor.roles) {
    const nearest = sure[places.nearest(role)]?.meaning ?? own;
    if (nearest) groups.of(nearest).roles.push(role);
  }
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
    const family = bySurname.get(key);
    if (family) family.push(group);
    else bySurname.set(key, [group]);
  }
  for (const [key, group] of bare) {
    const [person, another] = bySurname.get(key) ?? [];
    const wasMissed = person?.meaning?.kind === 'entry' && person.from.length === 0;
    if (!wasMissed || another) continue;
    for (const mention of group.mentions.splice(0)) person.mentions.push(mention);
    for (const role of group.roles) person.roles.push(role);
  }
}

function finish(groups: Iterable<Group>, { entries }: Register): Actor[] {
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
    .map((group): Actor => {
      const { meaning, mentions, roles } = group;
      const type = typeOf(group);
      const gender = type === 'person' ? genderOf(group) : undefined;
      const shared = { name: nameOf(group), type, roles, mentions, ...(gender && { gender }) };
      if (meaning?.kind === 'entry') {
        return { id: meaning.entry.id, ...shared, registered: registeredOf(meaning.entry) };
      }
      return { ...shared, id: freeId(idOf(group)) };
    });
}

function idOf({ meaning, from }: Group): string {
  const same = from.find(({ name }) => meaning === undefined || name === nameIn(meaning));
  return same?.id ?? slug(nameIn(meaning!));
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

function nameIn(meaning: Meaning): string {
  return meaning.kind === 'entry'
    ? meaning.entry.name.text
    : meaning.kind === 'apart'
      ? meaning.name
      : '';
}

function registeredOf({ wikidata, roles, notes }: RegisterEntry): NonNullable<Actor['registered']> {
  return { roles, ...(wikidata && { wikidata }), ...(notes && { notes }) };
}

function nameOf({ meaning, from }: Group): string {
  return meaning ? nameIn(meaning) : from[0]!.name;
}

/** The user's word, else the machine's, else what the first name tells. */
function typeOf({ meaning, from }: Group): ActorType {
  const given = meaning?.kind === 'entry' ? meaning.entry.type : undefined;
  if (given) return given;
  if (from[0]) return from[0].type;
  const words = meaning ? nameIn(meaning).split(' ') : [];
  return words.length > 1 && lexicon().word(words[0]!).firstName ? 'person' : 'organization';
}

function genderOf(group: Group): Gender | undefined {
  const told = group.from.find(({ gender }) => gender)?.gender;
  return told ?? lexicon().word(nameOf(group).split(' ')[0]!).gender;
}

/** The groups of an article, one to each meaning. */
class Groups {
  readonly #entries = new Map<RegisterEntry, Group>();
  readonly #apart = new Map<string, Group>();
  readonly all: Group[] = [];

  make(meaning: Meaning | undefined): Group {
    const group: Group = { meaning, from: [], mentions: [], roles: [] };
    this.all.push(group);
    return group;
  }

  of(meaning: Meaning): Group {
    const known =
      meaning.kind === 'entry'
        ? this.#entries.get(meaning.entry)
        : this.#apart.get(nameIn(meaning));
    if (known) return known;
    const group = this.make(meaning);
    if (meaning.kind === 'entry') this.#entries.set(meaning.entry, group);
    else this.#apart.set(nameIn(meaning), group);
    return group;
  }
}
