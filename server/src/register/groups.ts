import type { ActorType, Gender, Mention } from '../actors/actor';
import { lexicon } from '../actors/words/lexicon';
import type { TextSpan } from '../text/span';
import type { ArticleActor } from './articleActors';
import type { Meaning } from './listedNames';
import type { RegisterEntry } from './register';

/** An actor while mentions are handed round. */
export interface Group {
  readonly meaning: Meaning | undefined;
  /** The machine's actors that went into it. */
  readonly from: ArticleActor[];
  readonly mentions: Mention[];
  readonly roles: TextSpan[];
}

/** The groups of an article, one to each meaning. */
export class Groups {
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

export function nameIn(meaning: Meaning): string {
  return meaning.kind === 'entry'
    ? meaning.entry.name.text
    : meaning.kind === 'apart'
      ? meaning.name
      : '';
}

export function nameOf({ meaning, from }: Group): string {
  return meaning ? nameIn(meaning) : from[0]!.name;
}

/** The user's word, else the machine's, else what the first name tells. */
export function typeOf({ meaning, from }: Group): ActorType {
  const given = meaning?.kind === 'entry' ? meaning.entry.type : undefined;
  if (given) return given;
  if (from[0]) return from[0].type;
  const words = meaning ? nameIn(meaning).split(' ') : [];
  return words.length > 1 && lexicon().word(words[0]!).firstName ? 'person' : 'organization';
}

export function genderOf(group: Group): Gender | undefined {
  const told = group.from.find(({ gender }) => gender)?.gender;
  return told ?? lexicon().word(nameOf(group).split(' ')[0]!).gender;
}
