import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { ActorType, DatedRole } from '../actors/actor';
import { nameKey, slug } from '../actors/aliases';
import { daysInMonth } from '../dates/calendar';
import { lineNumberAt } from '../text/lines';
import { shorten } from '../text/shorten';
import type { Span, TextSpan } from '../text/span';
import type { Fix } from '../text/textChange';
import { actorTypes, isActorType, keysOf, nearest, type Place } from './keys';
import type { FoundKey, Register, RegisterCode, RegisterEntry, RegisterProblem } from './register';
import { pairsOf, parseYaml, type YamlNode, type YamlPart } from './yaml';

/**
 * Reads a register. Every text gives one: what cannot be used is left out and named among the
 * problems, and the rest counts.
 */
export function readRegister(text: string): Register {
  return new Reader(text).read();
}

/** A value that may be missing. */
type Value = YamlNode | null;

const LONGEST_SHOWN = 40;

class Reader {
  readonly #text: string;
  readonly #problems: RegisterProblem[] = [];
  readonly #keys: FoundKey[] = [];
  readonly #entries: RegisterEntry[] = [];
  readonly #notActors: TextSpan[] = [];
  readonly #ids = new Map<string, number>();
  /** Where the nodes that are being read count from. */
  #base = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Register {
    const { parts, problems } = parseYaml(this.#text);
    for (const { start, end, message } of problems) {
      this.#problems.push({
        start,
        end,
        code: 'register/syntax',
        severity: 'error',
        message,
        fixes: [],
      });
    }
    for (const part of parts) this.#readPart(part);
    this.#checkNames();
    return {
      entries: this.#entries,
      notActors: this.#notActors,
      problems: this.#problems.sort((a, b) => a.start - b.start),
      keys: this.#keys.sort((a, b) => a.start - b.start),
    };
  }

  #readPart({ start, node, itemOf }: YamlPart): void {
    this.#base = start;
    if (itemOf !== undefined) {
      this.#readSection(itemOf, node);
    } else if (isMap(node)) {
      const sections = this.#readKeys('file', node);
      for (const [key, value] of sections) this.#readSection(key, value);
    } else if (!isEmpty(node)) {
      this.#report(
        node,
        'register/unexpected-value',
        'The register starts with the key “actors:”, with the entries below it.',
      );
    }
  }

  #readSection(key: string, value: Value): void {
    if (key === 'actors') {
      for (const item of this.#items(value, 'The actors are a list: each entry begins with “- ”.'))
        this.#readEntry(item);
    } else if (key === 'not-actors') {
      for (const name of this.#names(value, '“not-actors”')) this.#notActors.push(name);
    }
  }

  #readEntry(node: YamlNode): void {
    if (!isMap(node)) {
      const words = isScalar(node) ? `“${this.#shown(node)}”` : 'This';
      const fixes: Fix[] = isScalar(node)
        ? [this.#fix('Make it an entry', this.#span(node).start, '', 'name: ')]
        : [];
      this.#report(
        node,
        'register/unexpected-value',
        `${words} is no entry. An entry begins with “- name: …”.`,
        fixes,
      );
      return;
    }
    const values = this.#readKeys('actor', node);
    const name = this.#word(values.get('name'), 'The name');
    if (!name) {
      if (isEmpty(values.get('name'))) {
        const others = this.#names(values.get('aliases'), undefined).map(({ text }) => text);
        const whose = others.length > 0 ? ` (also called “${shorten(others[0]!, 40)}”)` : '';
        this.#report(node, 'register/missing-name', `This actor has no name${whose}.`);
      }
      return;
    }
    const whose = `“${shorten(name.text, LONGEST_SHOWN)}”`;
    this.#entries.push({
      ...this.#span(node),
      id: this.#idOf(name.text),
      name,
      type: this.#type(values.get('type'), whose),
      aliases: this.#names(values.get('aliases'), `The aliases of ${whose}`),
      wikidata: this.#wikidata(values.get('wikidata'), whose),
      roles: this.#roles(values.get('roles'), whose),
      notes: this.#word(values.get('notes'), `The notes on ${whose}`)?.text,
      neverTheSameAs: this.#names(
        values.get('never-the-same-as'),
        `“never-the-same-as” of ${whose}`,
      ),
    });
  }

  /** The values of a map by their keys. Keys the register does not know belong to the user. */
  #readKeys(place: Place, node: YamlNode): Map<string, Value> {
    const known = keysOf(place);
    const values = new Map<string, Value>();
    const pairs = [...pairsOf(node)];
    const given = new Set(pairs.map(({ key }) => key));
    for (const { key, keyNode, value } of pairs) {
      if (!known.includes(key)) {
        const meant = nearest(
          key,
          known.filter((each) => !given.has(each)),
        );
        if (meant === undefined) continue;
        this.#report(
          keyNode,
          'register/unknown-key',
          `“${shorten(key, LONGEST_SHOWN)}” is not read. Is “${meant}” meant?`,
          [this.#replace(keyNode, `Write “${meant}”`, meant)],
          'warning',
        );
      } else if (values.has(key)) {
        const message = `“${key}” stands here twice. The first one counts.`;
        this.#report(keyNode, 'register/unexpected-value', message);
      } else {
        values.set(key, value);
        this.#keys.push({ ...this.#span(keyNode), place, key });
      }
    }
    return values;
  }

  #type(node: Value | undefined, whose: string): ActorType | undefined {
    const word = this.#word(node, `The type of ${whose}`);
    if (!word || !node) return undefined;
    if (isActorType(word.text)) return word.text;
    const types = Object.keys(actorTypes);
    const meant = nearest(word.text, types);
    this.#report(
      node,
      'register/unknown-type',
      `${whose} has the type “${shorten(word.text, LONGEST_SHOWN)}”. The types are ${types.join(', ')}.`,
      meant ? [this.#replace(node, `Write “${meant}”`, meant)] : [],
    );
    return undefined;
  }

  #wikidata(node: Value | undefined, whose: string): string | undefined {
    const word = this.#word(node, `The Wikidata item of ${whose}`);
    if (!word || !node) return undefined;
    if (/^Q[1-9]\d{0,15}$/.test(word.text)) return word.text;
    const item =
      /^(?:https?:\/\/)?(?:www\.)?wikidata\.org\/\S*?\b(Q[1-9]\d{0,15})$|^q([1-9]\d{0,15})$/.exec(
        word.text.slice(0, 200),
      );
    const meant = item && (item[1] ?? `Q${item[2]}`);
    this.#report(
      node,
      'register/malformed-wikidata',
      `The Wikidata item of ${whose} is a Q and a number, such as Q42, and not “${shorten(word.text, LONGEST_SHOWN)}”.`,
      meant ? [this.#replace(node, `Write “${meant}”`, meant)] : [],
    );
    return undefined;
  }

  #roles(node: Value | undefined, whose: string): DatedRole[] {
    const roles: DatedRole[] = [];
    const shape = `The roles of ${whose} are a list: each begins with “- role: …”.`;
    for (const item of this.#items(node, shape, (one) => isScalar(one) || isMap(one))) {
      if (!isMap(item)) {
        const text = this.#word(item, `A role of ${whose}`)?.text;
        if (text) roles.push({ text });
        continue;
      }
      const values = this.#readKeys('role', item);
      const role = this.#word(values.get('role'), `A role of ${whose}`);
      if (!role) {
        const message = `A role of ${whose} does not say what it is: “role: …” is missing.`;
        if (isEmpty(values.get('role'))) {
          this.#report(item, 'register/unexpected-value', message);
        }
        continue;
      }
      const what = `“${shorten(role.text, LONGEST_SHOWN)}” of ${whose}`;
      const from = this.#date(values.get('from'), `“from” of the role ${what}`);
      const to = this.#date(values.get('to'), `“to” of the role ${what}`);
      // A date that cannot be read leaves open when the role was held, so the role is not used.
      if (from === null || to === null) continue;
      if (from && to && to < from.slice(0, to.length)) {
        const message = `The role ${what} ends (${to}) before it begins (${from}).`;
        this.#report(values.get('to') ?? item, 'register/malformed-date', message);
        continue;
      }
      roles.push({ text: role.text, ...(from && { from }), ...(to && { to }) });
    }
    return roles;
  }

  /** Undefined where there is none, null where it cannot be read. */
  #date(node: Value | undefined, what: string): string | undefined | null {
    if (isEmpty(node)) return undefined;
    const word = this.#word(node, what);
    if (!word || !node) return null;
    if (isDate(word.text)) return word.text;
    const message = `${what} is “${shorten(word.text, LONGEST_SHOWN)}”. Write a day, a month or a year: 2019-04-01, 2019-04 or 2019.`;
    this.#report(node, 'register/malformed-date', message);
    return null;
  }

  /** The items of a list. A single value stands for a list of one where `single` holds for it. */
  #items(
    node: Value | undefined,
    message: string,
    single: (node: YamlNode) => boolean = () => false,
  ): YamlNode[] {
    if (isEmpty(node)) return [];
    if (isSeq(node)) {
      return (node.items as Value[]).filter((item): item is YamlNode => {
        if (isAlias(item)) this.#noAliases(item);
        return !isEmpty(item) && !isAlias(item);
      });
    }
    if (single(node)) return [node];
    this.#report(node, 'register/unexpected-value', message);
    return [];
  }

  /** The names in a list, each once. @param what undefined where nothing is to be reported */
  #names(node: Value | undefined, what: string | undefined): TextSpan[] {
    const seen = new Set<string>();
    return this.#items(node, `${what} are a list of names.`, isScalar).flatMap((item) => {
      const word = what === undefined && !isScalar(item) ? undefined : this.#word(item, what ?? '');
      if (!word || seen.has(word.text)) return [];
      seen.add(word.text);
      return [word];
    });
  }

  /** A single value, its white space folded. */
  #word(node: Value | undefined, what: string): TextSpan | undefined {
    if (isEmpty(node)) return undefined;
    if (isAlias(node)) {
      this.#noAliases(node);
      return undefined;
    }
    if (!isScalar(node)) {
      this.#report(node, 'register/unexpected-value', `${what} should be words, not a list.`);
      return undefined;
    }
    const text = String(node.value).replace(/\s+/g, ' ').trim();
    return text === '' ? undefined : { ...this.#span(node), text };
  }

  #noAliases(node: YamlNode): void {
    const message = 'References (*name) are not read here; write the value out.';
    this.#report(node, 'register/unexpected-value', message);
  }

  #idOf(name: string): string {
    const base = slug(name);
    const times = (this.#ids.get(base) ?? 0) + 1;
    this.#ids.set(base, times);
    return times === 1 ? base : `${base}-${times}`;
  }

  /** What only the whole register shows: names of two actors, and names of an actor that is none. */
  #checkNames(): void {
    const owners = new Map<string, RegisterEntry>();
    for (const entry of this.#entries) {
      const whose = `“${shorten(entry.name.text, LONGEST_SHOWN)}”`;
      const own = new Set([entry.name, ...entry.aliases].map(({ text }) => nameKey(text)));
      for (const name of [entry.name, ...entry.aliases]) {
        const owner = owners.get(nameKey(name.text));
        if (owner === undefined) owners.set(nameKey(name.text), entry);
        if (owner === undefined || owner === entry) continue;
        const line = lineNumberAt(this.#text, owner.name.start);
        this.#add(
          name,
          'register/shared-name',
          `“${shorten(name.text, LONGEST_SHOWN)}” already names “${shorten(owner.name.text, LONGEST_SHOWN)}” (line ${line}). A name of two actors means neither of them here; the article decides.`,
        );
      }
      for (const name of entry.neverTheSameAs) {
        if (!own.has(nameKey(name.text))) continue;
        this.#add(
          name,
          'register/contradiction',
          `“${shorten(name.text, LONGEST_SHOWN)}” is a name of ${whose} and is said never to be the same. The name counts.`,
        );
      }
    }
    for (const name of this.#notActors) {
      const owner = owners.get(nameKey(name.text));
      if (!owner) continue;
      const line = lineNumberAt(this.#text, owner.name.start);
      this.#add(
        name,
        'register/contradiction',
        `“${shorten(name.text, LONGEST_SHOWN)}” is listed as no actor and as one (line ${line}). The actor counts.`,
      );
    }
  }

  #span(node: YamlNode): Span {
    const [start, end] = node.range;
    return { start: this.#base + start, end: this.#base + end };
  }

  #shown(node: YamlNode): string {
    return isScalar(node) ? shorten(String(node.value), LONGEST_SHOWN) : '';
  }

  #fix(title: string, start: number, old: string, newText: string): Fix {
    const changes = [{ start, end: start + old.length, newText }];
    return { title, changes, isPreferred: true };
  }

  #replace(node: YamlNode, title: string, newText: string): Fix {
    const span = this.#span(node);
    return this.#fix(title, span.start, this.#text.slice(span.start, span.end), newText);
  }

  #report(
    node: YamlNode,
    code: RegisterCode,
    message: string,
    fixes: readonly Fix[] = [],
    severity: RegisterProblem['severity'] = 'error',
  ): void {
    const { start, end } = this.#span(node);
    // A block would underline everything; its first line is enough to find it.
    const firstLine = this.#text.slice(start, end).search(/[\r\n]/);
    const shownEnd = firstLine > 0 ? start + firstLine : end;
    this.#problems.push({ start, end: shownEnd, code, severity, message, fixes });
  }

  #add({ start, end }: Span, code: RegisterCode, message: string): void {
    this.#problems.push({ start, end, code, severity: 'warning', message, fixes: [] });
  }
}

function isEmpty(node: Value | undefined): node is null | undefined {
  return (
    node === null ||
    node === undefined ||
    (isScalar(node) && node.type === 'PLAIN' && (node.value === null || node.value === ''))
  );
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
