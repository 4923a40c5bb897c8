import { isMap, isScalar } from 'yaml';
import type { ActorType, DatedRole } from '../actors/actor';
import { daysInMonth } from '../dates/calendar';
import { shorten } from '../text/shorten';
import { actorTypes, isActorType, nearest } from './keys';
import { isEmpty, LONGEST_SHOWN, type Value, type Values } from './values';
import type { YamlNode } from './yaml';

// What an entry says of its actor, each with what is wrong with it.

/** The actor's type; undefined where there is none, or none that is known. */
export function readType(
  values: Values,
  node: Value | undefined,
  whose: string,
): ActorType | undefined {
  const word = values.word(node, `The type of ${whose}`);
  if (!word || !node) return undefined;
  if (isActorType(word.text)) return word.text;
  const types = Object.keys(actorTypes);
  const meant = nearest(word.text, types);
  values.report(
    node,
    'register/unknown-type',
    `${whose} has the type “${shorten(word.text, LONGEST_SHOWN)}”. The types are ${types.join(', ')}.`,
    meant ? [values.replace(node, `Write “${meant}”`, meant)] : [],
  );
  return undefined;
}

/** The Wikidata item, such as "Q42". */
export function readWikidata(
  values: Values,
  node: Value | undefined,
  whose: string,
): string | undefined {
  const word = values.word(node, `The Wikidata item of ${whose}`);
  if (!word || !node) return undefined;
  if (/^Q[1-9]\d{0,15}$/.test(word.text)) return word.text;
  const item =
    /^(?:https?:\/\/)?(?:www\.)?wikidata\.org\/\S*?\b(Q[1-9]\d{0,15})$|^q([1-9]\d{0,15})$/.exec(
      word.text.slice(0, 200),
    );
  const meant = item && (item[1] ?? `Q${item[2]}`);
  values.report(
    node,
    'register/malformed-wikidata',
    `The Wikidata item of ${whose} is a Q and a number, such as Q42, and not “${shorten(word.text, LONGEST_SHOWN)}”.`,
    meant ? [values.replace(node, `Write “${meant}”`, meant)] : [],
  );
  return undefined;
}

/** The roles that can be read, in order. */
export function readRoles(
  values: Values,
  readKeys: (node: YamlNode) => Map<string, Value>,
  node: Value | undefined,
  whose: string,
): DatedRole[] {
  const roles: DatedRole[] = [];
  const shape = `The roles of ${whose} are a list: each begins with “- role: …”.`;
  for (const item of values.items(node, shape, (one) => isScalar(one) || isMap(one))) {
    if (!isMap(item)) {
      const text = values.word(item, `A role of ${whose}`)?.text;
      if (text) roles.push({ text });
      continue;
    }
    const found = readKeys(item);
    const role = values.word(found.get('role'), `A role of ${whose}`);
    if (!role) {
      const message = `A role of ${whose} does not say what it is: “role: …” is missing.`;
      if (isEmpty(found.get('role'))) {
        values.report(item, 'register/unexpected-value', message);
      }
      continue;
    }
    const what = `“${shorten(role.text, LONGEST_SHOWN)}” of ${whose}`;
    const from = readDate(values, found.get('from'), `“from” of the role ${what}`);
    const to = readDate(values, found.get('to'), `“to” of the role ${what}`);
    // A date that cannot be read leaves open when the role was held, so the role is not used.
    if (from === null || to === null) continue;
    if (from && to && to < from.slice(0, to.length)) {
      const message = `The role ${what} ends (${to}) before it begins (${from}).`;
      values.report(found.get('to') ?? item, 'register/malformed-date', message);
      continue;
    }
    roles.push({ text: role.text, ...(from && { from }), ...(to && { to }) });
  }
  return roles;
}

/** Undefined where there is none, null where it cannot be read. */
function readDate(
  values: Values,
  node: Value | undefined,
  what: string,
): string | undefined | null {
  if (isEmpty(node)) return undefined;
  const word = values.word(node, what);
  if (!word || !node) return null;
  if (isDate(word.text)) return word.text;
  const message = `${what} is “${shorten(word.text, LONGEST_SHOWN)}”. Write a day, a month or a year: 2019-04-01, 2019-04 or 2019.`;
  values.report(node, 'register/malformed-date', message);
  return null;
}

/** A day, a month or a year the calendar has. */
function isDate(text: string): boolean {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!found) return false;
  const [year, month, day] = found.slice(1).map((part) => (part ? Number(part) : undefined));
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  return day >= 1 && day <= daysInMonth(year!, month!);
}
