import { isMap, isScalar } from 'yaml';
import { slug } from '../actors/names/aliases';
import { shorten } from '../text/shorten';
import type { TextSpan } from '../text/span';
import type { Fix } from '../text/textChange';
import { checkNames } from './checkNames';
import { readRoles, readType, readWikidata } from './entryFields';
import { keysOf, nearest, type Place } from './keys';
import type { FoundKey, Register, RegisterEntry } from './register';
import { isEmpty, LONGEST_SHOWN, type Value, Values } from './values';
import { pairsOf, parseYaml, type YamlNode, type YamlPart } from './yaml';

/**
 * Reads a register. Every text gives one: what cannot be used is left out and named among the
 * problems, and the rest counts.
 */
export function readRegister(text: string): Register {
  return new Reader(text).read();
}

class Reader {
  readonly #values: Values;
  readonly #keys: FoundKey[] = [];
  readonly #entries: RegisterEntry[] = [];
  readonly #notActors: TextSpan[] = [];
  readonly #ids = new Map<string, number>();
  #isRegister = true;

  constructor(text: string) {
    this.#values = new Values(text);
  }

  read(): Register {
    const { parts, problems } = parseYaml(this.#values.text);
    for (const { start, end, message } of problems) {
      this.#values.problems.push({
        start,
        end,
        code: 'register/syntax',
        severity: 'error',
        message,
        fixes: [],
      });
    }
    for (const part of parts) this.#readPart(part);
    const clashes = checkNames(this.#values.text, this.#entries, this.#notActors);
    return {
      entries: this.#entries,
      notActors: this.#notActors,
      problems: [...this.#values.problems, ...clashes].sort((a, b) => a.start - b.start),
      keys: this.#keys.sort((a, b) => a.start - b.start),
    };
  }

  #readPart({ start, node, itemOf }: YamlPart): void {
    this.#values.base = start;
    if (itemOf !== undefined) {
      this.#readSection(itemOf, node);
    } else if (isMap(node)) {
      const sections = this.#readKeys('file', node);
      for (const [key, value] of sections) this.#readSection(key, value);
    } else if (!isEmpty(node) && this.#isRegister) {
      // Of a file that is something else each part is wrong; it is said once.
      this.#isRegister = false;
      this.#values.report(
        node,
        'register/unexpected-value',
        'The register starts with the key “actors:”, with the entries below it.',
      );
    }
  }

  #readSection(key: string, value: Value): void {
    if (key === 'actors') {
      for (const item of this.#values.items(
        value,
        'The actors are a list: each entry begins with “- ”.',
      ))
        this.#readEntry(item);
    } else if (key === 'not-actors') {
      for (const name of this.#values.names(value, '“not-actors”')) this.#notActors.push(name);
    }
  }

  #readEntry(node: YamlNode): void {
    if (!isMap(node)) {
      const words = isScalar(node) ? `“${this.#values.shown(node)}”` : 'This';
      const fixes: Fix[] = isScalar(node)
        ? [this.#values.fix('Make it an entry', this.#values.span(node).start, '', 'name: ')]
        : [];
      this.#values.report(
        node,
        'register/unexpected-value',
        `${words} is no entry. An entry begins with “- name: …”.`,
        fixes,
      );
      return;
    }
    const values = this.#readKeys('actor', node);
    const name = this.#values.word(values.get('name'), 'The name');
    if (!name) {
      const given = values.get('name');
      if (isEmpty(given) || isScalar(given)) {
        const others = this.#values.names(values.get('aliases'), undefined).map(({ text }) => text);
        const whose = others.length > 0 ? ` (also called “${shorten(others[0]!, 40)}”)` : '';
        this.#values.report(node, 'register/missing-name', `This actor has no name${whose}.`);
      }
      return;
    }
    const whose = `“${shorten(name.text, LONGEST_SHOWN)}”`;
    this.#entries.push({
      ...this.#values.span(node),
      id: this.#idOf(name.text),
      name,
      type: readType(this.#values, values.get('type'), whose),
      aliases: this.#values.names(values.get('aliases'), `The aliases of ${whose}`),
      wikidata: readWikidata(this.#values, values.get('wikidata'), whose),
      roles: readRoles(
        this.#values,
        (node) => this.#readKeys('role', node),
        values.get('roles'),
        whose,
      ),
      notes: this.#values.word(values.get('notes'), `The notes on ${whose}`)?.text,
      neverTheSameAs: this.#values.names(
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
        this.#values.report(
          keyNode,
          'register/unknown-key',
          `“${shorten(key, LONGEST_SHOWN)}” is not read. Is “${meant}” meant?`,
          [this.#values.replace(keyNode, `Write “${meant}”`, meant)],
          'warning',
        );
      } else if (values.has(key)) {
        const message = `“${key}” stands here twice. The first one counts.`;
        this.#values.report(keyNode, 'register/unexpected-value', message);
      } else {
        values.set(key, value);
        this.#keys.push({ ...this.#values.span(keyNode), place, key });
      }
    }
    return values;
  }

  #idOf(name: string): string {
    const base = slug(name);
    const times = (this.#ids.get(base) ?? 0) + 1;
    this.#ids.set(base, times);
    return times === 1 ? base : `${base}-${times}`;
  }
}
