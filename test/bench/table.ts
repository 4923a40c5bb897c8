/** Prints a table in Markdown; the first column's words stand left, figures right. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly string[][],
): void {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  console.log([`${title}\n`, line(head), `|${rule.join('|')}|`, ...rows.map(line), ''].join('\n'));
}

export function sizeLabel(size: number): string {
  if (size >= 1e6) return `${Number((size / 1e6).toPrecision(2))} MB`;
  return `${Math.round(size / 1000)} kB`;
}

/** Megabytes a second. */
export function speedLabel(bytes: number, milliseconds: number): string {
  return (bytes / 1000 / milliseconds).toPrecision(2);
}
