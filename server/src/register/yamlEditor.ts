import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  stringify,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { TextChange } from '../text/textChange';
import { parseWhole, type YamlNode } from './yaml';

/** A value as it stands in a block. */
export function inBlock(value: string): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

/** A value as it stands between brackets, lists and maps with theirs. */
export function inFlow(value: unknown): string {
  const options = { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false } as const;
  return stringify([value], options).trim().slice(1, -1);
}

/**
 * Finds the places in a YAML text where something can be added without touching what is there. It
 * knows blocks and brackets; where the text is written in yet another way, it gives undefined.
 */
export class YamlEditor {
  readonly #text: string;
  readonly #root: YamlNode | null;
  readonly #lineEnd: string;

  private constructor(text: string, root: YamlNode | null) {
    this.#text = text;
    this.#root = root;
    this.#lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  }

  /** Undefined where the text is not well-formed YAML. */
  static of(text: string): YamlEditor | undefined {
    const document = parseWhole(text);
    if (!document || document.errors.length > 0) return undefined;
    return new YamlEditor(text, document.contents);
  }

  /**
   * Adds an item to the list below a top-level key, which is made if need be.
   *
   * @param lines the item in a block, its lines
   * @param flow the item between brackets
   */
  addItem(key: string, lines: readonly string[], flow: string): TextChange[] | undefined {
    const root = this.#root;
    const item = (indent: string) =>
      lines.map((line, i) => `${indent}${i === 0 ? '- ' : '  '}${line}`);
    if (root === null || isEmpty(root)) return [this.#append([`${key}:`, ...item('  ')])];
    if (!isMap(root)) return undefined;
    const indent = this.#indentOf(root);
    const pair = pairOf(root, key);
    if (!pair) {
      if (root.flow) return this.#intoFlow(root, `${key}: [${flow}]`);
      return [this.#append([`${indent}${key}:`, ...item(`${indent}  `)])];
    }
    const value = pair.value as YamlNode | null;
    if (isSeq(value)) {
      const isBlank = value.flow && /^\[\s*\]$/.test(this.#source(value));
      if (!isBlank || root.flow) return this.#intoList(value, item, flow);
      const below = item(`${indent}  `).map((line) => this.#lineEnd + line);
      const newText = below.join('');
      return [{ start: this.#colonEnd(pair), end: value.range![1], newText }];
    }
    if (!isEmpty(value)) return this.#intoScalar(value, flow);
    if (root.flow) return this.#behindColon(pair, `[${flow}]`);
    return [this.#below(this.#colonEnd(pair), item(`${indent}  `), indent.length)];
  }

  /** Adds a word to a list in the map that starts at `map`; the list is made if need be. */
  addToList(map: number, key: string, word: string): TextChange[] | undefined {
    const node = this.#mapAt(map);
    const pair = node && pairOf(node, key);
    const value = pair?.value as YamlNode | null | undefined;
    if (!pair || isEmpty(value)) return this.#set(map, key, `[${inFlow(word)}]`);
    if (!isSeq(value)) return this.#intoScalar(value, inFlow(word));
    return this.#intoList(value, (indent) => [`${indent}- ${inBlock(word)}`], inFlow(word));
  }

  /** Sets a single value in the map that starts at `map`. */
  setValue(map: number, key: string, word: string): TextChange[] | undefined {
    const node = this.#mapAt(map);
    return node && this.#set(map, key, node.flow ? inFlow(word) : inBlock(word));
  }

  #set(map: number, key: string, source: string): TextChange[] | undefined {
    const node = this.#mapAt(map);
    if (!node) return undefined;
    const pair = pairOf(node, key);
    const value = pair?.value as YamlNode | null | undefined;
    if (pair && isEmpty(value)) return this.#behindColon(pair, source);
    if (pair) {
      if (!isScalar(value) || /^[|>]/.test(this.#source(value))) return undefined;
      return [{ start: value.range![0], end: value.range![1], newText: source }];
    }
    const before = pairOf(node, 'type') ?? pairOf(node, 'name');
    const end = (before?.value as YamlNode | null | undefined)?.range?.[1];
    if (end === undefined) return undefined;
    if (node.flow) return [{ start: end, end, newText: `, ${key}: ${source}` }];
    const at = this.#lineEndAt(end);
    const line = `${this.#lineEnd}${this.#indentOf(node)}${key}: ${source}`;
    return [{ start: at, end: at, newText: line }];
  }

  #intoList(
    list: YAMLSeq,
    item: (indent: string) => string[],
    flow: string,
  ): TextChange[] | undefined {
    if (list.flow) return this.#intoFlow(list, flow);
    const end = endOf(list.items.at(-1) as YamlNode | undefined) ?? list.range?.[1];
    const dash = dashOf(list);
    if (end === undefined || dash === undefined) return undefined;
    const column = dash - this.#lineStart(dash);
    return [this.#below(end, item(' '.repeat(column)), column)];
  }

  /** Adds to what stands between brackets, behind the last item, or behind the opening bracket. */
  #intoFlow(node: YAMLMap | YAMLSeq, source: string): TextChange[] | undefined {
    const last = node.items.at(-1) as YamlNode | Pair<YamlNode, YamlNode | null> | undefined;
    const end = last && endOf(last);
    if (last && end === undefined) return undefined;
    const at = end ?? node.range![0] + 1;
    return [{ start: at, end: at, newText: last ? `, ${source}` : source }];
  }

  /** Makes a list of a single word and another. */
  #intoScalar(value: YamlNode, source: string): TextChange[] | undefined {
    if (!isScalar(value)) return undefined;
    const [start, end] = value.range;
    return [{ start, end, newText: `[${inFlow(String(value.value))}, ${source}]` }];
  }

  #behindColon(pair: Pair, source: string): TextChange[] | undefined {
    const at = this.#colonEnd(pair);
    return [{ start: at, end: at, newText: ` ${source}` }];
  }

  /**
   * Lines below the line that `end` is on, and below the comments that follow it deeper than `column`:
   * they are about what stands above them.
   */
  #below(end: number, lines: readonly string[], column: number): TextChange {
    let at = this.#lineEndAt(end);
    const comment = /(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*( *)#[^\r\n]*/y;
    for (;;) {
      comment.lastIndex = at;
      const found = comment.exec(this.#text);
      if (!found || (found[1]?.length ?? 0) <= column) break;
      at += found[0].length;
    }
    return { start: at, end: at, newText: lines.map((line) => this.#lineEnd + line).join('') };
  }

  /** Lines behind all that there is. */
  #append(lines: readonly string[]): TextChange {
    const at = this.#text.length;
    const open = this.#text === '' || /[\r\n]$/.test(this.#text) ? '' : this.#lineEnd;
    const newText = open + lines.map((line) => line + this.#lineEnd).join('');
    return { start: at, end: at, newText };
  }

  #mapAt(start: number): YAMLMap | undefined {
    let found: YAMLMap | undefined;
    if (!this.#root) return undefined;
    visit(this.#root, (_, node) => {
      if (isMap(node) && node.range?.[0] === start) found = node;
      return found ? visit.BREAK : undefined;
    });
    return found;
  }

  #colonEnd(pair: Pair): number {
    const separators = pair.srcToken && 'sep' in pair.srcToken ? (pair.srcToken.sep ?? []) : [];
    const colon = separators.find(({ type }) => type === 'map-value-ind');
    return colon ? colon.offset + 1 : (pair.key as YamlNode).range[1];
  }

  #indentOf(map: YAMLMap): string {
    const start = (map.items[0]?.key as YamlNode | undefined)?.range[0] ?? 0;
    return ' '.repeat(start - this.#lineStart(start));
  }

  #source(node: { range?: readonly number[] | null }): string {
    return this.#text.slice(node.range?.[0], node.range?.[1]);
  }

  #lineStart(offset: number): number {
    let at = offset;
    while (at > 0 && !/[\r\n\uFEFF]/.test(this.#text[at - 1]!)) at--;
    return at;
  }

  /** The end of the line that something ends on, which may end with its line's end. */
  #lineEndAt(end: number): number {
    let at = end;
    if (at > 0 && this.#text[at - 1] === '\n') at--;
    if (at > 0 && this.#text[at - 1] === '\r') at--;
    if (at < end) return at;
    while (at < this.#text.length && !/[\r\n]/.test(this.#text[at]!)) at++;
    return at;
  }
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function isEmpty(node: unknown): node is null | undefined {
  return (
    node === null || node === undefined || (isScalar(node) && node.range?.[0] === node.range?.[1])
  );
}

function endOf(node: YamlNode | Pair<YamlNode, YamlNode | null> | undefined): number | undefined {
  if (!node) return undefined;
  return 'range' in node ? node.range[1] : (node.value ?? node.key).range[1];
}

/** Where the last dash of a list stands. */
function dashOf({ srcToken }: YAMLSeq): number | undefined {
  if (srcToken?.type !== 'block-seq') return undefined;
  const dashes = srcToken.items.flatMap(({ start }) => start);
  return dashes.findLast(({ type }) => type === 'seq-item-ind')?.offset;
}
