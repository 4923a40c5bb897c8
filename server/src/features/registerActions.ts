import type { Actor, ActorType, Mention } from '../actors/actor';
import { foldSpelling, initials, nameKey } from '../actors/names/aliases';
import type { Analysis } from '../analysis/analysis';
import type { RegisterEdit } from '../register/edit';
import { actorTypes } from '../register/keys';
import { areApart } from '../register/merge';
import type { Register, RegisterEntry } from '../register/register';
import { shorten } from '../text/shorten';
import { contains, type Span } from '../text/span';
import { mentionAt } from './mentionAt';

/** Something that can be said of a name, once and for all articles of the folder. */
export interface RegisterAction {
  readonly title: string;
  readonly edit: RegisterEdit;
}

/** Whom a name may be the same as, at most. */
const OTHERS_OFFERED = 5;
const LONGEST_SELECTION = 100;
const LONGEST_SHOWN = 40;

/**
 * What can be put into the register about the name under the cursor, or about selected words that
 * nobody took for a name.
 *
 * @param register the folder's register; undefined where there is none yet
 */
export function registerActions(
  analysis: Analysis,
  register: Register | undefined,
  range: Span,
): RegisterAction[] {
  const found = mentionAt(analysis, range.start);
  if (found && contains(found.mention, range)) {
    const entry = register?.entries.find(
      ({ id }) => found.actor.registered && id === found.actor.id,
    );
    return entry
      ? aboutEntry(analysis, register, entry, found.actor, found.mention)
      : aboutActor(analysis, register, found.actor, found.mention);
  }
  const words = analysis.article.text.slice(range.start, range.end).trim();
  const isName = words.length <= LONGEST_SELECTION && /\p{L}/u.test(words) && !/[\r\n]/.test(words);
  return isName ? aboutWords(analysis, register, words) : [];
}

function aboutEntry(
  analysis: Analysis,
  register: Register | undefined,
  entry: RegisterEntry,
  actor: Actor,
  mention: Mention,
): RegisterAction[] {
  const { text: name } = entry.name;
  const known = [entry.name, ...entry.aliases].map(({ text }) => nameKey(text));
  const isNew = mention.form === 'name' && !known.includes(nameKey(mention.text));
  const alias: RegisterAction = {
    title: `${quoted(mention.text)} is always ${quoted(name)}`,
    edit: { kind: 'alias', name, alias: mention.text },
  };
  const types = typesBut(actor.type).map(
    (type): RegisterAction => ({
      title: `${quoted(name)} is ${actorTypes[type]}`,
      edit: { kind: 'type', name, type },
    }),
  );
  return [
    ...(isNew ? [alias] : []),
    ...sameEntry(analysis, register, entry, actor),
    ...keptApart(analysis, entry, actor),
    ...types,
  ];
}

/** Those of the article whose names are like an entry's, and who could be taken for the same. */
function keptApart(analysis: Analysis, entry: RegisterEntry, actor: Actor): RegisterAction[] {
  const { text: name } = entry.name;
  const apart = new Set(entry.neverTheSameAs.map(({ text }) => nameKey(text)));
  return analysis.identities
    .filter((other) => other.id !== actor.id && !apart.has(nameKey(other.name)))
    .filter((other) => likeness(name, other.name) > 0)
    .slice(0, OTHERS_OFFERED)
    .map((other) => ({
      title: `${quoted(name)} is never the same as ${quoted(other.name)}`,
      edit: { kind: 'apart', name, from: other.name },
    }));
}

function aboutActor(
  analysis: Analysis,
  register: Register | undefined,
  actor: Actor,
  mention: Mention,
): RegisterAction[] {
  const { name, type } = actor;
  const said = mention.form === 'name' ? mention.text : name;
  return [
    add(name, type),
    ...sameAs(analysis, register, name, actor),
    {
      title: `${quoted(said)} is not an actor`,
      edit: { kind: 'not-actor', name: said },
    },
    ...typesBut(type).map((other) => add(name, other)),
  ];
}

function aboutWords(
  analysis: Analysis,
  register: Register | undefined,
  words: string,
): RegisterAction[] {
  const types = Object.keys(actorTypes) as ActorType[];
  return [...types.map((type) => add(words, type)), ...sameAs(analysis, register, words)];
}

function add(name: string, type: ActorType): RegisterAction {
  return {
    title: `Add ${quoted(name)} to the register as ${actorTypes[type]}`,
    edit: { kind: 'add', name, type },
  };
}

/** Other entries an entry may be the same as, unless the register says that they are not. */
function sameEntry(
  analysis: Analysis,
  register: Register | undefined,
  entry: RegisterEntry,
  actor: Actor,
): RegisterAction[] {
  const { text: name } = entry.name;
  const entries = new Map(register?.entries.map((each) => [each.name.text, each]));
  return candidates(analysis, register, name, actor)
    .filter((other) => {
      const found = other.registered ? entries.get(other.name) : undefined;
      return found && found !== entry && !areApart(entry, found);
    })
    .slice(0, OTHERS_OFFERED)
    .map((other) => ({
      title: `${quoted(name)} is the same as ${quoted(other.name)}`,
      edit: { kind: 'merge', name: other.name, other: name },
    }));
}

/** Whom a name that the register does not list may be the same as. */
function sameAs(
  analysis: Analysis,
  register: Register | undefined,
  name: string,
  actor?: Actor,
): RegisterAction[] {
  return candidates(analysis, register, name, actor)
    .slice(0, OTHERS_OFFERED)
    .map((other) => ({
      title: `${quoted(name)} is the same as ${quoted(other.name)}`,
      edit: other.registered
        ? { kind: 'alias', name: other.name, alias: name }
        : { kind: 'add', name: other.name, type: other.type, aliases: [name] },
    }));
}

interface Candidate {
  readonly name: string;
  readonly type: ActorType;
  readonly registered?: unknown;
  readonly likeness: number;
}

/** Whom a name may mean: those with like names first, then those of the article, as named. */
function candidates(
  analysis: Analysis,
  register: Register | undefined,
  name: string,
  actor?: Actor,
): Candidate[] {
  const here = new Set(analysis.identities.map(({ id }) => id));
  const others = analysis.identities
    .filter((other) => other.id !== actor?.id && (!actor || other.type === actor.type))
    .map((other) => ({ ...other, likeness: likeness(name, other.name) }));
  const elsewhere = (register?.entries ?? [])
    .filter(({ id }) => !here.has(id))
    .map((entry) => ({
      name: entry.name.text,
      type: entry.type ?? actor?.type ?? 'person',
      registered: true,
      likeness: Math.max(...[entry.name, ...entry.aliases].map(({ text }) => likeness(name, text))),
    }))
    .filter(({ likeness }) => likeness > 0);
  return [...others, ...elsewhere].sort((a, b) => b.likeness - a.likeness);
}

/** How many words two names share, or one where one of them is the other's initials. */
function likeness(a: string, b: string): number {
  const [words, others] = [wordsOf(a), wordsOf(b)];
  const shared = words.filter((word) => others.includes(word)).length;
  if (shared > 0) return shared;
  const plain = (name: string) => name.replaceAll('.', '');
  return initials(a) === plain(b) || initials(b) === plain(a) ? 1 : 0;
}

function wordsOf(name: string): string[] {
  return name
    .split(/\s+/)
    .map(foldSpelling)
    .filter((word) => word.length > 2);
}

function typesBut(type: ActorType): ActorType[] {
  return (Object.keys(actorTypes) as ActorType[]).filter((other) => other !== type);
}

function quoted(name: string): string {
  return `“${shorten(name, LONGEST_SHOWN)}”`;
}
