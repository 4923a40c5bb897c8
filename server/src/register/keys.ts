import type { ActorType } from '../actors/actor';

/** What a key is a key of: the whole file, an actor's entry, or one of its roles. */
export type Place = 'file' | 'actor' | 'role';

/** The keys of each place, in the order people write them, with what they mean. */
export const keys = {
  file: {
    actors: 'Who is who in the articles of this folder, one entry an actor.',
    'not-actors': 'Names that look like actors and are none: laws, events, products.',
  },
  actor: {
    name: 'The actor’s full name. It is shown wherever an article means the actor.',
    type: 'What the actor is: person, organization, country, place or group.',
    aliases: 'Other names of the same actor: short forms, former names, other spellings.',
    wikidata: 'The actor’s Wikidata item, such as Q42.',
    roles: 'What the actor is or was, each role with the dates it was held.',
    'never-the-same-as': 'Names of others that must not be mixed up with this actor.',
    notes: 'Anything worth keeping. It is not used to read articles.',
  },
  role: {
    role: 'What the actor is or was, in words.',
    from: 'The first day, month or year of the role: 2019, 2019-04 or 2019-04-01.',
    to: 'The last day, month or year of the role. Without it the role is still held.',
  },
} as const satisfies Record<Place, Record<string, string>>;

/** The types, each with an article for a sentence: "a person". */
export const actorTypes: Readonly<Record<ActorType, string>> = {
  person: 'a person',
  organization: 'an organization',
  country: 'a country',
  place: 'a place',
  group: 'a group',
};

export function isActorType(word: string): word is ActorType {
  return Object.hasOwn(actorTypes, word);
}

export function keysOf(place: Place): string[] {
  return Object.keys(keys[place]);
}

/** The one of `words` that `typed` was probably meant to be: at most two letters differ. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const fold = (word: string) => word.toLowerCase().replace(/[\s_-]/g, '');
  const wanted = fold(typed.slice(0, 40));
  const ranked = words
    .map((word) => ({ word, distance: editDistance(wanted, fold(word)) }))
    .filter(({ word, distance }) => distance <= (word.length > 4 ? 2 : 1))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.word;
}

/** How many letters to insert, delete, replace or exchange with their neighbour. Words are short. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, beforeLast[j - 2]! + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
