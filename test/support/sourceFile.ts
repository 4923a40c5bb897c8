import { parseAst } from 'vitest/node';

/** What a source file takes from elsewhere, read by a parser: comments and strings do not count. */
export interface SourceFacts {
  /** Every module it names, type-only imports and re-exports included. */
  readonly imports: readonly string[];
  /** Names it uses, and members of them where they are written out: "Date", "Temporal.Now". */
  readonly names: ReadonlySet<string>;
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** @param source TypeScript or JavaScript */
export function readSource(source: string): SourceFacts {
  const imports: string[] = [];
  const names = new Set<string>();
  visit(parseAst(source, { lang: 'ts' }) as unknown as Node, (node) => {
    const module = moduleOf(node);
    if (module !== undefined) imports.push(module);
    if (node.type === 'Identifier') names.add(String(node.name));
    if (node.type === 'MemberExpression') names.add(`${nameOf(node.object)}.${memberOf(node)}`);
  });
  return { imports, names };
}

/** The module that a statement or an expression names; "(computed)" where it is not written out. */
function moduleOf(node: Node): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literal(node.source);
    case 'ExportNamedDeclaration':
      return node.source ? literal(node.source) : undefined;
    case 'TSExternalModuleReference':
      return literal(node.expression);
    case 'CallExpression':
      return nameOf(node.callee) === 'require'
        ? literal((node.arguments as unknown[])[0])
        : undefined;
    default:
      return undefined;
  }
}

function literal(node: unknown): string {
  return isNode(node) && typeof node.value === 'string' ? node.value : '(computed)';
}

function nameOf(node: unknown): string {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : '';
}

/** "now" of `Date.now` and of `Date['now']`. */
function memberOf({ property, computed }: Node): string {
  return computed ? literal(property) : nameOf(property);
}

/** Every node, except names that only label a member or a property: `connection.console` uses no console. */
function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const [field, value] of Object.entries(node)) {
    const isLabel = (field === 'property' || field === 'key') && node.computed === false;
    if (isLabel) continue;
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) visit(child, see);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
