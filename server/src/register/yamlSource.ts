import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  type Pair,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Span } from '../text/span';
import type { YamlNode } from './yaml';

/** A well-formed YAML text, and where its nodes and lines begin and end. */
export class YamlSource {
  readonly text: string;
  readonly root: YamlNode | null;
  readonly lineEnd: string;

  protected constructor(text: string, root: YamlNode | null) {
    this.text = text;
    this.root = root;
    this.lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  }

  mapAt(start: number): YAMLMap | undefined {
    let found: YAMLMap | undefined;
    if (!this.root) return undefined;
    visit(this.root, (_, node) => {
      if (isMap(node) && node.range?.[0] === start) found = node;
      return found ? visit.BREAK : undefined;
    });
    return found;
  }

  /** The names that can be referred to (&name), and what each reference (*name) stands for, as JSON. */
  references(): string[] {
    const found: string[] = [];
    const anchored = new Map<string, unknown>();
    visit(this.root, (_, node) => {
      if (isAlias(node)) found.push(JSON.stringify([node.source, anchored.get(node.source)]));
      else if (isNode(node) && node.anchor !== undefined) {
        anchored.set(node.anchor, node);
        found.push(`&${node.anchor}`);
      }
    });
    return found;
  }

  colonEnd(pair: Pair): number {
    const separators = pair.srcToken && 'sep' in pair.srcToken ? (pair.srcToken.sep ?? []) : [];
    const colon = separators.find(({ type }) => type === 'map-value-ind');
    return colon ? colon.offset + 1 : (pair.key as YamlNode).range[1];
  }

  indentOf(map: YAMLMap): string {
    const start = (map.items[0]?.key as YamlNode | undefined)?.range[0] ?? 0;
    return ' '.repeat(start - this.lineStart(start));
  }

  source(node: { range?: readonly number[] | null }): string {
    return this.text.slice(node.range?.[0], node.range?.[1]);
  }

  lineStart(offset: number): number {
    let at = offset;
    while (at > 0 && !/[\r\n\uFEFF]/.test(this.text[at - 1]!)) at--;
    return at;
  }

  /** The end of the line that something ends on, which may end with its line's end. */
  lineEndAt(end: number): number {
    let at = end;
    if (at > 0 && this.text[at - 1] === '\n') at--;
    if (at > 0 && this.text[at - 1] === '\r') at--;
    if (at < end) return at;
    while (at < this.text.length && !/[\r\n]/.test(this.text[at]!)) at++;
    return at;
  }

  /**
   * The end of the line that `end` is on, or of the comments that follow it deeper than `column`: they
   * are about what stands above them.
   */
  endBelow(end: number, column: number): number {
    let at = this.lineEndAt(end);
    const comment = /(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*( *)#[^\r\n]*/y;
    for (;;) {
      comment.lastIndex = at;
      const found = comment.exec(this.text);
      if (!found || (found[1]?.length ?? 0) <= column) return at;
      at += found[0].length;
    }
  }

  /** The end of the last line with something of what ends at `end`, which may end with blank lines. */
  lastLineEnd(end: number): number {
    let at = end;
    while (at > 0 && /\s/.test(this.text[at - 1]!)) at--;
    return this.lineEndAt(at);
  }

  /** The lines of a span, as far to the left as its first. */
  linesOf({ start, end }: Span): string[] {
    const column = start - this.lineStart(start);
    const [first = '', ...rest] = this.text.slice(start, end).split(/\r\n|\n|\r/);
    return [first, ...rest.map((line) => line.slice(Math.min(column, line.search(/[^ ]|$/))))];
  }

  /**
   * The item of a list that a map is. In a block it reaches from the comments right above its dash to the
   * end of those about it below; between brackets it is the map alone.
   */
  itemOf(map: YAMLMap): Span | undefined {
    const list = this.#listOf(map);
    if (list?.flow) return { start: map.range![0], end: map.range![1] };
    const at = list?.items.indexOf(map) ?? -1;
    const tokens = list?.srcToken?.type === 'block-seq' ? list.srcToken.items[at]?.start : [];
    const dash = tokens?.find(({ type }) => type === 'seq-item-ind')?.offset;
    const last = map.flow ? map.range?.[1] : endOf(map.items.at(-1) as Pair<YamlNode, YamlNode>);
    if (dash === undefined || last === undefined) return undefined;
    const column = dash - this.lineStart(dash);
    const start = at > 0 ? this.#commentsAbove(dash, column) : dash;
    return { start, end: this.endBelow(this.lastLineEnd(last), column) };
  }

  /** True where a map is an item of a list between brackets. */
  isInFlow(map: YAMLMap): boolean {
    return this.#listOf(map)?.flow === true;
  }

  /** The list that a map stands in. */
  #listOf(map: YAMLMap): YAMLSeq | undefined {
    let list: YAMLSeq | undefined;
    visit(this.root, {
      Seq: (_, node) => {
        if (!node.items.includes(map)) return undefined;
        list = node;
        return visit.BREAK;
      },
    });
    return list;
  }

  /** Where the comments begin that stand right above what begins at `start`, as far to the right. */
  #commentsAbove(start: number, column: number): number {
    let first = start;
    for (;;) {
      const lineStart = this.lineStart(first);
      const before = this.lineStart(Math.max(0, this.lineEndAt(lineStart)));
      const comment = /^( *)#/.exec(this.text.slice(before, lineStart));
      if (lineStart === before || comment?.[1]?.length !== column) return first;
      first = before + column;
    }
  }
}

export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

export function isEmpty(node: unknown): node is null | undefined {
  return (
    node === null || node === undefined || (isScalar(node) && node.range?.[0] === node.range?.[1])
  );
}

export function endOf(
  node: YamlNode | Pair<YamlNode, YamlNode | null> | undefined,
): number | undefined {
  if (!node) return undefined;
  return 'range' in node ? node.range[1] : (node.value ?? node.key).range[1];
}

/** Where the last dash of a list stands. */
export function dashOf({ srcToken }: YAMLSeq): number | undefined {
  if (srcToken?.type !== 'block-seq') return undefined;
  const dashes = srcToken.items.flatMap(({ start }) => start);
  return dashes.findLast(({ type }) => type === 'seq-item-ind')?.offset;
}
