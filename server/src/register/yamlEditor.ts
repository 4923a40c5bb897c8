import { isMap, isScalar, isSeq, type Pair, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../text/span';
import type { TextChange } from '../text/textChange';
import { parseWhole, type YamlNode } from './yaml';
import { dashOf, endOf, isEmpty, pairOf, YamlSource } from './yamlSource';

/** A value as it stands in a block. */
export function inBlock(value: string): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

/** A value as it stands between brackets, lists and maps with theirs. */
export function inFlow(value: unknown): string {
  const options = { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false } as const;
  return stringify([value], options).trim().slice(1, -1);
}

/** An item of a list: its lines as it stands in a block, and as it stands between brackets. */
export interface Item {
  readonly lines: readonly string[];
  readonly flow: string;
}

/**
 * Finds the places in a YAML text where something can be added without touching what is there. It
 * knows blocks and brackets; where the text is written in yet another way, it gives undefined.
 */
export class YamlEditor extends YamlSource {
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
    const root = this.root;
    const item = (indent: string) =>
      lines.map((line, i) => `${indent}${i === 0 ? '- ' : '  '}${line}`);
    if (root === null || isEmpty(root)) return [this.#append([`${key}:`, ...item('  ')])];
    if (!isMap(root)) return undefined;
    const indent = this.indentOf(root);
    const pair = pairOf(root, key);
    if (!pair) {
      if (root.flow) return this.#intoFlow(root, `${key}: [${flow}]`);
      return [this.#append([`${indent}${key}:`, ...item(`${indent}  `)])];
    }
    const value = pair.value as YamlNode | null;
    if (isSeq(value)) {
      const isBlank = value.flow && /^\[\s*\]$/.test(this.source(value));
      if (!isBlank || root.flow) return this.#intoList(value, item, flow);
      const below = item(`${indent}  `).map((line) => this.lineEnd + line);
      const newText = below.join('');
      return [{ start: this.colonEnd(pair), end: value.range![1], newText }];
    }
    if (!isEmpty(value)) return this.#intoScalar(value, flow);
    if (root.flow) return this.#behindColon(pair, `[${flow}]`);
    return [this.#below(this.colonEnd(pair), item(`${indent}  `), indent.length)];
  }

  /** Adds words to a list in the map that starts at `map`; the list is made if need be. */
  addToList(map: number, key: string, ...words: string[]): TextChange[] | undefined {
    const items = words.map((word) => ({ lines: [inBlock(word)], flow: inFlow(word) }));
    return this.addItems(map, key, items);
  }

  /** The same for items of any kind. */
  addItems(map: number, key: string, items: readonly Item[]): TextChange[] | undefined {
    const node = this.mapAt(map);
    const pair = node && pairOf(node, key);
    const value = pair?.value as YamlNode | null | undefined;
    const flow = items.map((item) => item.flow).join(', ');
    if (!pair || isEmpty(value)) return this.#set(map, key, `[${flow}]`);
    if (!isSeq(value)) return this.#intoScalar(value, flow);
    const inLines = (indent: string) =>
      items.flatMap(({ lines }) =>
        lines.map((line, i) => `${indent}${i === 0 ? '- ' : '  '}${line}`),
      );
    return this.#intoList(value, inLines, flow);
  }

  /** Sets a single value in the map that starts at `map`. */
  setValue(map: number, key: string, word: string): TextChange[] | undefined {
    const node = this.mapAt(map);
    return node && this.#set(map, key, node.flow ? inFlow(word) : inBlock(word));
  }

  /** Adds words to a single value in the map that starts at `map`. */
  addWords(map: number, key: string, words: string): TextChange[] | undefined {
    const node = this.mapAt(map);
    const value = node && pairOf(node, key)?.value;
    if (!node || !isScalar(value)) return undefined;
    const [start, nodeEnd] = (value as YamlNode).range;
    const lines = words.trim().split('\n');
    if (value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED') {
      const end = this.lastLineEnd(nodeEnd);
      const [indent] = /^[ ]*/.exec(this.text.slice(this.lineStart(end)))!;
      const newText = lines.map((line) => this.lineEnd + indent + line).join('');
      return [{ start: end, end, newText }];
    }
    const all = `${String(value.value).trim()} ${lines.join(' ')}`.replace(/\s+/g, ' ');
    return [{ start, end: nodeEnd, newText: node.flow ? inFlow(all) : inBlock(all) }];
  }

  /** Adds pairs to a map between brackets, as they are to stand there. */
  addPairs(map: YAMLMap, pairs: readonly string[]): TextChange[] | undefined {
    return this.#intoFlow(map, pairs.join(', '));
  }

  /** Takes an item of a list away: in a block with its lines and the blank lines that set it off. */
  removal({ start, end }: Span, isInFlow: boolean): TextChange {
    if (!isInFlow) return { start: this.lastLineEnd(start), end, newText: '' };
    const behind = /^\s*,[ \t]*/.exec(this.text.slice(end))?.[0];
    if (behind !== undefined) {
      const lineStart = this.lineStart(start);
      const isLine = /^\s*$/.test(this.text.slice(lineStart, start)) && lineStart > 0;
      const newEnd = end + behind.length;
      const hasLine = isLine && this.lineEndAt(newEnd) === newEnd;
      return { start: hasLine ? this.lineEndAt(lineStart) : start, end: newEnd, newText: '' };
    }
    const before = /,\s*$/.exec(this.text.slice(0, start))?.[0] ?? '';
    return { start: start - before.length, end, newText: '' };
  }

  #set(map: number, key: string, source: string): TextChange[] | undefined {
    const node = this.mapAt(map);
    if (!node) return undefined;
    const pair = pairOf(node, key);
    const value = pair?.value as YamlNode | null | undefined;
    if (pair && isEmpty(value)) return this.#behindColon(pair, source);
    if (pair) {
      if (!isScalar(value) || /^[|>]/.test(this.source(value))) return undefined;
      return [{ start: value.range![0], end: value.range![1], newText: source }];
    }
    const before = pairOf(node, 'type') ?? pairOf(node, 'name');
    const end = (before?.value as YamlNode | null | undefined)?.range?.[1];
    if (end === undefined) return undefined;
    if (node.flow) return [{ start: end, end, newText: `, ${key}: ${source}` }];
    const at = this.lineEndAt(end);
    const line = `${this.lineEnd}${this.indentOf(node)}${key}: ${source}`;
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
    const column = dash - this.lineStart(dash);
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
    const at = this.colonEnd(pair);
    return [{ start: at, end: at, newText: ` ${source}` }];
  }

  /** Lines below the line that `end` is on, and below the comments about it. */
  #below(end: number, lines: readonly string[], column: number): TextChange {
    const at = this.endBelow(end, column);
    return { start: at, end: at, newText: lines.map((line) => this.lineEnd + line).join('') };
  }

  /** Lines behind all that there is, but for the mark that ends a document. */
  #append(lines: readonly string[]): TextChange {
    const mark = /(?<=[\r\n])\.\.\.\s*$/.exec(this.text);
    const at = mark?.index ?? this.text.length;
    const open = at === 0 || /[\r\n]/.test(this.text[at - 1]!) ? '' : this.lineEnd;
    const newText = open + lines.map((line) => line + this.lineEnd).join('');
    return { start: at, end: at, newText };
  }
}
