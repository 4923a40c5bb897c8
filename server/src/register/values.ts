import { isAlias, isScalar, isSeq } from 'yaml';
import { shorten } from '../text/shorten';
import type { Span, TextSpan } from '../text/span';
import type { Fix } from '../text/textChange';
import type { RegisterCode, RegisterProblem } from './register';
import type { YamlNode } from './yaml';

/** A value that may be missing. */
export type Value = YamlNode | null;

export const LONGEST_SHOWN = 40;

/** Reads words and lists of a register, and keeps what is wrong with them. */
export class Values {
  readonly problems: RegisterProblem[] = [];
  /** Where the nodes that are being read count from. */
  base = 0;

  constructor(readonly text: string) {}

  /** Where a node stands in the register. */
  span(node: YamlNode): Span {
    const [start, end] = node.range;
    return { start: this.base + start, end: this.base + end };
  }

  /** A single value, cut to be shown. */
  shown(node: YamlNode): string {
    return isScalar(node) ? shorten(String(node.value), LONGEST_SHOWN) : '';
  }

  /** A fix that puts `newText` in the place of `old`. */
  fix(title: string, start: number, old: string, newText: string): Fix {
    const changes = [{ start, end: start + old.length, newText }];
    return { title, changes, isPreferred: true };
  }

  /** A fix that writes something else in a node's place. */
  replace(node: YamlNode, title: string, newText: string): Fix {
    const span = this.span(node);
    return this.fix(title, span.start, this.text.slice(span.start, span.end), newText);
  }

  /** Notes what is wrong with a node, on its first line. */
  report(
    node: YamlNode,
    code: RegisterCode,
    message: string,
    fixes: readonly Fix[] = [],
    severity: RegisterProblem['severity'] = 'error',
  ): void {
    const { start, end } = this.span(node);
    // A block would underline everything; its first line is enough to find it.
    const firstLine = this.text.slice(start, end).search(/[\r\n]/);
    const shownEnd = firstLine > 0 ? start + firstLine : end;
    this.problems.push({ start, end: shownEnd, code, severity, message, fixes });
  }

  /** The items of a list. A single value stands for a list of one where `single` holds for it. */
  items(
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
    this.report(node, 'register/unexpected-value', message);
    return [];
  }

  /** The names in a list, each once. @param what undefined where nothing is to be reported */
  names(node: Value | undefined, what: string | undefined): TextSpan[] {
    const seen = new Set<string>();
    return this.items(node, `${what} are a list of names.`, isScalar).flatMap((item) => {
      const word = what === undefined && !isScalar(item) ? undefined : this.word(item, what ?? '');
      if (!word || seen.has(word.text)) return [];
      seen.add(word.text);
      return [word];
    });
  }

  /** A single value, its white space folded. */
  word(node: Value | undefined, what: string): TextSpan | undefined {
    if (isEmpty(node)) return undefined;
    if (isAlias(node)) {
      this.#noAliases(node);
      return undefined;
    }
    if (!isScalar(node)) {
      this.report(node, 'register/unexpected-value', `${what} should be words, not a list.`);
      return undefined;
    }
    const text = String(node.value).replace(/\s+/g, ' ').trim();
    return text === '' ? undefined : { ...this.span(node), text };
  }

  #noAliases(node: YamlNode): void {
    const message = 'References (*name) are not read here; write the value out.';
    this.report(node, 'register/unexpected-value', message);
  }
}

export function isEmpty(node: Value | undefined): node is null | undefined {
  return (
    node === null ||
    node === undefined ||
    (isScalar(node) && node.type === 'PLAIN' && (node.value === null || node.value === ''))
  );
}
