import type { Mention } from '../actors/actor';
import { contains, type Span, type TextSpan } from '../text/span';
import type { ArticleActor } from './articleActors';
import type { Group, Groups } from './groups';
import type { ListedName, Meaning } from './listedNames';
import { Places } from './places';

/** A listed name at its place in the article. */
export type PlacedName = ListedName & TextSpan;

/** A mention and what the register says it means. */
export interface Claim {
  readonly mention: Mention;
  readonly meaning: Meaning | undefined;
  /** True for a longer name that holds a listed one: "Tolka Street" where "Tolka" is listed. */
  readonly isLonger: boolean;
}

/** Undefined where the mention names no actor, or is only part of a longer name that is listed. */
export function claimOn(
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

export function isNaming({ form }: Mention): boolean {
  return form === 'name' || form === 'demonym';
}

/** Gives an actor's mentions to those the register says they mean. One meaning takes them all. */
export function handRound(
  actor: ArticleActor,
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
