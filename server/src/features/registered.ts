import type { DatedRole, Registered } from '../actors/actor';
import { rolesOn } from '../register/roleOn';
import { shorten } from '../text/shorten';
import type { Markup } from './markup';
import { describeTime } from './timeWording';
import { listed } from './wording';

const ROLES_SHOWN = 4;
/** So much of an entry's notes is shown, in UTF-16 code units. */
export const NOTES_LENGTH = 200;

/**
 * What the user's register says of an actor, for a hover: the roles held on a day, or all with their
 * dates where no day is known, the Wikidata item, the notes.
 */
export function registeredBlocks(
  registered: Registered | undefined,
  day: string | undefined,
  markup: Markup,
): string[] {
  if (!registered) return [];
  const { roles, wikidata, notes } = registered;
  const shown =
    day === undefined ? roles.map(roleWithDates) : rolesOn(roles, day).map(({ text }) => text);
  const facts = [
    shown.length > 0 ? markup.text(listed(shown, ROLES_SHOWN)) : 'In the register',
    ...(wikidata === undefined ? [] : [wikidataLink(wikidata, markup)]),
  ];
  return [
    facts.join(' · '),
    ...(notes === undefined ? [] : [markup.emphasis(shorten(notes, NOTES_LENGTH))]),
  ];
}

export function wikidataLink(item: string, markup: Markup): string {
  return markup.link(`Wikidata ${item}`, wikidataAddress(item));
}

/** @param item such as "Q42" */
export function wikidataAddress(item: string): string {
  return `https://www.wikidata.org/wiki/${item}`;
}

/** "mayor (from April 2019 to 2024)" */
export function roleWithDates({ text, from, to }: DatedRole): string {
  const dates = [
    from === undefined ? '' : `from ${inWords(from)}`,
    to === undefined ? '' : `to ${inWords(to)}`,
  ].filter((each) => each !== '');
  return dates.length === 0 ? text : `${text} (${dates.join(' ')})`;
}

function inWords(date: string): string {
  return date.length > 4 ? describeTime(date) : date;
}
