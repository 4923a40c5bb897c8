import { isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { indexOfFirstFrom, type Span } from '../text/span';
import type { TextChange } from '../text/textChange';
import type { RegisterEntry } from './register';
import type { YamlNode } from './yaml';
import { commentsIn } from './yamlComments';
import { type Item, inFlow, type YamlEditor } from './yamlEditor';
import { endOf, isEmpty } from './yamlSource';

type Changes = readonly TextChange[] | undefined;

/**
 * How one entry's text takes in another's. Both are items of one list, in a block or between brackets. Every comment of the other is kept: with what it stands beside where
 * that moves as it is written, and otherwise together with it, as a comment.
 */
export class MergedEntry {
  readonly #editor: YamlEditor;
  readonly #kept: RegisterEntry;
  readonly #gone: RegisterEntry;
  /** The comments of the entry that goes, and where those begin that have found their place. */
  #comments: Span[] = [];
  readonly #placed = new Set<number>();
  /** Lines for the end of the entry, each with the place it had. */
  readonly #lines: { readonly from: number; readonly lines: readonly string[] }[] = [];
  #indent = '';

  constructor(editor: YamlEditor, kept: RegisterEntry, gone: RegisterEntry) {
    this.#editor = editor;
    this.#kept = kept;
    this.#gone = gone;
  }

  /** Changes in the order in which what begins at one place is to stand there. */
  changes(): TextChange[] | undefined {
    const editor = this.#editor;
    const [into, from] = [editor.mapAt(this.#kept.start), editor.mapAt(this.#gone.start)];
    const [place, source] = [into && editor.itemOf(into), from && editor.itemOf(from)];
    if (!into || !from || !place || !source) return undefined;
    const [there, pairs] = [pairsOf(into), pairsOf(from)];
    if (!there || !pairs) return undefined;
    this.#indent = into.flow
      ? ' '.repeat(place.start - editor.lineStart(place.start) + 2)
      : editor.indentOf(into);
    this.#comments = commentsIn(editor.text).filter(
      ({ start, end }) => source.start <= start && end <= source.end,
    );
    const changes: TextChange[] = [];
    const added: string[] = [];
    for (const [key, pair] of pairs) {
      const span = this.#spanOf(pair, from);
      const value = pair.value as YamlNode | null;
      const own = there.get(key);
      if (isJoined(key) || (own && !isEmpty(own.value))) {
        const joined = this.#join(key, value, own?.value as YamlNode | null | undefined);
        if (joined) changes.push(...joined);
        else this.#keepAsComment(span);
      } else if (own || into.flow) {
        const flow = isEmpty(value) ? '' : this.#flowOf(pair, value, from);
        const at = own && editor.colonEnd(own);
        if (at === undefined) added.push(`${inFlow(key)}: ${flow}`);
        else if (flow !== '') changes.push({ start: at, end: at, newText: ` ${flow}` });
      } else {
        this.#move(span);
      }
      if (this.#unplaced(span).length > 0) this.#keepAsComment(span);
    }
    for (const comment of this.#unplaced(source)) this.#move(comment);
    const rest = added.length > 0 ? editor.addPairs(into, added) : [];
    const isInFlow = editor.isInFlow(from);
    const below = this.#below(isInFlow ? editor.lineEndAt(place.end) : place.end);
    return rest && [...changes, ...rest, ...below, editor.removal(source, isInFlow)];
  }

  /** A value as it stands between brackets: as it is written, if it stands there already. */
  #flowOf(pair: Pair, value: YamlNode, { flow }: YAMLMap): string {
    const { text } = this.#editor;
    const source = text.slice(this.#editor.colonEnd(pair), value.range[1]).trim();
    return flow && !/[\r\n]/.test(source) ? source : inFlow(value.toJSON());
  }

  /** How what both entries have becomes one; undefined where only one of them can be kept. */
  #join(key: string, value: YamlNode | null, own: YamlNode | null | undefined): Changes {
    const editor = this.#editor;
    const at = this.#kept.start;
    if (key === 'name') {
      const words = missing(
        [this.#kept.name, ...this.#kept.aliases],
        [this.#gone.name, ...this.#gone.aliases],
      );
      return words.length > 0 ? editor.addToList(at, 'aliases', ...words) : [];
    }
    if (key === 'aliases' || isEmpty(value) || JSON.stringify(value) === JSON.stringify(own))
      return [];
    if (key === 'never-the-same-as') {
      const words = missing(this.#kept.neverTheSameAs, this.#gone.neverTheSameAs);
      return words.length > 0 ? editor.addToList(at, key, ...words) : [];
    }
    if (key === 'roles' && own) {
      const items = this.#newRoles(value, own);
      return items.length > 0 ? editor.addItems(at, key, items) : [];
    }
    return key === 'notes' && isScalar(value)
      ? editor.addWords(at, key, String(value.value))
      : undefined;
  }

  /** Roles as they are written; their comments come along where they go into a block. */
  #newRoles(value: YamlNode, own: YamlNode): Item[] {
    const itemsOf = (node: YamlNode) => (isSeq(node) ? (node.items as YamlNode[]) : [node]);
    const known = new Set(itemsOf(own).map((item) => JSON.stringify(item)));
    const isLines = isSeq(value) && !value.flow;
    return itemsOf(value)
      .filter((item) => !isEmpty(item) && !known.has(JSON.stringify(item)))
      .map((item) => {
        const [start, nodeEnd] = item.range;
        const end = isLines ? this.#editor.lastLineEnd(nodeEnd) : nodeEnd;
        if (isSeq(own) && !own.flow) this.#place({ start, end });
        return { lines: this.#editor.linesOf({ start, end }), flow: inFlow(item.toJSON()) };
      });
  }

  #move(span: Span): void {
    const lines = this.#editor.linesOf(span).map((line) => line && this.#indent + line);
    this.#lines.push({ from: span.start, lines });
    this.#place(span);
  }

  #keepAsComment(span: Span): void {
    const lines = this.#editor
      .linesOf(span)
      .map((line) => this.#indent + (line.startsWith('#') ? line : `# ${line}`.trimEnd()));
    this.#lines.push({ from: span.start, lines });
    this.#place(span);
  }

  #place(span: Span): void {
    for (const { start } of this.#unplaced(span)) this.#placed.add(start);
  }

  #unplaced({ start, end }: Span): Span[] {
    const first = indexOfFirstFrom(this.#comments, start);
    const last = indexOfFirstFrom(this.#comments, end);
    return this.#comments.slice(first, last).filter((each) => !this.#placed.has(each.start));
  }

  #below(at: number): TextChange[] {
    if (this.#lines.length === 0) return [];
    const lines = this.#lines.sort((a, b) => a.from - b.from).flatMap(({ lines }) => lines);
    const newText = lines.map((line) => this.#editor.lineEnd + line).join('');
    return [{ start: at, end: at, newText }];
  }

  /** A pair as it is written; in a block with the rest of its last line. */
  #spanOf(pair: Pair, { flow }: YAMLMap): Span {
    const { range } = pair.key as YamlNode;
    const end = endOf(pair as Pair<YamlNode, YamlNode | null>) ?? range[1];
    return { start: range[0], end: flow ? end : this.#editor.lastLineEnd(end) };
  }
}

/** True for the names, which become aliases: they are joined even where there are none yet. */
function isJoined(key: string): boolean {
  return key === 'name' || key === 'aliases';
}

/** The pairs of a map by their keys; undefined where a key is no word or stands there twice. */
function pairsOf(map: YAMLMap): Map<string, Pair> | undefined {
  const pairs = new Map(
    map.items.flatMap((pair): [string, Pair][] =>
      isScalar(pair.key) ? [[String(pair.key.value), pair]] : [],
    ),
  );
  return pairs.size === map.items.length ? pairs : undefined;
}

/** The words of `others` that are not among `own`, each once. */
function missing(own: readonly { text: string }[], others: readonly { text: string }[]): string[] {
  const known = new Set(own.map(({ text }) => text));
  return [...new Set(others.map(({ text }) => text))].filter((text) => !known.has(text));
}
